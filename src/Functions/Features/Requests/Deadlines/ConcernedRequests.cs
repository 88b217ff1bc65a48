using MimFunctions.Domain.Requests;
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
}
