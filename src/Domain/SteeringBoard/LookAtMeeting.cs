using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>
/// What becomes due before a meeting because time passed: three weeks before, who deploys officers is asked to confirm its part of the list; the day before, the list is frozen. A look that
/// comes late freezes what was known when the meeting began. Nothing is adopted or issued by it: that takes a person.
/// </summary>
public static class LookAtMeeting
{
    internal const string Confirm = "confirm";

    /// <summary>The meeting after a day's look; null when nothing is due.</summary>
    /// <param name="meeting">As it stands.</param>
    /// <param name="board">Who sits on it.</param>
    /// <param name="sources">What the list is drawn from.</param>
    /// <param name="now">Now (UTC).</param>
    public static BoardMeeting? Decide(BoardMeeting meeting, Board board, ListSources sources, DateTimeOffset now)
    {
        if (meeting.CancelledAt is not null)
            return null;
        var today = LegalTime.DayOf(now, Authority.Commission);
        var asked = today >= meeting.Day.AddDays(-BoardRules.DaysToConfirm) && now < meeting.StartsAt ? Ask(meeting, board, now) : null;
        return meeting.List is null && today >= meeting.Day.AddDays(-1)
            ? Freeze(asked ?? meeting, sources, now < meeting.StartsAt ? now : meeting.StartsAt, now)
            : asked;
    }

    /// <summary>The meeting with its list as known at a moment.</summary>
    /// <param name="meeting">As it stands.</param>
    /// <param name="sources">What the list is drawn from.</param>
    /// <param name="asOf">Nothing announced later counts (UTC).</param>
    /// <param name="now">Now (UTC).</param>
    public static BoardMeeting Freeze(BoardMeeting meeting, ListSources sources, DateTimeOffset asOf, DateTimeOffset now) => meeting with { List = FrozenList.Of(meeting.Day, asOf, now, sources) };

    // A meeting that is moved to a later day asks anew before that day.
    private static BoardMeeting? Ask(BoardMeeting meeting, Board board, DateTimeOffset now)
    {
        var step = $"{Confirm}-{FormDate.ForMachines(meeting.Day)}";
        return meeting.Told.Contains(step)
            ? null
            : meeting with
            {
                Told = [.. meeting.Told, step],
                Outbox = meeting.Outbox.And(now, [.. board.Seats(meeting.Day).Select(seat => new BoardStep(BoardLetter.BoardConfirm, FormDate.ForMachines(meeting.Day)).To(meeting.Case, seat.Party))]),
            };
    }
}

/// <summary>The yearly check that the Board meets at least twice (Article 7(7)): in September the Chair hears when it is not to.</summary>
public static class LookAtBoard
{
    private const int September = 9, Fewest = 2;

    /// <summary>The Board after a day's look; null when nothing is due.</summary>
    /// <param name="board">As it stands.</param>
    /// <param name="meetings">All meetings.</param>
    /// <param name="now">Now (UTC).</param>
    public static Board? Decide(Board board, IEnumerable<BoardMeeting> meetings, DateTimeOffset now)
    {
        var today = LegalTime.DayOf(now, Authority.Commission);
        var step = new BoardStep(BoardLetter.BoardFewMeetings, today.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return today.Month < September || InYear(meetings, today.Year) >= Fewest || board.Told.Contains($"{step}")
            ? null
            : board with { Told = [.. board.Told, $"{step}"], Outbox = board.Outbox.And(now, [step.To(board.Case, Authority.Commission)]) };
    }

    /// <summary>How many meetings there are in a year, held or convened.</summary>
    public static int InYear(IEnumerable<BoardMeeting> meetings, int year) => meetings.Count(meeting => meeting.CancelledAt is null && meeting.Day.Year == year);
}
