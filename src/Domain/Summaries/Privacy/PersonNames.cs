using System.Text.RegularExpressions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Privacy;

/// <summary>Looks for names of persons and numbers of documents in a text, in the languages in which reports come (F-15).</summary>
internal static partial class PersonNames
{
    /// <summary>How far from a name the word stands that tells what its bearer is said to be, in characters.</summary>
    private const int Near = 70;

    /// <summary>Names that no person bears: countries and states, by what all spellings have in common.</summary>
    private static readonly HashSet<string> Known =
    [
        .. Country.All.Select(country => LooseText.Key(country.Name)), .. MemberState.All.Select(state => LooseText.Key(state.EnglishName)),
    ];

    /// <summary>Everything in the text that may be a name, each with why it is shown.</summary>
    public static IEnumerable<(string Said, PersonSign Why)> In(string text) =>
        Pair().Matches(text).Where(pair => !Known.Contains(LooseText.Key(pair.Value)))
            .Select(pair => (pair.Value, Why: IsNearRole(text, pair) ? PersonSign.NameNearRole : PersonSign.UnknownName))
            .Where(found => found.Why is PersonSign.NameNearRole || !Office().IsMatch(found.Value))
            .Concat(Number().Matches(text).Select(number => (number.Value, PersonSign.Identifier)));

    // The word may be part of what was found: German writes it with a capital.
    private static bool IsNearRole(string text, Match pair) =>
        Role().IsMatch(text[Math.Max(0, pair.Index - Near)..Math.Min(text.Length, pair.Index + pair.Length + Near)]);

    // Two or three words with capitals, a particle between them at most; articles and prepositions at the head of a sentence are no first names.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}'’-])(?!(?:" + Articles + @")\b)\p{Lu}[\p{L}'’-]{1,30}(?:[ \n](?:(?:al|bin|ben|ibn|abu|van|von|der|de|da|del|el|di|la|ter) ){0,2}\p{Lu}[\p{L}'’-]{1,30}){1,2}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    // One or more letters and five digits or more, or nine digits and more in one: as passports and identity cards have them. References of the hub have hyphens.
    [GeneratedRegex(@"(?<![\p{L}\p{N}-])(?:[A-Z]{1,3}[ -]?[0-9]{5,9}[A-Z]?|[0-9]{9,14})(?![\p{L}\p{N}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(Roles, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(?:" + Offices + @")", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Office();
}
