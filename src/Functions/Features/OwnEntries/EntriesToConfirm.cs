using MimFunctions.Domain.Access;
using MimFunctions.Domain.Directory;
using MimFunctions.Mechanism.Waiting;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.OwnEntries;

/// <summary>Entries that are to be confirmed, and mailboxes that wait for their code.</summary>
internal sealed class EntriesToConfirm(PartyEntryStore entries) : IWaits
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        List<WaitingItem> items = [];
        foreach (var party in AccessRules.PartiesOf(who, Permission.KeepOwnEntry))
        {
            if (await entries.Find(party.Code, ct) is not { } entry)
                continue;
            if (DateOnly.FromDateTime(now.UtcDateTime) >= entry.ConfirmedUntil.AddDays(-ConfirmationDue.AskedDaysBefore))
                items.Add(new WaitingItem(Say($"Own entry"), Say($"Confirm contact points, deputies and experts"), "/entry").Until(entry.ConfirmedUntil, now, party));
            items.AddRange(entry.People.Where(person => person.ProvenAt is null).Select(person => new WaitingItem(Say($"Own entry"), Say($"Give the code that was sent to {person.Email}"), "/entry")));
        }

        return items;
    }
}
