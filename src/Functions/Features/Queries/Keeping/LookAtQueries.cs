using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Features.Queries.Keeping;

/// <summary>Reminds who has said nothing, tells askers that a query has closed and that a compilation is two years old; each once, however often and late it fires.</summary>
internal sealed class LookAtQueries(QueryStore queries, TimeProvider clock, ILogger<LookAtQueries> log)
{
    /// <summary>Looks once a day.</summary>
    /// <exception cref="AggregateException">Some could not be looked at; the next run does.</exception>
    [Function("LookAtQueries")]
    public async Task Run([TimerTrigger("0 30 5 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var (now, failures) = (clock.GetUtcNow(), new List<Exception>());
        foreach (var query in (await queries.All(ct)).Where(query => LookAtQuery.Decide(query, now) is not null))
        {
            try
            {
                await queries.Look(query.Reference, now, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One that fails must not keep the others; the run as a whole still fails, so that it is seen.
                log.LogFault(e, "{Case} could not be looked at.", query.Case);
                failures.Add(e);
            }
        }

        if (failures.Count > 0)
            throw new AggregateException($"{failures.Count} queries could not be looked at.", failures);
    }
}

/// <summary>Draws up the list of the queries of a quarter once it is over; in the first week, so that a hub that was away makes it good.</summary>
internal sealed class ListQuarterlyQueries(QueryStore queries, CaseStore<QuarterlyList> lists, TimeProvider clock)
{
    private const int Week = 7;

    /// <summary>Looks once a day; the list of a quarter is made once.</summary>
    [Function("ListQuarterlyQueries")]
    public async Task Run([TimerTrigger("0 50 5 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = LegalTime.DayOf(now, Authority.Commission);
        if (today < Quarter.Of(today).First.AddDays(Week) && QuarterlyList.Of(await queries.All(ct), now) is { } list)
            await lists.Create(list, ct);
    }
}
