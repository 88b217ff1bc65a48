using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Papers.Word;
using MimFunctions.Platform.Word;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>A summary as a Word document: real headings, a table of contents that is filled in, captions that Word counts, charts that Word draws.</summary>
internal static class SummaryFile
{
    private const int FirstLevel = 2, DeepestLevel = 5;

    /// <summary>The file.</summary>
    /// <param name="document">The summary.</param>
    /// <param name="standing">What this version says of itself.</param>
    /// <returns>A .docx file. The same arguments give the same bytes.</returns>
    public static byte[] Write(SummaryDocument document, SummaryStanding standing)
    {
        var readable = ReadableDocument.Of(document);
        var foot = string.Create(CultureInfo.InvariantCulture, $"{readable.Name}, version {standing.Version} ({standing.Word.ToLowerInvariant()})");
        return WordReport.Write(readable.Name.Title, foot, WordSheet.Portrait, WordLongStyles.Make(), main => Content(readable, standing, main), SummaryMarking.Of(readable));
    }

    private static IEnumerable<OpenXmlElement> Content(SummaryDocument document, SummaryStanding standing, MainDocumentPart main)
    {
        var headings = new List<WordHeading>();
        var parts = new PartWord(main, Captions.Of(document));
        List<OpenXmlElement> text = [.. Sections(document.Sections, FirstLevel, headings, parts), .. Figures(parts, headings), .. Sources(document, headings)];
        return [.. Head(document, standing), WordContents.Make("Contents", headings, FirstLevel + ContentsDepth.OnPaper(document) - 1), .. text];
    }

    private static IEnumerable<OpenXmlElement> Head(SummaryDocument document, SummaryStanding standing) =>
    [
        WordText.Line(WordStyles.Title, document.Name.Title),
        WordText.Line(standing is { Warning: null, IssuedOn: not null, IsWorkingData: false } ? WordStyles.Name : WordStyles.Warning, $"{standing.Word}. {standing.Sentence}"),
        .. standing.Warning is { } warning ? [WordText.Line(WordStyles.Warning, warning)] : Array.Empty<OpenXmlElement>(),
        .. standing.Translation is { } translation ? [WordText.Line(WordStyles.Warning, translation)] : Array.Empty<OpenXmlElement>(),
        WordText.Line(WordStyles.Body, SummaryWords.CutOff(document)),
        .. document.Remarks.Select(remark => WordText.Line(WordLongStyles.Remark, remark)),
    ];

    private static IEnumerable<OpenXmlElement> Sections(IEnumerable<Section> sections, int level, List<WordHeading> headings, PartWord parts)
    {
        foreach (var section in sections)
        {
            yield return Heading(section.Title, level, headings);
            foreach (var element in section.Parts.SelectMany(parts.Write))
                yield return element;
            foreach (var element in Sections(section.Sections, Math.Min(level + 1, DeepestLevel), headings, parts))
                yield return element;
        }
    }

    private static IEnumerable<OpenXmlElement> Figures(PartWord parts, List<WordHeading> headings) =>
        parts.FiguresApart().ToArray() is { Length: > 0 } figures ? [Heading("Figures of the charts", FirstLevel, headings), .. figures] : [];

    private static IEnumerable<OpenXmlElement> Sources(SummaryDocument document, List<WordHeading> headings)
    {
        yield return Heading("Sources", FirstLevel, headings);
        if (document.Sources.Count == 0)
            yield return WordText.Line(WordStyles.Body, SummaryWords.NoSources);
        foreach (var group in document.Sources)
            yield return WordText.Line(WordStyles.Note, $"{SummaryWords.Sources(group)}: {string.Join(", ", group.References)}");
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Heading(string title, int level, List<WordHeading> headings)
    {
        headings.Add(new WordHeading(title, level, headings.Count + 1));
        return headings[^1].Make();
    }
}
