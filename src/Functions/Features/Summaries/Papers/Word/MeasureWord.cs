using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Summaries.Papers.Word;

/// <summary>Measures in a few lines each (F-12), in Word.</summary>
/// <param name="main">The document; links are added to it.</param>
internal sealed class MeasureWord(MainDocumentPart main)
{
    private int linked;

    /// <summary>Paragraphs of a measure; its title stays with what follows.</summary>
    public IEnumerable<OpenXmlElement> Write(MeasureNote note) =>
    [
        WordText.Line(WordLongStyles.Measure, note.Title, note.Language),
        Head(note),
        WordRightToLeft.Line(WordLongStyles.Reason, note.Text, note.TextLanguage),
        .. SummaryWords.In(note.TextLanguage) is { } words ? [WordText.Line(WordLongStyles.Reason, words)] : Array.Empty<OpenXmlElement>(),
        .. note.Learnt.Select(line => WordText.Line(WordLongStyles.Reason, $"• {line}")),
    ];

    private Paragraph Head(MeasureNote note)
    {
        var head = WordText.Line(WordLongStyles.Reason, $"{note.By} · {note.Source} · {note.Status}{(note.Link is null ? "" : " · ")}");
        if (note.Link is not null)
            head.Append(Link(new Uri(note.Link), "original text"));
        head.ParagraphProperties!.ParagraphStyleId!.InsertAfterSelf(new KeepNext());
        return head;
    }

    private Hyperlink Link(Uri address, string words)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"link{++linked}");
        main.AddHyperlinkRelationship(address, isExternal: true, id);
        return new Hyperlink(new Run(new RunProperties(new Color { Val = FormStyles.Ink }, new Underline { Val = UnderlineValues.Single }), WordText.Plain(words))) { Id = id };
    }
}
