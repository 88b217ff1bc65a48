using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>What the hub can count that speaks for a communication; what each counts for is said by <see cref="Criterion"/>.</summary>
/// <param name="Fact">The communication.</param>
/// <param name="AskingStates">Member States that asked about it.</param>
/// <param name="CommissionAsked">Whether the Commission asked about it.</param>
/// <param name="Contributions">Contributions to the exchange of views on it.</param>
/// <param name="Followers">Communications of the same year that follow it.</param>
/// <param name="IsOpen">An intention, a programme or a draft that nothing later in the year settled.</param>
/// <param name="FirstOf">Areas in which it was the first communication of the year.</param>
internal sealed record Merits(
    CommunicationFact Fact, int AskingStates, bool CommissionAsked, int Contributions, int Followers, bool IsOpen, IReadOnlyList<Area> FirstOf)
{
    /// <summary>Points under all criteria.</summary>
    public int Score { get; private init; }

    /// <summary>The reasons, those of the most points first.</summary>
    public IReadOnlyList<string> Reasons =>
    [
        .. Criterion.All.Select(criterion => (Points: criterion.Points(this), criterion.Words))
            .Where(reason => reason.Points > 0)
            .OrderByDescending(reason => reason.Points)
            .Select(reason => $"{reason.Words(this)} ({SummaryWords.Count(reason.Points, "point")})"),
    ];

    /// <summary>The same, with its points.</summary>
    public Merits Scored() => this with { Score = Criterion.All.Sum(criterion => criterion.Points(this)) };
}
