using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Turns of phrase that letters and pages share.</summary>
internal static class LetterWords
{
    private const int LongestTitle = 90;

    /// <summary>The name of an authority at the beginning of a sentence.</summary>
    public static string Starting(this Authority authority) => authority.Name.Capital();

    /// <summary>A sentence that begins with a name: <c>the Netherlands</c> becomes <c>The Netherlands</c>.</summary>
    public static string Capital(this string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>A text on one line and short enough for a subject.</summary>
    public static string Short(string text) =>
        Quotation.Cut(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestTitle)!;

    /// <summary>A day with its name, as people plan by it: <c>Monday, 28 December 2026</c>.</summary>
    public static string Day(DateOnly day) => $"{day.DayOfWeek}, {FormDate.ForPeople(day)}";

    /// <summary>Names in a sentence: <c>Germany, Greece and Spain</c>.</summary>
    public static string Names(IEnumerable<Authority> authorities)
    {
        var names = authorities.Select(authority => authority.Name).ToArray();
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    /// <summary>Why the reader gets the letter.</summary>
    public static string Reason(Addressee to) =>
        to.Role switch
        {
            AddresseeRole.ContactPoint => $"you are listed as a contact point of {Parties.Name(to.Party)}",
            AddresseeRole.Coordinator => $"you are listed as coordinator of the liaison officers of {Parties.Name(to.Party)}",
            AddresseeRole.Officer => $"you were announced as liaison officer of {Parties.Name(to.Party)}",
            _ => $"you are listed as deputy of the contact point of {Parties.Name(to.Party)}",
        };

    /// <summary>A language to mark in a text; null for English.</summary>
    public static string? Foreign(string? language) => language is "en" ? null : language;
}
