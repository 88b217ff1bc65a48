using System.Globalization;
using Microsoft.Data.Sqlite;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries;
using MimFunctions.Features.Summaries.Drafting;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Requests.Crash;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>The figures of summaries against an independent computation: SQL over the SQLite file, which knows nothing of the hub's code.</summary>
public sealed class FiguresBySqlTests : IDisposable
{
    private static readonly string[] States = ["AT", "DE", "EL", "FR", "IE", "NL"];
    private readonly TempFolder folder = new();
    private readonly ManualClock clock = new(new DateTimeOffset(2027, 1, 20, 9, 0, 0, TimeSpan.Zero));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Measures_by_state_are_those_that_SQL_counts()
    {
        var random = new Random(7);
        var document = await Draw("general-2026", async documents =>
        {
            for (var number = 1; number <= 300; number++)
            {
                var state = States[random.Next(States.Length)];
                var at = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(2 * 365 * 24 * 60));
                await documents.Communication($"MIM-{state}-{at.Year}-{number:0000}", at);
            }
        });

        // Brussels' year 2026 in UTC: from 31 December 2025, 23:00, to the same hour a year later.
        var counted = Rows("""
            SELECT json_extract(body, '$.state'), count(*) FROM documents_submissions
            WHERE json_extract(body, '$.receivedAt') >= '2025-12-31T23:00:00' AND json_extract(body, '$.receivedAt') < '2026-12-31T23:00:00'
              AND json_extract(body, '$.outcome.kind') IN ('accepted', 'amended')
            GROUP BY 1
            """);
        foreach (var (state, count) in counted)
            document.Sources.Single(group => group.Title == $"Communications of {Name(state)}").Count.ShouldBe((int)count, state);
        document.Sources.Where(group => group.Title.StartsWith("Communications of ", StringComparison.Ordinal) && !group.Title.Contains("2025", StringComparison.Ordinal))
            .Sum(group => group.Count).ShouldBe((int)counted.Values.Sum());
    }

    [Fact]
    public async Task Persons_by_nationality_are_those_that_SQL_adds_up()
    {
        var random = new Random(8);
        var document = await Draw("semester-2026-1", async documents =>
        {
            for (var number = 1; number <= 60; number++)
            {
                var state = States[random.Next(States.Length)];
                await documents.Have(SampleSources.Report(
                    $"ILO-{state}-2026-{number:0000}", "2026-1", new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero).AddHours(number),
                    new[] { "TR", "LY", "ET", "PK" }[random.Next(4)], random.Next(1, 500)));
            }
        });

        // Of several reports of one state on one country the last counts.
        var expected = Rows("""
            WITH last AS (
              SELECT body, row_number() OVER (
                PARTITION BY json_extract(body, '$.hostCountry'), substr(json_extract(body, '$.number'), 5, 2)
                ORDER BY json_extract(body, '$.receivedAt') DESC, json_extract(body, '$.number') DESC) AS place
              FROM documents_reports)
            SELECT json_extract(body, '$.hostCountry'), sum(json_extract(line.value, '$.persons'))
            FROM last, json_each(json_extract(body, '$.fields.b2FlowsTable')) AS line WHERE place = 1 GROUP BY 1
            """);
        expected.Count.ShouldBe(4);
        var flows = Parts(document.Sections).OfType<Part.Table>().SelectMany(table => table.Rows).ToArray();
        foreach (var (country, persons) in expected)
            flows.ShouldContain(row => row.Cells.OfType<Cell.Figure>().Any(cell => cell.Value == persons), $"{country}: {persons} persons");
    }

    private static string Name(string state) => Parties.Name(state);

    private static IEnumerable<Part> Parts(IEnumerable<Section> sections) => sections.SelectMany(section => section.Parts.Concat(Parts(section.Sections)));

    private async Task<SummaryDocument> Draw(string name, Func<IDocumentStore, Task> seed)
    {
        await using var database = SqliteDatabase.Open(folder["hub.db"]);
        var documents = new SqliteDocumentStore(database);
        await seed(documents);
        using var machine = new SummaryMachine(documents, new MemoryFiles(), new MemoryQueue(clock), clock, new Sink());
        var known = SummaryName.Parse(name)!;
        var (_, summary) = await machine.Get<SummaryDrawing>().Run(known, known.End, "hub", DrawingOccasion.Wanted, default);
        return (await machine.Get<SummaryChapters>().Read(known, summary.Draft!.Drawn.Digest, default)).Document;
    }

    private Dictionary<string, long> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder["hub.db"]};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new Dictionary<string, long>();
        while (reader.Read())
            rows[reader.GetString(0)] = Convert.ToInt64(reader.GetValue(1), CultureInfo.InvariantCulture);
        return rows;
    }
}
