using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>The countries of particular interest on a day and where officers are missing (ILOA-12, ILOB-17).</summary>
/// <param name="Day">The day.</param>
/// <param name="Countries">Every country on the list that day, by English name.</param>
public sealed record Gaps(DateOnly Day, IReadOnlyList<Coverage> Countries)
{
    /// <summary>Those of one kind; the three kinds make up the list.</summary>
    public IReadOnlyList<Coverage> Of(CoverageKind kind) => [.. Countries.Where(country => country.Kind == kind)];

    /// <summary>The gaps on a day, by what was known at a moment.</summary>
    /// <param name="interests">The dated list.</param>
    /// <param name="day">The day.</param>
    /// <param name="asOf">Nothing announced later counts (UTC).</param>
    /// <param name="secondments">Secondments, each once.</param>
    public static Gaps On(InterestList interests, DateOnly day, DateTimeOffset asOf, IReadOnlyCollection<Secondment> secondments)
    {
        var present = Deployment.Known(secondments, asOf).Where(each => each.IsPresent(day)).ToArray();
        return new Gaps(day, [.. interests.On(day).Select(interest => new Coverage(
            interest, Network.Of(interest.Country, day, asOf, secondments), [.. present.Where(each => CoversFromElsewhere(each, interest.Country))]))]);
    }

    private static bool CoversFromElsewhere(Deployment officer, Country country) =>
        officer.HostCountry != country && RegionText.Parts(officer.RegionCovered).Any(part => Country.Find(part) == country);
}
