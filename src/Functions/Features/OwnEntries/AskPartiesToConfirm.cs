using MimFunctions.Domain.Directory;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.OwnEntries;

/// <summary>Once a day: asks parties to confirm their entries, which hold for six months; each time is told once, however often and late the timer fires.</summary>
internal sealed class AskPartiesToConfirm(PartyEntryStore entries, TimeProvider clock)
{
    /// <summary>Looks through the entries.</summary>
    [Function("AskPartiesToConfirm")]
    public async Task Run([TimerTrigger("0 30 5 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var entry in (await entries.All(ct)).Where(entry => KeepPartyEntry.AskToConfirm(entry, now) is not null))
            await entries.Change(entry.Party, stands => KeepPartyEntry.AskToConfirm(stands, now), next => next, ct);
    }
}
