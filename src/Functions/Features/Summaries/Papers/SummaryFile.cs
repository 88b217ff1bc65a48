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

    /// <summary>Writes the file to a stream. The same arguments give the same bytes.</summary>
    /// <param name="document">The summary.</param>
    /// <param name="standing">What this version says of itself.</param>
    /// <param name="to">Where the file goes; one that can go back, and it stays open.</param>
    public static void Write(SummaryDocument document, SummaryStanding standing, Stream to)
    {
        var readable = ReadableDocument.Of(document);
        var captions = Captions.Of(document);
        var foot = string.Create(CultureInfo.InvariantCulture, $"{readable.Name}, version {standing.Version} ({standing.Word.ToLowerInvariant()})");
        WordReport.Write(readable.Name.Title, foot, WordSheet.Portrait, WordLongStyles.Make(), main => Content(readable, standing, captions, main), captions.Marking, to);
    }

    /// <summary>Everything in its order, made while it is written; the headings first, as the table of contents stands before the text.</summary>
    private static IEnumerable<OpenXmlElement> Content(SummaryDocument document, SummaryStanding standing, Captions captions, MainDocumentPart main)
    {
        var (parts, headings) = (new PartWord(main, captions), new List<WordHeading>());
        foreach (var (title, level) in Titles(document, captions))
            headings.Add(new WordHeading(title, level, headings.Count + 1));
        var next = new Queue<WordHeading>(headings);
        return Head(document, standing).Append(WordContents.Make("Contents", headings, FirstLevel + ContentsDepth.OnPaper(document) - 1))
            .Concat(Sections(document.Sections, next, parts)).Concat(Figures(parts, next)).Concat(Sources(document, next));
    }

    private static IEnumerable<(string Title, int Level)> Titles(SummaryDocument document, Captions captions) =>
    [
        .. Titles(document.Sections, FirstLevel),
        .. captions.HaveFiguresApart ? [("Figures of the charts", FirstLevel)] : Array.Empty<(string, int)>(),
        ("Sources", FirstLevel),
    ];

    private static IEnumerable<(string Title, int Level)> Titles(IEnumerable<Section> sections, int level) =>
        sections.SelectMany(section => Titles(section.Sections, Math.Min(level + 1, DeepestLevel)).Prepend((section.Title, level)));

    private static IEnumerable<OpenXmlElement> Head(SummaryDocument document, SummaryStanding standing) =>
    [
        WordText.Line(WordStyles.Title, document.Name.Title),
        WordText.Line(standing is { Warning: null, IssuedOn: not null, IsWorkingData: false } ? WordStyles.Name : WordStyles.Warning, $"{standing.Word}. {standing.Sentence}"),
        .. standing.Warning is { } warning ? [WordText.Line(WordStyles.Warning, warning)] : Array.Empty<OpenXmlElement>(),
        .. standing.Translation is { } translation ? [WordText.Line(WordStyles.Warning, translation)] : Array.Empty<OpenXmlElement>(),
        WordText.Line(WordStyles.Body, SummaryWords.CutOff(document)),
        .. document.Remarks.Select(remark => WordText.Line(WordLongStyles.Remark, remark)),
    ];

    private static IEnumerable<OpenXmlElement> Sections(IEnumerable<Section> sections, Queue<WordHeading> headings, PartWord parts)
    {
        foreach (var section in sections)
        {
            yield return headings.Dequeue().Make();
            foreach (var element in section.Parts.SelectMany(parts.Write).Concat(Sections(section.Sections, headings, parts)))
                yield return element;
        }
    }

    private static IEnumerable<OpenXmlElement> Figures(PartWord parts, Queue<WordHeading> headings)
    {
        foreach (var (number, element) in parts.FiguresApart().Index())
        {
            if (number == 0)
                yield return headings.Dequeue().Make();
            yield return element;
        }
    }

    private static IEnumerable<OpenXmlElement> Sources(SummaryDocument document, Queue<WordHeading> headings)
    {
        yield return headings.Dequeue().Make();
        if (document.Sources.Count == 0)
            yield return WordText.Line(WordStyles.Body, SummaryWords.NoSources);
        foreach (var group in document.Sources)
            yield return WordText.Line(WordStyles.Note, $"{SummaryWords.Sources(group)}: {string.Join(", ", group.References)}");
    }
}
