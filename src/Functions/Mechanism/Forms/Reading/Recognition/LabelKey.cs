using System.Globalization;
using System.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Makes labels comparable: only letters and digits, lower case, without accents (docs/forms.md: "insensitive to case, spacing, numbering, punctuation").</summary>
internal static class LabelKey
{
    private const int LongestLabel = 200;

    private static readonly string[] NumberWords = ["number", "field", "no", "nr"];

    /// <summary>The key of a text; empty when the text has no letter or is too long for a label. What is struck through is no part of it.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (MarkedText.HasMarks(text))
            return Of(MarkedText.Plain(text.ToString()));
        if (text.Length > LongestLabel)
            return "";
        Span<char> key = stackalloc char[LongestLabel * 4];
        return NeedsDecomposing(text) ? Fill(key, WellFormed(text).Normalize(NormalizationForm.FormKD)) : Fill(key, text);
    }

    /// <summary>The key without the number in front of it, as in "No 7" or "7"; and whether there was one.</summary>
    public static (string Key, bool Numbered) WithoutNumber(string key)
    {
        var word = NumberWords.FirstOrDefault(w => key.StartsWith(w, StringComparison.Ordinal))?.Length ?? 0;
        if (word >= key.Length || !char.IsAsciiDigit(key[word]))
            word = 0;
        var rest = key.AsSpan(word).TrimStart("0123456789");
        return (rest.ToString(), rest.Length < key.Length - word);
    }

    // Boxes and dashes are no letters and need no decomposing, which is what costs most here. Ligatures of a PDF are letters.
    private static bool NeedsDecomposing(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (c > '~' && char.IsLetter(c))
                return true;
        return false;
    }

    // Half a surrogate pair and the two characters that are none would make normalising throw.
    private static string WellFormed(ReadOnlySpan<char> text)
    {
        var well = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is not (0xFFFE or 0xFFFF))
                well.Append(rune);
        return well.ToString();
    }

    private static string Fill(Span<char> key, ReadOnlySpan<char> text)
    {
        var length = 0;
        // An accent is a character of its own by now, and no letter.
        foreach (var c in text)
            if (char.IsLetterOrDigit(c) && length + 1 < key.Length)
                switch (char.ToLower(c, CultureInfo.InvariantCulture))
                {
                    // Capitals have one letter where small ones have two: ΤΊΤΛΟΣ, MASSNAHME.
                    case 'ς':
                        key[length++] = 'σ';
                        break;
                    case 'ß':
                        (key[length], key[length + 1], length) = ('s', 's', length + 2);
                        break;
                    case var letter:
                        key[length++] = letter;
                        break;
                }
        return new(key[..length]);
    }
}
