using System.Text;

namespace MimFunctions.Domain.Text;

/// <summary>Compares names and labels the way people do: by their letters and digits alone.</summary>
public static class LooseText
{
    private const int MostOnStack = 256;

    /// <summary>
    /// What two spellings of one name have in common: no case, no accents, no spaces, no punctuation, in whatever Unicode form. Empty when
    /// the text has neither letter nor digit.
    /// </summary>
    public static string Key(string? text)
    {
        var written = text ?? "";
        // Most names are plain, and a summary compares hundreds of thousands of them.
        if (Ascii.IsValid(written))
            return PlainKey(written);
        var key = new StringBuilder(written.Length);
        // Decomposed, an accent is a mark of its own; Greek drops it in capitals, so with it ΕΛΛΑΔΑ would not be Ελλάδα.
        foreach (var rune in WellFormed(written).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                key.Append(Rune.ToUpperInvariant(rune));
        }

        return key.ToString();
    }

    /// <summary>
    /// Keys of a name as it is written on keyboards that lack its letters: "Österreich" also as "Oesterreich", "Włochy" as "Wlochy". Each once.
    /// </summary>
    public static IEnumerable<string> Keys(string name) =>
        new[] { name, Respelt(name, Digraphs), Respelt(name, PlainLetters) }.Select(Key).Distinct();

    /// <summary>Whether both are spellings of the same name.</summary>
    public static bool Same(string? one, string? other) => Key(one) == Key(other);

    /// <summary>Whether both name the same file: Windows and macOS differ in case and Unicode form, and people drop from both.</summary>
    public static bool SameFileName(string one, string other) =>
        string.Equals(Composed(one), Composed(other), StringComparison.OrdinalIgnoreCase);

    private static readonly (char Letter, string Written)[]
        Digraphs = [('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('ß', "ss"), ('ø', "oe"), ('æ', "ae"), ('å', "aa")],
        PlainLetters = [('ł', "l"), ('ø', "o"), ('æ', "ae"), ('đ', "d"), ('ħ', "h"), ('ı', "i")];

    private static string Respelt(string name, (char Letter, string Written)[] letters) =>
        letters.Aggregate(name.ToLowerInvariant(), (text, letter) => text.Replace(letter.Letter.ToString(), letter.Written, StringComparison.Ordinal));

    private static string Composed(string text) => WellFormed(text).Normalize(NormalizationForm.FormC);

    /// <summary>Half a surrogate pair and U+FFFE, which a damaged file may hold, would make normalising throw.</summary>
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains('\uFFFE', StringComparison.Ordinal)
            ? string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD')
            : text;

    private static string PlainKey(string text)
    {
        var key = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                key[length++] = char.ToUpperInvariant(letter);
        }

        return key[..length].ToString();
    }
}
