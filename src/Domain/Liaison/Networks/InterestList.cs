using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>The dated list of countries of particular interest to the Union (ILOA-12, ILOA-13): the operator's data, for no source gives it.</summary>
/// <param name="entries">Lines against which <see cref="Faults"/> has nothing.</param>
public sealed class InterestList(IReadOnlyList<CountryOfInterest> entries)
{
    /// <summary>A list that nobody filled in.</summary>
    public static InterestList Empty { get; } = new([]);

    /// <summary>All lines, as given.</summary>
    public IReadOnlyList<CountryOfInterest> Entries => entries;

    /// <summary>Whether the list is not filled in: no gap can be told from it, and that is no good news.</summary>
    public bool IsEmpty => entries.Count == 0;

    /// <summary>The countries on the list on this day, by English name.</summary>
    public IReadOnlyList<CountryOfInterest> On(DateOnly day) =>
        [.. entries.Where(entry => entry.Covers(day)).OrderBy(entry => entry.Country.Name, StringComparer.Ordinal)];

    /// <summary>What is wrong with such lines, in one sentence each; empty when nothing is.</summary>
    public static IEnumerable<Sentence> Faults(IReadOnlyList<CountryOfInterest> entries) =>
        entries.SelectMany(FaultsOf).Concat(entries.GroupBy(entry => entry.Country).SelectMany(same => Overlaps([.. same.OrderBy(entry => entry.From)])));

    private static IEnumerable<Sentence> FaultsOf(CountryOfInterest entry)
    {
        var country = entry.Country;
        if (country.MemberState is not null)
            yield return $"{country} is a Member State; officers are posted to third countries (ILOB-1).";
        if (entry.Until < entry.From)
            yield return $"{country}: the last day, {entry.Until.Value}, is before the first, {entry.From}.";
        if (string.IsNullOrWhiteSpace(entry.Basis))
            yield return $"{country} from {entry.From}: basis is missing; say why or by which document.";
    }

    private static IEnumerable<Sentence> Overlaps(IReadOnlyList<CountryOfInterest> sameCountry) => sameCountry
        .Zip(sameCountry.Skip(1)).Where(pair => pair.First.Covers(pair.Second.From))
        .Select(pair => (Sentence)$"{pair.First.Country} stands on the list twice on {pair.Second.From}.");
}
