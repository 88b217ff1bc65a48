using MimFunctions.Domain.Access;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Store;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Meetings.Showing;

/// <summary>Meetings ahead to which the own party is invited and to which it has not replied; nobody has to come (MIM-23).</summary>
internal sealed class InvitationsWaiting(IDocumentStore documents) : IWaits
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var (views, networks) = (AccessRules.PartiesOf(who, Permission.TakePartInViews), AccessRules.PartiesOf(who, Permission.TakePartInNetworks));
        Authority[] parties = [.. views.Concat(networks).Distinct()];
        if (parties.Length == 0)
            return [];
        var meetings = await documents.MeetingsAround(now, ct);
        return
        [
            .. from party in parties
               from meeting in PartyMeetings.Of(meetings, party, now)
               where meeting.Cancellation is null && meeting.StartsAt > now && meeting.ReplyOf(party) == MeetingReply.None
                   && (meeting.Plan.Network is null ? views : networks).Contains(party)
               select new WaitingItem(Say($"Invitations"), meeting.Plan.Title, (meeting.Plan.Network is null ? "/api/meetings/" : "/liaison/meetings/") + meeting.Reference, Say($"{MeetingHours.Worded(meeting.Plan)}, convened by {meeting.Convenor}")) { Language = Lang(null) },
        ];
    }
}
