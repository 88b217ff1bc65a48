using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>When and why the Board is to meet; null for what was left out.</summary>
/// <param name="By">The opaque id of the person.</param>
/// <param name="StartsAt">When (UTC).</param>
/// <param name="Place">Where.</param>
/// <param name="Agenda">What it is about.</param>
/// <param name="Observers">Who is invited beside the members.</param>
public sealed record MeetingInput(string By, DateTimeOffset? StartsAt, string? Place, string? Agenda, string? Observers);

/// <summary>The Chair convenes the Board (Article 7(6)(c)).</summary>
public static class ConveneBoard
{
    /// <summary>Everything that stands against it; empty when nothing does.</summary>
    /// <param name="input">What is wanted.</param>
    /// <param name="now">Now (UTC).</param>
    public static IReadOnlyList<Refusal> Check(MeetingInput input, DateTimeOffset now) =>
    [
        .. input.StartsAt > now ? Array.Empty<Refusal>() : [new Refusal(BoardRules.Start, "startsAt", $"The time is missing, or has passed.", $"Write a day and an hour ahead.", "ILOB-14")],
        .. BoardRules.Needed("place", input.Place, BoardRules.LongestTitle), .. BoardRules.Needed("agenda", input.Agenda, BoardRules.LongestText),
        .. Liaison.Networks.NetworkText.Against(BoardRules.Text, "observers", input.Observers, BoardRules.LongestText),
    ];

    /// <summary>The meeting; all who sit on the Board that day are to be told.</summary>
    /// <param name="board">Who sits on it.</param>
    /// <param name="input">What <see cref="Check"/> has nothing against.</param>
    /// <param name="number">Its number.</param>
    /// <param name="now">Now (UTC).</param>
    public static BoardMeeting Decide(Board board, MeetingInput input, int number, DateTimeOffset now)
    {
        var meeting = new BoardMeeting(
            number, input.StartsAt!.Value, input.Place!.Trim(), input.Agenda!.Trim(), Blank.Trim(input.Observers), now, input.By, [], null, [], [], null, [], Outbox.Nothing(now));
        return meeting with { Outbox = Outbox.Owing(now, Tell(board, meeting, new BoardStep(BoardLetter.BoardConvened, Stamp(now)))) };
    }

    /// <summary>The same meeting at another time, place or with another agenda; not once its list is frozen.</summary>
    /// <inheritdoc cref="Decide"/>
    /// <param name="meeting">As it stands.</param>
    /// <param name="board">Who sits on it.</param>
    /// <param name="input">What is wanted.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<BoardMeeting> Change(BoardMeeting meeting, Board board, MeetingInput input, DateTimeOffset now)
    {
        if (Stands(meeting) is { } not)
            return not;
        if (meeting.List is not null)
            return BoardRules.Refused<BoardMeeting>(BoardRules.Frozen, null, $"The list before {meeting.Case} is frozen.", $"Call it off and convene another one.");
        var why = Check(input, now);
        if (why.Count > 0)
            return new CaseDecision<BoardMeeting>.Refused(why);
        var next = meeting with { StartsAt = input.StartsAt!.Value, Place = input.Place!.Trim(), Agenda = input.Agenda!.Trim(), Observers = Blank.Trim(input.Observers) };
        return next == meeting ? new CaseDecision<BoardMeeting>.Unchanged()
            : new CaseDecision<BoardMeeting>.Changed(next with { Outbox = meeting.Outbox.And(now, Tell(board, next, new BoardStep(BoardLetter.BoardConvened, Stamp(now)))) });
    }

    /// <summary>Calls it off.</summary>
    /// <inheritdoc cref="Change"/>
    public static CaseDecision<BoardMeeting> Cancel(BoardMeeting meeting, Board board, DateTimeOffset now) =>
        meeting.CancelledAt is not null ? new CaseDecision<BoardMeeting>.Unchanged()
        : meeting.StartsAt <= now ? BoardRules.Refused<BoardMeeting>(BoardRules.Over, null, $"{meeting.Case} has begun.", $"What was held can't be called off.")
        : new CaseDecision<BoardMeeting>.Changed(meeting with
        {
            CancelledAt = now,
            Outbox = meeting.Outbox.And(now, Tell(board, meeting, new BoardStep(BoardLetter.BoardCancelled, "all"))),
        });

    /// <summary>What stands against doing anything with a meeting that was called off.</summary>
    internal static CaseDecision<BoardMeeting>.Refused? Stands(BoardMeeting meeting) => meeting.CancelledAt is null
        ? null
        : BoardRules.Refused<BoardMeeting>(BoardRules.Cancelled, null, $"{meeting.Case} was called off.", $"Convene another one.");

    private static OwedMessage[] Tell(Board board, BoardMeeting meeting, BoardStep step) => [.. board.Seats(meeting.Day).Select(seat => step.To(meeting.Case, seat.Party))];

    private static string Stamp(DateTimeOffset now) => now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
