namespace MimFunctions.Domain.Summaries;

/// <summary>A part of a section.</summary>
public abstract record Part
{
    private Part()
    {
    }

    /// <summary>A paragraph that the hub wrote from figures.</summary>
    public sealed record Paragraph(string Text) : Part;

    /// <summary>Something the reader should notice: a contribution missing, a table left out.</summary>
    public sealed record Remark(string Text) : Part;

    /// <summary>What a report says, word for word.</summary>
    /// <param name="Text">The text; line breaks stay.</param>
    /// <param name="By">Who says so, for people: "Austria".</param>
    /// <param name="Source">Reference of the report.</param>
    /// <param name="Topic">What it is about: "B2 Migration flows"; null where a heading says so.</param>
    /// <param name="Language">ISO 639-1 code of the text when it is not English; else null (W-21).</param>
    public sealed record Statement(string Text, string By, string Source, string? Topic = null, string? Language = null) : Part;

    /// <summary>
    /// What the hub drafted for whoever completes the section to edit: what they write takes its place (W-21). Paragraphs have an empty line
    /// between them; each thing that is said names its source.
    /// </summary>
    public sealed record Drafted(string Text) : Part;

    /// <summary>What the Presidency or the Commission added (ILOA-12).</summary>
    /// <param name="Text">The text; line breaks stay.</param>
    /// <param name="By">Who, for people: "the Presidency (Cyprus)".</param>
    public sealed record Completion(string Text, string By) : Part;

    /// <summary>Things in their order of importance, each with the reasons for it.</summary>
    public sealed record Ranking(IReadOnlyList<RankedItem> Items) : Part;

    /// <summary>Measures, each told in a few lines (F-12).</summary>
    public sealed record Measures(IReadOnlyList<MeasureNote> Items) : Part;

    /// <summary>A table.</summary>
    /// <param name="Id">Unique in the document.</param>
    /// <param name="Caption">What it shows.</param>
    /// <param name="Columns">The columns; the first names the row.</param>
    /// <param name="Rows">The rows, each with a cell for every column.</param>
    public sealed record Table(string Id, string Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Part;

    /// <summary>A chart; its figures stand in a table at another place, so that no page says the same twice (W-21).</summary>
    /// <param name="Id">Unique in the document.</param>
    /// <param name="Caption">What it shows.</param>
    /// <param name="Look">How it is drawn.</param>
    /// <param name="Unit">What is counted, e.g. "persons".</param>
    /// <param name="Categories">Names along the axis.</param>
    /// <param name="Series">One or more series, each with a value for every category.</param>
    /// <param name="FiguresIn">Id of the table of the document that has its figures; null when no table has, and one is made.</param>
    public sealed record Chart(
        string Id, string Caption, ChartLook Look, string Unit, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series,
        string? FiguresIn = null) : Part;
}

/// <summary>One of the things in a <see cref="Part.Ranking"/>.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Language">ISO 639-1 code of the title when it is not English; else null.</param>
/// <param name="Source">Its reference.</param>
/// <param name="By">Whose it is, for people.</param>
/// <param name="Reasons">Why it stands here, one phrase each.</param>
public sealed record RankedItem(string Title, string? Language, string Source, string By, IReadOnlyList<string> Reasons);

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="IsFigure">Whether its cells hold figures, set to the right.</param>
public sealed record TableColumn(string Title, bool IsFigure = false);

/// <summary>A row of a table.</summary>
/// <param name="Cells">A cell for every column.</param>
/// <param name="IsTotal">Whether it sums up the others.</param>
/// <param name="Sources">References that its figures come from; null when the table as a whole has them.</param>
public sealed record TableRow(IReadOnlyList<Cell> Cells, bool IsTotal = false, IReadOnlyList<string>? Sources = null);

/// <summary>What a cell holds.</summary>
public abstract record Cell
{
    private Cell()
    {
    }

    /// <summary>Nothing: not known, or not applicable; never the same as zero.</summary>
    public sealed record Nothing : Cell;

    /// <summary>Text.</summary>
    public sealed record Words(string Text) : Cell;

    /// <summary>A figure.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Decimals">Decimals shown, 0 to 3.</param>
    public sealed record Figure(decimal Value, int Decimals = 0) : Cell;

    /// <summary>A share in percent, 0 to 100.</summary>
    public sealed record Percent(decimal Value) : Cell;

    /// <summary>A difference to an earlier period, shown with its sign.</summary>
    public sealed record Change(decimal Value) : Cell;
}

/// <summary>How a chart is drawn.</summary>
public enum ChartLook
{
    /// <summary>Horizontal bars, one group for each category: for names.</summary>
    Bars,

    /// <summary>Horizontal bars in which the series stand one after the other.</summary>
    StackedBars,

    /// <summary>Upright columns: for periods.</summary>
    Columns,

    /// <summary>Small multiples: a panel for each category, in it a bar for each series, all panels on one scale: for places that differ.</summary>
    Panels,
}

/// <summary>A series of a chart.</summary>
/// <param name="Name">Its name, for the legend.</param>
/// <param name="Values">A value for every category; null where there is none.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);
