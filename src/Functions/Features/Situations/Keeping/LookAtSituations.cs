using MimFunctions.Domain.Situations;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Features.Situations.Keeping;

/// <summary>Asks the rounds that are due, reminds who has said nothing, tells that a picture is there, that a situation ends or a proposal lapsed; each once, however often and late it fires.</summary>
internal sealed class LookAtSituations(SituationStore situations, IHolidays holidays, TimeProvider clock, ILogger<LookAtSituations> log)
{
    /// <summary>Looks every half hour: rounds of a day have deadlines at noon.</summary>
    /// <exception cref="AggregateException">Some could not be looked at; the next run does.</exception>
    [Function("LookAtSituations")]
    public async Task Run([TimerTrigger("0 5,35 * * * *")] TimerEvent timer, CancellationToken ct)
    {
        var (now, failures) = (clock.GetUtcNow(), new List<Exception>());
        Situation[] alive = [.. (await situations.All(ct)).Where(situation => situation.End is null)];
        if (alive.Length == 0)
            return;
        var lists = await holidays.Current(ct);
        foreach (var situation in alive)
        {
            try
            {
                await situations.Look(situation, lists, now, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One that fails must not keep the others; the run as a whole still fails, so that it is seen.
                log.LogFault(e, "{Case} could not be looked at.", situation.Case);
                failures.Add(e);
            }
        }

        if (failures.Count > 0)
            throw new AggregateException($"{failures.Count} situations could not be looked at.", failures);
    }
}
