using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests.Deadlines;

/// <summary>
/// Looks every hour for dates that the lists of holidays of now make later (<see cref="CountMonth"/>) and for deadline notices that are due
/// (<see cref="FindDueNotices"/>). What was decided stands in the request, so that a timer
/// that fires twice, late, or on two machines gives each notice once.
/// </summary>
internal sealed class FindDueDeadlines(
    IDocumentStore documents, RequestStore requests, IHolidays holidays, TimeProvider clock, ILogger<FindDueDeadlines> log)
{
    /// <summary>Looks through all open requests.</summary>
    /// <exception cref="AggregateException">Some could not be looked at; the next run does.</exception>
    [Function("FindDueDeadlines")]
    public async Task Run([TimerTrigger("0 5 * * * *")] TimerEvent timer, CancellationToken ct)
    {
        var (lists, failures) = (await holidays.Current(ct), new List<Exception>());
        var open = new DocumentQuery(RequestContainers.Requests) { Where = [new Condition("progress", Comparison.Equal, RequestProgress.Open)] };
        await foreach (var found in documents.Query<InformationRequest>(open, ct))
            await Try(found.Document, lists, failures, ct);
        if (failures.Count > 0)
            throw new AggregateException($"The deadlines of {failures.Count} requests could not be looked at.", failures);
    }

    /// <summary>One request that fails must not keep the others from their notices; the run as a whole still fails, so that it is seen.</summary>
    private async Task Try(InformationRequest found, HolidayLists lists, List<Exception> failures, CancellationToken ct)
    {
        try
        {
            if (Decide(found, lists, clock.GetUtcNow()) is RequestDecision.Changed)
                await requests.Change(found.Reference, request => Decide(request, lists, clock.GetUtcNow()), ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "The deadlines of {Request} could not be looked at.", found.Reference);
            failures.Add(e);
        }
    }

    /// <summary>The date first: a notice must not be about a day that no longer counts.</summary>
    private static RequestDecision Decide(InformationRequest request, HolidayLists lists, DateTimeOffset now)
    {
        var counted = CountMonth.Anew(request, lists, now);
        return FindDueNotices.Decide((counted as RequestDecision.Changed)?.Request ?? request, lists, now) is RequestDecision.Changed noticed ? noticed : counted;
    }
}
