using MimFunctions.Domain.Access;
using MimFunctions.Mechanism.Waiting;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.SteeringBoard.Showing;

/// <summary>Parts of lists of deployments that wait for the own party's word.</summary>
internal sealed class BoardWaiting(BoardStore store) : IWaits
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> For(Principal who, DateTimeOffset now, CancellationToken ct)
    {
        var parties = AccessRules.PartiesOf(who, Permission.KeepBoardSeat);
        if (parties.Count == 0)
            return [];
        var board = await store.Board(ct);
        return
        [
            .. from meeting in await store.Meetings(ct)
               where meeting is { CancelledAt: null, IsAsked: true } && now < meeting.StartsAt
               from party in parties.Where(party => meeting.Last(party) is null && board.Seats(meeting.Day).Any(seat => seat.Party == party))
               select new WaitingItem(Say($"Liaison officers to confirm"), Say($"List of deployments before {meeting.Case}"), $"/board/meetings/{meeting.Case}", Say($"The Steering Board asks whether your part is right."))
                   .Until(meeting.Day, now, party),
        ];
    }
}
