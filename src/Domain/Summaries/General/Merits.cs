using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>What the hub can count that speaks for a measure; what each counts for is said by <see cref="Criterion"/>.</summary>
/// <param name="Fact">The stage reached.</param>
/// <param name="Askers">Other bound Member States, and the Commission, that asked about it, each once.</param>
/// <param name="Voices">Other bound Member States, and the Commission, that exchanged views on it, each once.</param>
/// <param name="Stages">Communications of the year that tell of it.</param>
/// <param name="IsOpen">An intention, a programme or a draft that nothing later in the year settled.</param>
/// <param name="FirstOf">Areas in which it was the first communication of the year.</param>
internal sealed record Merits(
    CommunicationFact Fact, IReadOnlyList<Authority> Askers, IReadOnlyList<Authority> Voices, int Stages, bool IsOpen, IReadOnlyList<Area> FirstOf)
{
    /// <summary>Points under all criteria.</summary>
    public int Score { get; private init; }

    /// <summary>The kind of measure of which it is the most relevant, when that is why it has a place; else null.</summary>
    public MeasureClass? PlaceOf { get; init; }

    /// <summary>The reasons in words, those that weigh most first.</summary>
    public IReadOnlyList<string> Reasons =>
    [
        .. PlaceOf is { } kind ? [$"the most relevant of its kind: {kind.Name.ToLowerInvariant()}"] : Array.Empty<string>(),
        .. Criterion.All.Select(criterion => (Points: criterion.Points(this), criterion.Words))
            .Where(reason => reason.Points > 0)
            .OrderByDescending(reason => reason.Points)
            .Select(reason => reason.Words(this)),
    ];

    /// <summary>The same, with its points.</summary>
    public Merits Scored() => this with { Score = Criterion.All.Sum(criterion => criterion.Points(this)) };
}
