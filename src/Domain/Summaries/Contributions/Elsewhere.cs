using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>Countries that officers cover from another one, by what their notices say.</summary>
internal static class Elsewhere
{
    /// <summary>The officers there on a day, by the countries that they cover besides their own.</summary>
    public static ILookup<Country, Deployment> On(DateOnly day, KnownDeployments known) => known.On(day)
        .SelectMany(CoveredBesides, (officer, country) => (Country: country, Officer: officer))
        .ToLookup(covered => covered.Country, covered => covered.Officer);

    /// <summary>A country without an officer in words: its name, and who covers it from elsewhere.</summary>
    public static string Words(Country country, IEnumerable<Deployment> officers)
    {
        var numbers = SummaryPhrases.List(officers.Select(officer => $"{officer.Number}"));
        return numbers.Length == 0 ? country.Name : $"{country.Name} (covered from elsewhere: {numbers})";
    }

    private static IEnumerable<Country> CoveredBesides(Deployment officer) => RegionText.Parts(officer.RegionCovered)
        .Select(Country.Find).OfType<Country>().Distinct().Where(country => country != officer.HostCountry);
}
