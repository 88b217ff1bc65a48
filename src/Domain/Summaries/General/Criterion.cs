using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>
/// A ground for proposing a measure among the most relevant (MIM-24). None weighs how significant a measure is: that is for the
/// notifying state alone (MIM-7), and its own statement of the impact is taken as it stands.
/// </summary>
/// <param name="Name">What counts.</param>
/// <param name="Scale">How many points it gives, in words.</param>
/// <param name="Points">The points that it gives here.</param>
/// <param name="Words">The reason in words, where it gives any.</param>
internal sealed record Criterion(string Name, string Scale, Func<Merits, int> Points, Func<Merits, string> Words)
{
    private const int MostViews = 5;
    private const int MostStages = 3;

    /// <summary>Every criterion.</summary>
    public static IReadOnlyList<Criterion> All { get; } =
    [
        new("Requests for additional information", "3 for each other Member State, and for the Commission, that asked, however often",
            of => 3 * of.Askers.Count, of => $"asked about by {Parties(of.Askers)}"),
        new("Exchange of views", $"1 for each other Member State, and for the Commission, that took part, however often; at most {MostViews}",
            of => Math.Min(of.Voices.Count, MostViews), of => $"views were exchanged on it with {Parties(of.Voices)}"),
        new("Impact that the notifying state expects", "3 on the Union as a whole, 1 on several Member States",
            of => Expects(of, Impact.UnionAsAWhole) ? 3 : Expects(of, Impact.SeveralMemberStates) ? 1 : 0,
            of => Expects(of, Impact.UnionAsAWhole)
                ? "the notifying state expects an impact on the Union as a whole"
                : "the notifying state expects an impact on several Member States"),
        new("Still open", "2 for an intention, a programme or a draft that no later communication settled",
            of => of.IsOpen ? 2 : 0, of => $"still open: {MeasureWords.Of(of.Fact.Type).ToLowerInvariant()}"),
        new("Progress in the year", $"1 for each later stage that was communicated in the year, at most {MostStages}",
            of => Math.Min(of.Stages - 1, MostStages), of => $"went on in the year: {SummaryPhrases.Count(of.Stages, "communication")} tell of it"),
        new("First of its area", "1 for each area in which it was the first communication of the year",
            of => of.FirstOf.Count, of => $"first communication of the year in {SummaryPhrases.List([.. of.FirstOf.Select(Field)])}"),
    ];

    private static bool Expects(Merits of, Impact impact) => of.Fact.Impact.Contains(impact);

    private static string Parties(IReadOnlyList<Authority> parties) => SummaryPhrases.List([.. parties.Select(party => party.Name)]);

    private static string Field(Area area) => $"the area “{MeasureWords.Of(area).ToLowerInvariant()}”";
}
