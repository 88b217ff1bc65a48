using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Summaries.Papers.Word;

/// <summary>Text that may be written from right to left: Word has to be told, other than browsers.</summary>
internal static class WordRightToLeft
{
    /// <summary>A paragraph that runs in the direction of its first letter.</summary>
    /// <inheritdoc cref="WordText.Line"/>
    public static Paragraph Line(string style, string text, string? language = null)
    {
        var paragraph = WordText.Line(style, text, language);
        if (!IsRightToLeft(text))
            return paragraph;
        paragraph.ParagraphProperties!.Append(new BiDi());
        foreach (var run in paragraph.Elements<Run>())
        {
            run.RunProperties ??= new RunProperties();
            run.RunProperties.PrependChild(new RightToLeftText());
        }

        return paragraph;
    }

    // The blocks of Hebrew, Arabic, Syriac, Thaana and their presentation forms (Unicode Bidi_Class R and AL of the BMP).
    private static bool IsRightToLeft(string text) =>
        text.FirstOrDefault(char.IsLetter) is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
