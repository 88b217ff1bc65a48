using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Features.SteeringBoard.Keeping;

/// <summary>
/// Asks three weeks before a meeting to confirm the list of deployments, freezes it the day before, and warns the Chair in September of a year with fewer than two meetings; each once,
/// however often and late it fires. It adopts and issues nothing.
/// </summary>
internal sealed class LookAtSteeringBoard(BoardStore store, TimeProvider clock, ILogger<LookAtSteeringBoard> log)
{
    /// <summary>Looks once a day.</summary>
    /// <exception cref="AggregateException">Some could not be looked at; the next run does.</exception>
    [Function("LookAtSteeringBoard")]
    public async Task Run([TimerTrigger("0 10 5 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var (now, failures) = (clock.GetUtcNow(), new List<Exception>());
        var (board, meetings, sources) = (await store.Board(ct), await store.Meetings(ct), await store.Sources(ct));
        foreach (var meeting in meetings.Where(meeting => LookAtMeeting.Decide(meeting, board, sources, now) is not null))
            await Tried(() => store.Look(meeting, board, sources, now, ct), meeting.Case, failures);
        await Tried(() => store.Look(meetings, now, ct), Board.Name, failures);
        if (failures.Count > 0)
            throw new AggregateException($"{failures.Count} could not be looked at.", failures);
    }

    // One that fails must not keep the others; the run as a whole still fails, so that it is seen.
    private async Task Tried(Func<Task> look, string name, List<Exception> failures)
    {
        try
        {
            await look();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogFault(e, "{Case} could not be looked at.", name);
            failures.Add(e);
        }
    }
}
