namespace MimFunctions.Domain.Requests.Answers;

/// <summary>How many of the states asked stand where; they add up to those asked.</summary>
/// <param name="Asked">All of them.</param>
/// <param name="Answered">Answered, in the network or outside it (MIM-12).</param>
/// <param name="Declined">Declined.</param>
/// <param name="Withdrawn">No longer asked.</param>
/// <param name="Open">Still to answer.</param>
/// <param name="Overdue">Those of the open ones whose day has passed.</param>
public sealed record AnswersTally(int Asked, int Answered, int Declined, int Withdrawn, int Open, int Overdue)
{
    /// <summary>Counts as of now.</summary>
    public static AnswersTally Of(IReadOnlyCollection<Standing> standings, DateTimeOffset now) => new(
        standings.Count,
        standings.Count(s => s.Is is AddresseeState.Answered or AddresseeState.AnsweredOutside),
        standings.Count(s => s.Is is AddresseeState.Declined),
        standings.Count(s => s.Is is AddresseeState.Withdrawn),
        standings.Count(s => !s.Is.HasEnded),
        standings.Count(s => s.IsOverdue(now)));

    /// <summary>In one line: <c>9 of 12 answered, 1 declined, 2 open, of which 1 overdue</c>.</summary>
    public string InWords() => string.Join(", ",
    [
        $"{Answered} of {Asked} answered",
        .. Some(Declined, "declined"), .. Some(Withdrawn, "no longer asked"), .. Some(Open, "open"), .. Some(Overdue, "overdue", "of which "),
    ]);

    private static string[] Some(int count, string word, string before = "") => count == 0 ? [] : [$"{before}{count} {word}"];
}
