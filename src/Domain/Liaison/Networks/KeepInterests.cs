using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>
/// The Commission keeps the list of countries of particular interest (ILOA-12, ILOA-13). Lines are dated and stay: a country that is taken off was on it
/// until its last day.
/// </summary>
public static class KeepInterests
{
    /// <summary>A country comes onto the list.</summary>
    /// <param name="stands">The list.</param>
    /// <param name="country">The country, as it was written.</param>
    /// <param name="from">First day; null when it was not a day.</param>
    /// <param name="basis">Why, or by which document.</param>
    public static CaseDecision<InterestList> Add(InterestList stands, string? country, DateOnly? from, string? basis)
    {
        if (Country.Find(country) is not { } known)
            return Refused("country", $"“{country}” is no country.", $"Write its English name or its ISO 3166-1 code, such as MA.");
        if (from is not { } first)
            return Refused("from", $"There is no first day.", $"Choose the first day on which it is on the list.");
        return Checked([.. stands.Entries, new CountryOfInterest(known, first, null, basis?.Trim() ?? "")], string.IsNullOrWhiteSpace(basis) ? "basis" : "country");
    }

    /// <summary>A country leaves the list after a day.</summary>
    /// <param name="stands">The list.</param>
    /// <param name="country">Its code.</param>
    /// <param name="until">Last day; null when it was not a day.</param>
    public static CaseDecision<InterestList> End(InterestList stands, string? country, DateOnly? until)
    {
        if (stands.Entries.FirstOrDefault(entry => entry.Until is null && entry.Country.Code == country) is not { } entry)
            return Refused(null, $"This country is not on the list without an end.", $"Look at the list again.");
        if (until is not { } last)
            return Refused("until", $"There is no last day.", $"Choose the last day on which it is on the list.");
        return last < entry.From
            ? Refused("until", $"{entry.Country} is on the list from {entry.From} on.", $"Choose that day or a later one.")
            : Checked([.. stands.Entries.Select(each => each == entry ? each with { Until = last } : each)], "until");
    }

    private static CaseDecision<InterestList> Checked(CountryOfInterest[] entries, string field) => InterestList.Faults(entries).FirstOrDefault() is { } fault
        ? Refused(field, fault, $"Nothing was changed.")
        : new CaseDecision<InterestList>.Changed(new InterestList(entries));

    private static CaseDecision<InterestList> Refused(string? field, Sentence message, Sentence fix) =>
        new CaseDecision<InterestList>.Refused([new Refusal("ILO-LIST-1", field, message, fix)]);
}
