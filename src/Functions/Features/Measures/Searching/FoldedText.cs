using System.Globalization;
using System.Text;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// A text as words without case and accents, as the tokenizer unicode61 of FTS5 takes it apart, for a store that has no tokenizer for the languages of the
/// Union.
/// </summary>
internal sealed class FoldedText
{
    private FoldedText(IReadOnlyList<FoldedWord> words) => Words = words;

    /// <summary>Its words, in their order.</summary>
    public IReadOnlyList<FoldedWord> Words { get; }

    /// <summary>
    /// The words with a space before and after each: a word begins with what was typed when this contains a space and that.
    /// </summary>
    /// <param name="most">The text is cut after so many letters, at the end of a word.</param>
    public string Line(int most = int.MaxValue)
    {
        var line = new StringBuilder(" ");
        foreach (var word in Words.TakeWhile(word => line.Length + word.Text.Length < most))
            line.Append(word.Text).Append(' ');
        return line.ToString();
    }

    /// <summary>Takes a text apart.</summary>
    public static FoldedText Of(string text)
    {
        List<FoldedWord> words = [];
        var word = new StringBuilder();
        var (begin, at) = (0, 0);
        foreach (var letter in text.EnumerateRunes())
        {
            var isPart = Rune.IsLetterOrDigit(letter) || Rune.GetUnicodeCategory(letter) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber or UnicodeCategory.PrivateUse;
            var goesOn = word.Length > 0 && Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;
            if (isPart && word.Length == 0)
                begin = at;
            if (isPart)
                Fold(letter, word);
            else if (!goesOn)
                End(at);
            at += letter.Utf16SequenceLength;
        }

        End(at);
        return new FoldedText(words);

        void End(int end)
        {
            if (word.Length > 0)
                words.Add(new FoldedWord(word.ToString(), begin, end));
            word.Clear();
        }
    }

    private static void Fold(Rune letter, StringBuilder word)
    {
        foreach (var part in letter.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            // A sigma at the end of a word is the same letter.
            if (Rune.GetUnicodeCategory(part) is not UnicodeCategory.NonSpacingMark)
                word.Append(part.Value == 'ς' ? "σ" : part.ToString());
        }
    }
}

/// <summary>A word of a text.</summary>
/// <param name="Text">Without case and accents.</param>
/// <param name="Begin">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record FoldedWord(string Text, int Begin, int End);
