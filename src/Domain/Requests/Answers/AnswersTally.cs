using MimFunctions.Domain.Text;

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
    public string InWords() => Worded().ToString();

    /// <summary>The same in words of any language.</summary>
    public Sentence Worded() => new[]
    {
        (Count: Declined, Said: Sentence.Count(Declined, $"{Declined:N0} declined", $"{Declined:N0} declined")),
        (Count: Withdrawn, Said: Sentence.Count(Withdrawn, $"{Withdrawn:N0} no longer asked", $"{Withdrawn:N0} no longer asked")),
        (Count: Open, Said: Sentence.Count(Open, $"{Open:N0} open", $"{Open:N0} open")),
        (Count: Overdue, Said: Sentence.Count(Overdue, $"of which {Overdue:N0} overdue", $"of which {Overdue:N0} overdue")),
    }.Where(part => part.Count > 0).Aggregate((Sentence)$"{Answered} of {Asked} answered", (before, part) => $"{before}, {part.Said}");
}
