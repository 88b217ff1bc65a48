using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>The dated list of countries of particular interest, for a period (ILOA-12, ILOA-13).</summary>
internal static class InterestLines
{
    /// <summary>The lines that hold on at least one day of a period, by English name of the country.</summary>
    /// <param name="lines">The whole list.</param>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    public static IReadOnlyList<CountryOfInterest> During(IEnumerable<CountryOfInterest> lines, DateOnly first, DateOnly last) =>
    [
        .. lines.Where(line => line.From <= last && line.Covers(line.From > first ? line.From : first))
            .OrderBy(line => LooseText.Key(line.Country.Name), StringComparer.Ordinal)
            .ThenBy(line => line.From).ThenBy(line => line.Until).ThenBy(line => line.Basis, StringComparer.Ordinal),
    ];

    /// <summary>Since when, or from when to when, a country is on the list, in words.</summary>
    public static string Period(CountryOfInterest line) => line.Until is { } last
        ? $"{FormDate.ForPeople(line.From)} to {FormDate.ForPeople(last)}"
        : $"since {FormDate.ForPeople(line.From)}";
}
