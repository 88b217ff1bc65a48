using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Liaison.Work;

/// <summary>Once a day: reminds who has a task that was to be done, and who calls the meetings of a network that was to meet.</summary>
internal sealed class RemindNetworks(NetworkWorkStore works)
{
    /// <summary>Looks through all networks; that somebody was reminded stands in the network, so that a timer that fires twice reminds once.</summary>
    [Function("RemindNetworks")]
    public async Task Run([TimerTrigger("0 35 6 * * *")] TimerEvent timer, CancellationToken ct)
    {
        foreach (var work in await works.All(ct))
            await works.Remind(work, ct);
    }
}
