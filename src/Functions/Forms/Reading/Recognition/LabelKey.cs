using System.Globalization;
using System.Text;

namespace MimFunctions.Forms.Reading.Recognition;

/// <summary>Makes labels comparable: only letters and digits, lower case, without accents (forms.md: "insensitive to case, spacing, numbering, punctuation").</summary>
internal static class LabelKey
{
    private const int LongestLabel = 200;

    private static readonly string[] NumberWords = ["number", "field", "no", "nr"];

    /// <summary>The key of a text; empty when the text has no letter or is too long for a label.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLabel)
            return "";
        Span<char> key = stackalloc char[LongestLabel * 4];
        return NeedsDecomposing(text) ? Fill(key, text.ToString().Normalize(NormalizationForm.FormD)) : Fill(key, text);
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

    // Boxes and dashes are no letters and need no decomposing, which is what costs most here.
    private static bool NeedsDecomposing(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (c > '~' && char.IsLetter(c))
                return true;
        return false;
    }

    private static string Fill(Span<char> key, ReadOnlySpan<char> text)
    {
        var length = 0;
        // An accent is a character of its own by now, and no letter.
        foreach (var c in text)
            if (char.IsLetterOrDigit(c) && length < key.Length)
                key[length++] = char.ToLower(c, CultureInfo.InvariantCulture);
        return new(key[..length]);
    }
}
