using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>Where officers are: in third countries (ILOB-1).</summary>
internal static class HostRules
{
    /// <summary>The country by its code; what is none, or a Member State, is said.</summary>
    /// <param name="entry">The field.</param>
    /// <param name="missing">The rule that a country is named.</param>
    /// <param name="unknown">The rule that it is a country.</param>
    /// <param name="inside">The rule that it is a third country.</param>
    public static FieldVerdict Country(Entry entry, Rule missing, Rule unknown, Rule inside) => (entry.Text, Union.Country.Meant(entry.Text)) switch
    {
        (null, _) => FieldVerdict.Of(null, entry.Missing(missing, $"The form does not say which host country it is about.")),
        // A Member State is known by more names than other countries are: Hellas, Ελλάδα.
        (_, null) when MemberState.Find(entry.Text) is { } state => FieldVerdict.Of(null, Inside(entry, inside, state)),
        (_, null) => FieldVerdict.Of(null, entry.Finding(
            unknown, $"This is not the name or code of a country.",
            $"Write the English name or the two-letter code of one country in {entry.Name}, e.g. Morocco or MA.")),
        (_, { MemberState: { } state } country) => FieldVerdict.Of(country.Code, Inside(entry, inside, state)),
        (_, var country) => FieldVerdict.Of(country.Code),
    };

    private static Finding Inside(Entry entry, Rule inside, MemberState state) => entry.Finding(
        inside, $"{state} is a Member State; liaison officers are placed in third countries.", $"Write the third country in {entry.Name}.");
}
