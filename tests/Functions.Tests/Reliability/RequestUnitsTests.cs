using System.Globalization;
using System.Text;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Requests.Asking;
using MimFunctions.Tests.Platform.Store;
using MimFunctions.Tests.Platform.Store.CosmosGateway;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Reliability;

/// <summary>
/// What Cosmos DB is asked for by each thing that happens, counted at a gateway under the real SDK. The table is a snapshot, so that it cannot
/// grow unseen. Request units are an estimate by the rule of thumb of Cosmos DB's documentation (a read of 1 KB is 1, of 100 KB 10; a write of
/// 1 KB 5, of 100 KB 50; a query that an index serves about 3); only a real account says them exactly.
/// </summary>
public sealed class RequestUnitsTests : IDisposable
{
    private readonly CosmosGatewayHandler gateway = new();
    private readonly TempFolder folder = new();
    private readonly ManualClock clock = new();
    private readonly StringBuilder table = new("| what happens | reads | writes | queries | KB read | KB written | request units, about |\n|---|---|---|---|---|---|---|\n");
    private Count count = new();
    private Count? timers;

    public void Dispose()
    {
        gateway.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task What_happens_costs_so_much()
    {
        using var client = CosmosAccount.Connect(new CosmosSettings(null, CosmosDocumentStoreTests.ConnectionString, "hub"), () => new HttpClient(gateway, disposeHandler: false));
        await CosmosAccount.Create(client, "hub", default);
        SampleForms.Directory("AT", "DE", "EL", "COM").Save(folder.Path);
        gateway.After = Counted;
        await using var hub = new TestHub(folder.Path, clock, documents: _ => new CosmosDocumentStore(client.GetDatabase("hub")));
        // Given a hub that is warm: what it keeps in memory is read once
        await Happens(hub, null, "AT/measures/first.json", SampleForms.Json("AT", "First act").ToJsonString());

        await Happens(hub, "the timers of a minute, with nothing to do", null, "");
        await Happens(hub, "a report form, of which three are told", "AT/measures/second.json", SampleForms.Json("AT", "Second act").ToJsonString());
        await Happens(hub, "the same file again", "AT/measures/again.json", SampleForms.Json("AT", "Second act").ToJsonString());
        await Happens(hub, "a form that is refused, its sender told", "DE/measures/wrong.json", SampleForms.Json("FR", "Of another state").ToJsonString());
        await Happens(hub, "a request dropped as a form", "AT/requests/question.json", RequestForms.Request("AT", "DE").ToJsonString());
        await Happens(hub, "an answer dropped as a form", "DE/answers/answer.json", RequestForms.Answer("DE", "REQ-AT-2026-0001").ToJsonString());

        using var index = new CosmosMeasureIndex(client.GetDatabase("hub"), new CosmosDocumentStore(client.GetDatabase("hub")), FormLibrary.BuiltIn, clock);
        await Searched(index, null);
        clock.Advance(TimeSpan.FromHours(1));
        await Happens(hub, null, "AT/measures/third.json", SampleForms.Json("AT", "Third act").ToJsonString());
        await Searched(index, "a search by a word, one measure new to its index");
        await Searched(index, "a search by a word, nothing new");

        Snapshot.Match(table.ToString());
    }

    /// <summary>Counts what a thing adds to the timers, which run in any case and are the first rows.</summary>
    private async Task Happens(TestHub hub, string? what, string? path, string content)
    {
        // The look through all outboxes comes every ten minutes whatever happens: it must not fall into a row by chance.
        clock.Advance(SettledOutboxes.LookAnyway);
        var look = await Asked(hub);
        if (path is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[$"drop/{path}"])!);
            await File.WriteAllTextAsync(folder[$"drop/{path}"], content);
        }

        var first = await Asked(hub);
        // What was put off, such as the look at whether all mails came to an end, belongs to it.
        clock.Advance(TimeSpan.FromMinutes(3));
        var second = await Asked(hub);
        if (what is null)
            return;
        if (path is null)
        {
            timers = first;
            table.AppendLine(timers.Row(what));
            table.AppendLine(look.Without(timers).Row("the same every ten minutes, besides"));
        }
        else
        {
            table.AppendLine(first.Without(timers!).And(second.Without(timers!)).Row(what));
        }
    }

    /// <summary>The index alone: what it finds is read as a page of a list is.</summary>
    private async Task Searched(CosmosMeasureIndex index, string? what)
    {
        count = new Count();
        await index.Find(new MeasureQuery { Words = SearchWords.Read("act") }, ["AT"], 25, default);
        if (what is not null)
            table.AppendLine(count.Row(what));
    }

    private async Task<Count> Asked(TestHub hub)
    {
        count = new Count();
        await hub.RunToRest();
        return count;
    }

    private HttpResponseMessage Counted(GatewayRequest request, HttpResponseMessage answer)
    {
        if (request.Path is [.., "docs"] or [.., "docs", _] && request.Header("x-ms-cosmos-is-query-plan-request") is null)
            count.Add(request, answer.Content?.ReadAsStream().Length ?? 0);
        return answer;
    }

    /// <summary>What was asked for between two moments.</summary>
    private sealed class Count
    {
        private int reads, writes, queries;
        private double read, written, units;

        public void Add(GatewayRequest request, long answered)
        {
            var (asked, kilobytes) = (request.Body.Length / 1024.0, answered / 1024.0);
            if (request.Writes)
                (writes, written, units) = (writes + 1, written + asked, units + 5 + (0.45 * Math.Max(0, asked - 1)));
            else if (request.Asks)
                (queries, read, units) = (queries + 1, read + kilobytes, units + 3 + (0.09 * kilobytes));
            else
                (reads, read, units) = (reads + 1, read + kilobytes, units + 1 + (0.09 * Math.Max(0, kilobytes - 1)));
        }

        /// <summary>What is asked for besides the other.</summary>
        public Count Without(Count other) => new()
        {
            reads = reads - other.reads,
            writes = writes - other.writes,
            queries = queries - other.queries,
            read = read - other.read,
            written = written - other.written,
            units = units - other.units,
        };

        /// <summary>Both together.</summary>
        public Count And(Count other) => new()
        {
            reads = reads + other.reads,
            writes = writes + other.writes,
            queries = queries + other.queries,
            read = read + other.read,
            written = written + other.written,
            units = units + other.units,
        };

        public string Row(string what) => string.Create(
            CultureInfo.InvariantCulture, $"| {what} | {reads} | {writes} | {queries} | {read:0} | {written:0} | {Math.Round(units / 5) * 5:0} |");
    }
}
