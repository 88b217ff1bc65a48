using MimFunctions.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Hosting;
using MimFunctions.Store;

namespace MimFunctions.Requests;

/// <summary>
/// Looks every hour for deadline notices that are due (<see cref="FindDueNotices"/>). What was decided stands in the request, so that a timer
/// that fires twice, late, or on two machines gives each notice once.
/// </summary>
internal sealed class FindDueDeadlines(IDocumentStore documents, RequestStore requests, IHolidays holidays, TimeProvider clock)
{
    /// <summary>Looks through all open requests.</summary>
    [Function("FindDueDeadlines")]
    public async Task Run([TimerTrigger("0 5 * * * *")] TimerEvent timer, CancellationToken ct)
    {
        var lists = await holidays.Current(ct);
        var open = new DocumentQuery(Containers.Requests) { Where = [new Condition("progress", Comparison.Equal, RequestProgress.Open)] };
        await foreach (var found in documents.Query<InformationRequest>(open, ct))
        {
            if (FindDueNotices.Decide(found.Document, lists, clock.GetUtcNow()) is RequestDecision.Changed)
                await requests.Change(found.Document.Reference, request => FindDueNotices.Decide(request, lists, clock.GetUtcNow()), ct);
        }
    }
}
