using MimFunctions.Domain.Measures;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>
/// A ground for proposing a communication among the most relevant (MIM-24). None weighs how significant a measure is: that is for the
/// notifying state alone (MIM-7), and its own statement of the impact is taken as it stands.
/// </summary>
/// <param name="Name">What counts.</param>
/// <param name="Scale">How many points it gives, in words.</param>
/// <param name="Points">The points that it gives here.</param>
/// <param name="Words">The reason in words, where it gives any.</param>
internal sealed record Criterion(string Name, string Scale, Func<Merits, int> Points, Func<Merits, string> Words)
{
    private const int MostViews = 5;
    private const int MostFollowers = 3;

    /// <summary>Every criterion.</summary>
    public static IReadOnlyList<Criterion> All { get; } =
    [
        new("Requests for additional information", "3 for each Member State, and for the Commission, that asked",
            of => 3 * (of.AskingStates + (of.CommissionAsked ? 1 : 0)), of => $"drew requests from {Askers(of)}"),
        new("Exchange of views", $"1 for each contribution, at most {MostViews}",
            of => Math.Min(of.Contributions, MostViews), of => $"drew {SummaryWords.Count(of.Contributions, "contribution")} to an exchange of views"),
        new("Impact that the notifying state expects", "3 on the Union as a whole, 1 on several Member States",
            of => Expects(of, Impact.UnionAsAWhole) ? 3 : Expects(of, Impact.SeveralMemberStates) ? 1 : 0,
            of => Expects(of, Impact.UnionAsAWhole)
                ? "the notifying state expects an impact on the Union as a whole"
                : "the notifying state expects an impact on several Member States"),
        new("Still open", "2 for an intention, a programme or a draft that no later communication settled",
            of => of.IsOpen ? 2 : 0, of => $"still open: {MeasureWords.Of(of.Fact.Type).ToLowerInvariant()}"),
        new("Followed up", $"1 for each later communication of the year that follows it, at most {MostFollowers}",
            of => Math.Min(of.Followers, MostFollowers), of => $"followed up by {SummaryWords.Count(of.Followers, "later communication")}"),
        new("First of its area", "1 for each area in which it was the first communication of the year",
            of => of.FirstOf.Count, of => $"first communication of the year in {SummaryWords.List([.. of.FirstOf.Select(Field)])}"),
    ];

    private static bool Expects(Merits of, Impact impact) => of.Fact.Impact.Contains(impact);

    private static string Askers(Merits of) => SummaryWords.List(
    [
        .. of.AskingStates > 0 ? [SummaryWords.Count(of.AskingStates, "Member State")] : Array.Empty<string>(),
        .. of.CommissionAsked ? ["the Commission"] : Array.Empty<string>(),
    ]);

    private static string Field(Area area) => $"the area “{MeasureWords.Of(area).ToLowerInvariant()}”";
}
