using System.Text.Json.Nodes;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests;

/// <summary>Finds requests by the lists they stand in (<see cref="InformationRequest.Lists"/>); nothing is read but what is asked for.</summary>
internal sealed class RequestLookup(IDocumentStore documents)
{
    // A month to answer, up to a year of agreed delay, and what is over is told for 90 days.
    private const int Days = 500;

    // A change of the lists is a new name: what earlier versions wrote is brought into them again.
    private static readonly DocumentKey Listed = new(IntakeContainers.Counters, "requests", "lists-2");

    private bool isListed;

    /// <summary>The open requests that a state has to answer, those of the earliest days, and how many there are.</summary>
    public async Task<(IReadOnlyList<InformationRequest> First, int All)> ToAnswer(MemberState state, int most, CancellationToken ct)
    {
        await BringIn(ct);
        var query = new DocumentQuery(RequestContainers.Requests) { OrderBy = $"waits.{state.Code}" };
        var first = await documents.Query<InformationRequest>(query with { Limit = most }, ct).Select(found => found.Document).ToListAsync(ct);
        return (first, first.Count < most ? first.Count : await documents.Count(query, ct));
    }

    /// <summary>The open requests that a party put.</summary>
    public Task<IReadOnlyCollection<InformationRequest>> PutBy(Authority party, CancellationToken ct) => Read([OpenOf(party)], ct);

    /// <summary>The requests in which a party has something due, or had lately: the open ones, and those asked lately, which may have ended lately.</summary>
    public async Task<IReadOnlyCollection<InformationRequest>> WithDates(Authority party, DateTimeOffset now, CancellationToken ct)
    {
        var since = now.AddDays(-Days);
        List<DocumentQuery> queries = [OpenOf(party), new(RequestContainers.Requests, party.Code) { Where = [new("askedAt", Comparison.AtLeast, since)], OrderBy = "askedAt" }];
        if (party.State is { } state)
        {
            queries.Add(new(RequestContainers.Requests) { OrderBy = $"waits.{state.Code}" });
            queries.Add(List(RequestLists.To(state)) with { Where = [new(Path(RequestLists.To(state)), Comparison.AtLeast, RequestLists.From(since))] });
        }

        return await Read(queries, ct);
    }

    /// <summary>A page of the requests that meet the conditions, the newest first, and how many there are.</summary>
    public async Task<RequestsFound> Page(RequestConditions wanted, int most, CancellationToken ct)
    {
        await BringIn(ct);
        var list = wanted switch
        {
            { Addressee: { } state, Progress: RequestProgress.Open } => RequestLists.OpenTo(state),
            { Addressee: { } state } => RequestLists.To(state),
            { Progress: { } progress } => RequestLists.Of(progress),
            _ => RequestLists.All,
        };
        var query = List(list) with
        {
            Partition = wanted.Asker?.Code,
            Where =
            [
                .. wanted.Measure is { } measure ? [new Condition("measure", Comparison.Equal, measure.ToString())] : Array.Empty<Condition>(),
                .. wanted is { Addressee: not null, Progress: { } over and not RequestProgress.Open } ? [new Condition(Path(RequestLists.Of(over)), Comparison.AtLeast, "")] : Array.Empty<Condition>(),
            ],
        };
        var total = await documents.Count(query, ct);
        var page = query with { Limit = most + 1, Where = [.. query.Where, .. wanted.After is { } after ? [new Condition(Path(list), Comparison.Below, after)] : Array.Empty<Condition>()] };
        var found = await documents.Query<InformationRequest>(page, ct).Select(each => each.Document).ToListAsync(ct);
        return new RequestsFound([.. found.Take(most)], total, found.Count > most ? found[most - 1].Case : null);
    }

    private static DocumentQuery OpenOf(Authority asker) => new(RequestContainers.Requests, asker.Code) { Where = [new("progress", Comparison.Equal, RequestProgress.Open)] };

    private static DocumentQuery List(string name) => new(RequestContainers.Requests) { OrderBy = Path(name), Descending = true };

    private static string Path(string list) => $"lists.{list}";

    private async Task<IReadOnlyCollection<InformationRequest>> Read(IEnumerable<DocumentQuery> queries, CancellationToken ct)
    {
        await BringIn(ct);
        var found = new Dictionary<string, InformationRequest>();
        foreach (var query in queries)
        {
            await foreach (var request in documents.Query<InformationRequest>(query, ct))
                found[request.Document.Case] = request.Document;
        }

        return found.Values;
    }

    /// <summary>Requests that a version without these lists wrote are written again, once: whatever a request says, it stays.</summary>
    private async Task BringIn(CancellationToken ct)
    {
        if (isListed)
            return;
        if (await documents.Read<ListsMade>(Listed, ct) is null)
        {
            await foreach (var found in documents.Query<JsonObject>(new DocumentQuery(RequestContainers.Requests), ct))
            {
                if (found.Document["lists"] is null || (string?)found.Document["progress"] == "open")
                    await documents.TryWrite(RequestStore.Key(Reference(found.Document)), (await documents.Read<InformationRequest>(RequestStore.Key(Reference(found.Document)), ct))!.Document, found.ETag, ct);
            }

            await documents.TryWrite(Listed, new ListsMade("2"), null, ct);
        }

        isListed = true;
    }

    private static Domain.References.RequestReference Reference(JsonObject request) => Domain.References.RequestReference.Parse((string)request["reference"]!)!;

    /// <summary>Notes that every request stands in its lists.</summary>
    private sealed record ListsMade(string Version);
}

/// <summary>Conditions on a list of requests; what is null does not narrow.</summary>
/// <param name="Asker">Who asked.</param>
/// <param name="Addressee">A state that was asked.</param>
/// <param name="Measure">The communication they are about.</param>
/// <param name="Progress">How they stand.</param>
/// <param name="After">The place behind which the page begins (<see cref="RequestLists.Place"/>).</param>
internal sealed record RequestConditions(
    Authority? Asker = null, MemberState? Addressee = null, Domain.References.Reference? Measure = null, RequestProgress? Progress = null, string? After = null);

/// <summary>A page of requests.</summary>
/// <param name="Requests">The requests.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">Number of the last one on the page, when there is a next page.</param>
internal sealed record RequestsFound(IReadOnlyList<InformationRequest> Requests, int Total, string? Next);
