using System.Globalization;
using System.Text;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// A text as words without case and accents, as the tokenizer unicode61 of FTS5 takes it apart. Both indexes keep texts so: the same words find the same
/// measures in Azure and on a ministry's own machine.
/// </summary>
internal sealed class FoldedText
{
    private FoldedText(IReadOnlyList<FoldedWord> words) => Words = words;

    /// <summary>Its words, in their order.</summary>
    public IReadOnlyList<FoldedWord> Words { get; }

    /// <summary>
    /// The words with a space before and after each: a word begins with what was typed when this contains a space and that.
    /// </summary>
    public string Line()
    {
        var line = new StringBuilder(" ");
        foreach (var word in Words)
            line.Append(word.Text).Append(' ');
        return line.ToString();
    }

    /// <summary>The same, no more than so many letters of its line: cut at the end of a word.</summary>
    public FoldedText Cut(int most)
    {
        var length = 1;
        return new FoldedText([.. Words.TakeWhile(word => (length += word.Text.Length + 1) <= most)]);
    }

    /// <summary>Takes a text apart.</summary>
    public static FoldedText Of(string text)
    {
        List<FoldedWord> words = [];
        var word = new StringBuilder();
        var begin = 0;
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at];
            if (letter > '\x7f')
            {
                at += Take(Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar, at);
                continue;
            }

            // Most letters: nothing to look up.
            if (!char.IsAsciiLetterOrDigit(letter))
                End(at);
            else if (word.Append(char.ToLowerInvariant(letter)).Length == 1)
                begin = at;
            at++;
        }

        End(text.Length);
        return new FoldedText(words);

        int Take(Rune letter, int at)
        {
            var kind = Rune.GetUnicodeCategory(letter);
            var isPart = Rune.IsLetterOrDigit(letter) || kind is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber or UnicodeCategory.PrivateUse;
            if (isPart && word.Length == 0)
                begin = at;
            if (isPart)
                Fold(letter, word);
            else if (word.Length == 0 || kind is not UnicodeCategory.NonSpacingMark)
                End(at);
            return letter.Utf16SequenceLength;
        }

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
internal readonly record struct FoldedWord(string Text, int Begin, int End);
