using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Platform.Word;

/// <summary>A heading that links can lead to.</summary>
/// <param name="Text">The heading.</param>
/// <param name="Level">Its level, 2 to 5; 1 is the title of the document.</param>
/// <param name="Number">Its number in the document, from 1.</param>
internal sealed record WordHeading(string Text, int Level, int Number)
{
    /// <summary>Name of its bookmark, as Word itself names those of a table of contents.</summary>
    public string Bookmark => string.Create(CultureInfo.InvariantCulture, $"_Toc{Number:00000000}");

    /// <summary>The paragraph.</summary>
    public Paragraph Make()
    {
        var id = Number.ToString(CultureInfo.InvariantCulture);
        var paragraph = WordText.Line(string.Create(CultureInfo.InvariantCulture, $"Heading{Level}"), Text);
        paragraph.ParagraphProperties!.InsertAfterSelf(new BookmarkStart { Id = id, Name = Bookmark });
        paragraph.Append(new BookmarkEnd { Id = id });
        return paragraph;
    }
}
