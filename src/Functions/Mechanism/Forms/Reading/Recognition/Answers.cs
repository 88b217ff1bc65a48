using System.Text.RegularExpressions;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Options that are answered with "yes" and "no" in place of a box, in any language of the Union. "No" is never a yes.</summary>
internal static partial class Answers
{
    private static readonly HashSet<string> Yes =
    [
        .. new[] { "yes", "y", "j", "true", "да", "sí", "ano", "ja", "jah", "jaa", "ναι", "oui", "da", "sì", "jā", "taip", "igen", "iva", "tak", "sim", "áno", "kyllä", "tá", "x", "applies", "applicable" }.Select(word => LabelKey.Of(word)),
    ];

    private static readonly HashSet<string> No =
    [
        .. new[]
        {
            "no", "n", "false", "не", "ne", "nej", "nein", "ei", "όχι", "non", "nē", "le", "nem", "nee", "nie", "não", "nu", "níl", "none", "n/a", "not applicable", "does not apply",
            "entfällt", "keine", "sans objet", "not relevant",
        }.Select(word => LabelKey.Of(word)),
    ];

    /// <summary>The codes that are answered with yes; null when no option is answered in words.</summary>
    public static IReadOnlyList<string>? Of(FieldDefinition field, string text)
    {
        var (chosen, isAnswered, last) = (new List<string>(), false, (OptionDefinition?)null);
        foreach (var line in text.Split('\n'))
        {
            // "Yes: asylum, return": said of all that follow in the line.
            var led = (bool?)null;
            foreach (var (named, said) in Pieces(field, line))
            {
                led = said is not null && IsLed(line, said.Value) ? said : led;
                var answer = said ?? (named is null ? null : led);
                last = named ?? last;
                isAnswered |= answer is not null && last is not null;
                if (answer == true && last is not null)
                    chosen.Add(last.Code);
            }
        }

        return isAnswered ? [.. field.Options.Select(option => option.Code).Where(chosen.Contains)] : null;
    }

    private static bool IsLed(string line, bool said) => Leading().Match(NormalText.Of(line)) is { Success: true } leading && Word(leading.Groups[1].Value) == said;

    private static IEnumerable<(OptionDefinition? Named, bool? Answer)> Pieces(FieldDefinition field, string line)
    {
        var pieces = Border().Split(line).Select(NormalText.Of).Where(piece => piece.Length > 0).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            var (named, answer) = Split(field, pieces[i]);
            if (named is null && answer is null && i + 1 < pieces.Count)
                // An option of two words around a comma: "Borders, visas: no".
                (named, answer) = Split(field, $"{pieces[i]} {pieces[i + 1]}") is ({ } two, var said) ? (two, said) : (null, null);
            yield return (named, answer);
        }
    }

    /// <summary>Whether a text is an answer: yes, no, or null when it is none.</summary>
    public static bool? Word(string text) => LabelKey.Of(text) switch
    {
        var key when Yes.Contains(key) => true,
        var key when No.Contains(key) || (key.Length == 0 && Dash().IsMatch(text)) => false,
        _ => null,
    };

    /// <summary>The option that a text names and the answer behind it.</summary>
    public static (OptionDefinition? Option, bool? Answer) Split(FieldDefinition field, string piece)
    {
        if (TickedOptions.Find(field, piece) is { } alone)
            return (alone, null);
        if (Word(piece) is { } answer)
            return (null, answer);
        // "yes Asylum", "nein: Rückkehr".
        if (Leading().Match(piece) is { Success: true } leading && Word(leading.Groups[1].Value) is { } first && TickedOptions.Find(field, leading.Groups[2].Value) is { } behind)
            return (behind, first);
        return Answered().Match(piece) is { Success: true } match && TickedOptions.Find(field, match.Groups[1].Value) is { } option && Word(match.Groups[2].Value) is { } said
            ? (option, said)
            : (null, null);
    }

    [GeneratedRegex(@"[,;\t|\u001F]|\s/\s", RegexOptions.CultureInvariant)]
    private static partial Regex Border();

    [GeneratedRegex(@"^(.+?)\s*(?:[:=?]|\s[–—-]|\s|\()\s*([\p{L}/]{1,14}(?:\s[\p{L}]{2,12}){0,2}|[–—-])\)?[.!]?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Answered();

    [GeneratedRegex(@"^(\p{L}{2,6})\s*(?:[:=]|\s[–—-])?\s+(.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^\s*[–—-]\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
