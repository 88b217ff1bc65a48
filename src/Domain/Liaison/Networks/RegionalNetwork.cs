using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>The officers, wherever they are, who cover the same region besides their host country (ILOA-7, ILOB-10).</summary>
/// <param name="Region">The region, in the spelling that most of them use, if possible one that is not all capitals.</param>
/// <param name="Day">The day.</param>
/// <param name="Present">The officers, each secondment once.</param>
public sealed record RegionalNetwork(string Region, DateOnly Day, IReadOnlyList<Deployment> Present)
{
    /// <summary>The states with an officer of their own in it, in the order of the Union.</summary>
    public IReadOnlyList<MemberState> Represented => Representation.Own(Present);

    /// <summary>The host countries of its officers, by English name.</summary>
    public IReadOnlyList<Country> HostCountries =>
        [.. Present.Select(each => each.HostCountry).Distinct().OrderBy(country => country.Name, StringComparer.Ordinal)];

    /// <summary>Who calls its meetings.</summary>
    public Convenor Convenor => Convenor.On(Day, Represented);

    /// <summary>All regional networks on a day, by what was known at a moment; spellings of one name are one region.</summary>
    /// <param name="day">The day.</param>
    /// <param name="asOf">Nothing announced later counts (UTC).</param>
    /// <param name="secondments">Secondments, each once.</param>
    public static IReadOnlyList<RegionalNetwork> All(DateOnly day, DateTimeOffset asOf, IEnumerable<Secondment> secondments) =>
    [
        .. Deployment.Known(secondments, asOf).Where(each => each.IsPresent(day))
            .SelectMany(each => RegionText.Parts(each.RegionCovered), (officer, name) => (officer, name))
            .GroupBy(entry => LooseText.Key(entry.name))
            .Select(region => new RegionalNetwork(
                Spelling(region.Select(entry => entry.name)), day, [.. region.Select(entry => entry.officer)]))
            .OrderBy(region => region.Region, StringComparer.Ordinal),
    ];

    private static string Spelling(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count())
            .ThenBy(same => same.Key.All(letter => !char.IsLower(letter))).ThenBy(same => same.Key, StringComparer.Ordinal).First().Key;
}
