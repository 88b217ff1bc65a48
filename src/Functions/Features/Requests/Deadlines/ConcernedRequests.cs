using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests.Deadlines;

/// <summary>Reads the requests that may have something due, or had lately.</summary>
internal static class ConcernedRequests
{
    // A month to answer, up to a year of agreed delay, and what is over is told for 90 days.
    private const int Days = 500;

    /// <summary>The open requests, and those asked lately, which may have ended lately.</summary>
    public static async Task<IReadOnlyCollection<InformationRequest>> WithDates(this IDocumentStore documents, DateTimeOffset now, CancellationToken ct)
    {
        Condition[] either =
        [
            new("progress", Comparison.Equal, RequestProgress.Open), new("askedAt", Comparison.AtLeast, now.AddDays(-Days)),
        ];
        var found = new Dictionary<string, InformationRequest>();
        foreach (var condition in either)
        {
            await foreach (var request in documents.Query<InformationRequest>(new DocumentQuery(Containers.Requests) { Where = [condition] }, ct))
                found[request.Document.Case] = request.Document;
        }

        return found.Values;
    }

    /// <summary>
    /// The open requests in which one of these may have to do something. Only these are read, however many have ended: of who only asks, those that it
    /// put itself; of who is asked as well, all open ones, as a request may go to several states and stands with its asker.
    /// </summary>
    /// <param name="documents">The store.</param>
    /// <param name="answering">Those that may be asked.</param>
    /// <param name="asking">Those that may have asked.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<IReadOnlyCollection<InformationRequest>> OpenFor(
        this IDocumentStore documents, IReadOnlyCollection<Authority> answering, IReadOnlyCollection<Authority> asking, CancellationToken ct)
    {
        List<InformationRequest> open = [];
        string?[] askers = answering.Count > 0 ? [null] : [.. asking.Select(party => party.Code).Distinct()];
        foreach (var asker in askers)
        {
            var query = new DocumentQuery(Containers.Requests, asker) { Where = [new Condition("progress", Comparison.Equal, RequestProgress.Open)] };
            open.AddRange(await documents.Query<InformationRequest>(query, ct).Select(found => found.Document).ToListAsync(ct));
        }

        return open;
    }
}
