using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Summaries;

/// <summary>Blocks that letters about summaries share.</summary>
internal static class SummaryBlocks
{
    private const int MostSentences = 4, MostFigures = 20;

    /// <summary>Why the reader gets the letter.</summary>
    public static Sentence Why(this SummaryLetterCase open) => open.Settings.Why(LetterWords.Reason(open.To));

    /// <summary>The period and up to when things count.</summary>
    public static IEnumerable<Fact> Period(this SummaryLetterCase open) =>
    [
        new Fact($"Period", $"{open.Name.First} to {open.Name.Last}"),
        new Fact($"Counts up to", $"{FieldWords.Moment(open.Document.CutOff, "")}"),
        .. open.Marking is { } marking ? [new Fact($"Marking", $"{marking}")] : Array.Empty<Fact>(),
    ];

    /// <summary>What the overview of the document says and its key figures: what a reader wants to know before opening it.</summary>
    public static IEnumerable<Block> InBrief(this SummaryLetterCase open)
    {
        // Of what is marked the mail brings the link only (F-14).
        if (open.Marking is not null)
            yield break;
        var overview = open.Document.Sections.Take(1).SelectMany(section => section.Parts).ToArray();
        if (overview.OfType<Part.Paragraph>().Select(part => part.Text).Take(MostSentences).ToArray() is { Length: > 0 } sentences)
        {
            yield return new Block.Heading($"In brief");
            yield return new Block.Points([.. sentences.Select(each => new Line(each))]);
        }

        if (open.Document.Sections.SelectMany(Tables).FirstOrDefault(table => table.Id == "key-figures" && table.Rows.Count is > 0 and <= MostFigures) is { } key)
        {
            yield return new Block.Heading(Sentence.AsWritten(key.Caption));
            yield return new Block.Facts([.. key.Rows.Select(row => Figures(key, row))]);
        }
    }

    private static IEnumerable<Part.Table> Tables(Section section) => section.Parts.OfType<Part.Table>().Concat(section.Sections.SelectMany(Tables));

    /// <summary>Where the draft is read and, by those who may, completed.</summary>
    public static IEnumerable<Block> DraftLinks(this SummaryLetterCase open)
    {
        yield return new Block.Link($"Read the draft", open.Settings.Draft(open.Name));
        if (open.Completes)
            yield return new Block.Link($"Complete it and make it final", open.Settings.Completing(open.Name));
    }

    /// <summary>The last day until which the draft is awaited.</summary>
    public static DateOnly LastDay(SummaryDraft draft) => Standings.Day(draft.DueBy);

    /// <summary>The figure of a row, with those of the other columns behind it: <c>12 (second half of 2025: 9)</c>.</summary>
    private static Fact Figures(Part.Table table, TableRow row)
    {
        var others = table.Columns.Zip(row.Cells).Skip(2).Where(cell => cell.Second is not (Cell.Nothing or Cell.Change)).Select(cell => $"{cell.First.Title}: {FigureText.Of(cell.Second)}").ToArray();
        return new Fact(
            Sentence.AsWritten(FigureText.Of(row.Cells[0])), new Line(FigureText.Of(row.Cells[1]) + (others.Length == 0 ? "" : $" ({string.Join("; ", others)})")));
    }
}
