using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Meetings.Networks;

/// <summary>
/// Tells the parties of a meeting what is new about it. Of a meeting of a network the officers there and who coordinates them hear too, beside the contact
/// points (F-9): it is they who meet.
/// </summary>
internal sealed class TellMeetingParties(CaseStore<Meeting> meetings, INetworks networks, TimeProvider clock) : ITellsParties
{
    /// <inheritdoc/>
    public async Task<bool> Tell(OwedOrder order, ContactDirectory people, CancellationToken ct)
    {
        if (MeetingReference.Parse(order.Case) is not { } number)
            return false;
        var officers = await Officers(number, order.To, ct);
        string[]? mailboxes = officers is null ? null : [.. officers.Select(officer => officer.Email!)];
        await meetings.Change(
            MeetingKeys.Of(number), owing => PartyMessage.FanOut(owing, order, people, clock.GetUtcNow(), officers: mailboxes), told => told?.Next, ct);
        return true;
    }

    /// <summary>The officer of a party to whom a mail about a meeting is owed; null when it is nobody (any more).</summary>
    public async Task<Addressee?> Officer(OwedOrder order, CancellationToken ct) =>
        MeetingReference.Parse(order.Case) is { } number ? Addressee.Find(await Officers(number, Addressee.PartyOf(order.To), ct) ?? [], order.To) : null;

    /// <summary>The party's officers in the network that meets; null for a meeting of the mechanism.</summary>
    private async Task<IReadOnlyList<Officer>?> Officers(MeetingReference number, string party, CancellationToken ct) =>
        (await meetings.Find(MeetingKeys.Of(number), ct))?.Plan.Network is { } network ? await networks.Officers(network.HostCountry, party, ct) : null;
}
