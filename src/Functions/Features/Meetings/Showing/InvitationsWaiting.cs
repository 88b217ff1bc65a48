using MimFunctions.Domain.Access;
using MimFunctions.Domain.Meetings;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Meetings.Showing;

/// <summary>Meetings ahead to which the own party is invited and to which it has not replied; nobody has to come (MIM-23).</summary>
internal sealed class InvitationsWaiting(IDocumentStore documents) : IWaits
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var parties = AccessRules.PartiesOf(who, Permission.TakePartInViews);
        if (parties.Count == 0)
            return [];
        var meetings = await documents.MeetingsAround(now, ct);
        return
        [
            .. from party in parties
               from meeting in PartyMeetings.Of(meetings, party, now)
               where meeting.Cancellation is null && meeting.StartsAt > now && meeting.ReplyOf(party) == MeetingReply.None
               select new WaitingItem("Invitations", meeting.Plan.Title, $"/api/meetings/{meeting.Reference}", $"{MeetingHours.When(meeting.Plan)}, convened by {meeting.Convenor.Name}"),
        ];
    }
}
