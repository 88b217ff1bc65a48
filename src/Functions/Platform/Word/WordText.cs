using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Platform.Word;

/// <summary>Text in Word documents.</summary>
internal static class WordText
{
    /// <summary>A paragraph; line breaks of the text stay.</summary>
    /// <param name="style">Style id (<see cref="WordStyles"/>).</param>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, ISO 639-1, for spelling and reading aloud; null for that of the document.</param>
    public static Paragraph Line(string style, string text, string? language = null)
    {
        var run = new Run();
        if (language is not null)
            run.RunProperties = new RunProperties(new Languages { Val = language });
        foreach (var (line, number) in Allowed(text).ReplaceLineEndings("\n").Split('\n').Select((line, number) => (line, number)))
        {
            if (number > 0)
                run.Append(new Break());
            run.Append(Plain(line));
        }

        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);
    }

    /// <summary>Text within a run.</summary>
    public static Text Plain(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>The text without characters that XML has no way to write (XML 1.0 section 2.2).</summary>
    public static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
                allowed.Append(rune.ToString());
        }

        return allowed.ToString();
    }
}
