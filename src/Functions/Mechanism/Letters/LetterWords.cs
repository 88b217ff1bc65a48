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

    /// <summary>The same as a hole at the beginning of a sentence.</summary>
    public static Term First(this Authority authority) => authority.Worded with { English = authority.Starting() };

    /// <summary>A party at the beginning of a sentence, by its code; what is none as it is called.</summary>
    public static Term Party(string code) => Authority.InLiaison(code)?.Worded is { } worded && worded.English == Parties.Name(code)
        ? worded
        : new Term(TermKind.Text, code, Parties.Name(code));

    /// <summary>A sentence that begins with a name: <c>the Netherlands</c> becomes <c>The Netherlands</c>.</summary>
    public static string Capital(this string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>A text on one line and short enough for a subject.</summary>
    public static string Short(string text) =>
        Quotation.Cut(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestTitle)!;

    /// <summary>A day with its name, as people plan by it: <c>Monday, 28 December 2026</c>.</summary>
    public static string Day(DateOnly day) => $"{day.DayOfWeek}, {FormDate.ForPeople(day)}";

    /// <summary>The same as a hole of a sentence.</summary>
    public static Term LongDay(DateOnly day) => new(TermKind.LongDay, FormDate.ForMachines(day), Day(day));

    /// <summary>Sentences one after the other.</summary>
    public static Sentence OneAfterTheOther(IReadOnlyList<Sentence> said) => said.Skip(1).Aggregate(said[0], (before, next) => $"{before} {next}");

    /// <summary>What stands in a list with a separator.</summary>
    public static Sentence Joined(string separator, IEnumerable<Sentence> parts) =>
        parts.ToArray() is [var first, .. var rest] ? rest.Aggregate(first, (before, next) => $"{before}{separator}{next}") : Sentence.AsWritten("");

    /// <summary>Names in a sentence, as a hole of it.</summary>
    public static Sentence Listed(IEnumerable<Authority> authorities) => authorities.ToArray() switch
    {
        [] => Sentence.AsWritten(""),
        [var only] => $"{only}",
        [.. var before, var last] => $"{before.Skip(1).Aggregate((Sentence)$"{before[0]}", (list, next) => $"{list}, {next}")} and {last}",
    };

    /// <summary>Names in a sentence: <c>Germany, Greece and Spain</c>.</summary>
    public static string Names(IEnumerable<Authority> authorities)
    {
        var names = authorities.Select(authority => authority.Name).ToArray();
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    /// <summary>Why the reader gets the letter.</summary>
    public static Sentence Reason(Addressee to) =>
        to.Role switch
        {
            AddresseeRole.ContactPoint => $"you are listed as a contact point of {Party(to.Party)}",
            AddresseeRole.Coordinator => $"you are listed as coordinator of the liaison officers of {Party(to.Party)}",
            AddresseeRole.Officer => $"you were announced as liaison officer of {Party(to.Party)}",
            _ => $"you are listed as deputy of the contact point of {Party(to.Party)}",
        };

    /// <summary>A language to mark in a text; null for English.</summary>
    public static string? Foreign(string? language) => language is "en" ? null : language;
}
