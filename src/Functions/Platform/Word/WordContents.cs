using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Platform.Word;

/// <summary>
/// A table of contents that is there without anyone updating it: the field with its entries already in it, each a link to its heading. They
/// have no page numbers (<c>\n</c>), since only who lays out the text knows them, and a wrong number is worse than none.
/// </summary>
internal static class WordContents
{
    /// <summary>Style id of the entries of a level (of its headings: 2 to 4).</summary>
    public static string Style(int level) => string.Create(CultureInfo.InvariantCulture, $"TOC{level}");

    /// <summary>The table of contents under its heading.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="headings">The headings in their order.</param>
    /// <param name="deepest">Level of the deepest headings that it shows, 2 to 4.</param>
    public static SdtBlock Make(string title, IReadOnlyList<WordHeading> headings, int deepest)
    {
        var entries = headings.Where(heading => heading.Level <= deepest).Select(Entry).ToList();
        if (entries.Count > 0)
            entries[0].ParagraphProperties!.InsertAfterSelf(Begin(deepest));
        return new SdtBlock(
            new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
            new SdtContentBlock([WordText.Line(WordLongStyles.ContentsHead, title), .. entries, .. entries.Count > 0 ? [End()] : Array.Empty<Paragraph>()]));
    }

    private static Paragraph Entry(WordHeading heading) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = Style(heading.Level) }),
        new Hyperlink(new Run(WordText.Plain(heading.Text))) { Anchor = heading.Bookmark, History = true });

    // A run may hold the three of them: what begins a field, what it is, and what separates that from its result.
    private static Run Begin(int deepest) => new(
        new FieldChar { FieldCharType = FieldCharValues.Begin },
        new FieldCode(string.Create(CultureInfo.InvariantCulture, $" TOC \\o \"2-{deepest}\" \\n \\h \\z ")) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve },
        new FieldChar { FieldCharType = FieldCharValues.Separate });

    private static Paragraph End() => new(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
}
