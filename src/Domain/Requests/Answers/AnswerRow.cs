using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Answers;

/// <summary>One state asked, in the table of answers: there from the moment of asking, whether it answered or not.</summary>
/// <param name="State">The state.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Duty">Whether it must answer.</param>
/// <param name="Is">Where it stands.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Due">The day by which it is waited for: agreed, or else the legal one; in the state's legal time.</param>
/// <param name="OverdueSince">First day on which it was overdue, if it is now; else null (MIM-15).</param>
/// <param name="Explanation">How the day was found, one sentence or two a line.</param>
/// <param name="Proposal">The last other day it proposed, or null.</param>
/// <param name="Answers">Its answer and additions to it, the oldest first.</param>
public sealed record AnswerRow(
    MemberState State, string Name, Duty Duty, AddresseeState Is, string Words, DateOnly Due, DateOnly? OverdueSince,
    IReadOnlyList<string> Explanation, DateProposal? Proposal, IReadOnlyList<ShownAnswer> Answers)
{
    /// <summary>The row of a state, as one reader gets it.</summary>
    public static AnswerRow Of(InformationRequest request, Standing standing, AnswerReader reader, DateTimeOffset now) => new(
        standing.Addressee.State, standing.Addressee.State.EnglishName, standing.Addressee.Duty, standing.Is, StandingWords.Of(standing),
        standing.Due, standing.IsOverdue(now) ? standing.Due.AddDays(1) : null, [.. Explained(standing).Select(line => line.ToString())],
        standing.Proposal, [.. standing.Answers.Select(given => ShownAnswer.Of(request, given, reader))]);

    /// <summary>How the day was found, in words of any language.</summary>
    public static IReadOnlyList<Sentence> Explained(Standing standing) => standing.Agreed is not { } agreed
        ? [.. standing.Legal.Worded]
        : [.. standing.Legal.Worded, $"The asker and the state agreed on another day beside it, {agreed}; it counts as it was agreed ({"TL-9"})."];
}
