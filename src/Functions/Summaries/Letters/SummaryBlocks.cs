using System.Globalization;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Notices.Letters;
using MimFunctions.Rendering;
using MimFunctions.Requests.Letters;

namespace MimFunctions.Summaries.Letters;

/// <summary>Blocks that letters about summaries share.</summary>
internal static class SummaryBlocks
{
    private const int MostSentences = 4, MostSources = 6;

    /// <summary>Why the reader gets the letter.</summary>
    public static string Why(this SummaryLetterCase open) => open.Settings.Why(RequestWords.Reason(open.To));

    /// <summary>The period and up to when things count.</summary>
    public static IEnumerable<Fact> Period(this SummaryLetterCase open) =>
    [
        new Fact("Period", new Line($"{FieldWords.Day(open.Name.First)} to {FieldWords.Day(open.Name.Last)}")),
        new Fact("Counts up to", new Line(FieldWords.Moment(open.Document.CutOff, ""))),
    ];

    /// <summary>What the document says first, and what it was drawn from: the figures that a reader wants before opening it.</summary>
    public static IEnumerable<Block> InBrief(this SummaryLetterCase open)
    {
        var sentences = open.Document.Sections.Take(1).SelectMany(section => section.Parts).OfType<Part.Paragraph>().Take(MostSentences).Select(part => part.Text).ToArray();
        if (sentences.Length > 0)
            yield return new Block.Heading("In brief");
        if (sentences.Length > 0)
            yield return new Block.Points(sentences);
        var sources = open.Document.Sources.Where(group => group.Count > 0).OrderByDescending(group => group.Count).Take(MostSources).ToArray();
        if (sources.Length > 0)
            yield return new Block.Heading("Drawn from");
        if (sources.Length > 0)
            yield return new Block.Facts([.. sources.Select(group => new Fact(group.Title, new Line(group.Count.ToString("N0", CultureInfo.InvariantCulture))))]);
    }

    /// <summary>Where the draft is read and, by those who may, completed.</summary>
    public static IEnumerable<Block> DraftLinks(this SummaryLetterCase open)
    {
        yield return new Block.Link("Read the draft", open.Settings.Draft(open.Name));
        if (open.Completes)
            yield return new Block.Link("Complete it and make it final", open.Settings.Completing(open.Name));
    }

    /// <summary>The last day on which the draft can be completed.</summary>
    public static string LastDay(SummaryDraft draft) => FieldWords.Day(Standings.Day(draft.Closes));
}
