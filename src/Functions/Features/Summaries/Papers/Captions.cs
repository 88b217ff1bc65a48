using System.Globalization;
using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Charts;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>
/// What must be known of a whole document before its first line is written: the numbers of tables and figures, in the order in which they are read, the same in HTML and Word; and its
/// marking. The document is gone through once for it, and of its parts no more than ids are kept.
/// </summary>
internal sealed class Captions
{
    private readonly Dictionary<string, int> tables = new(StringComparer.Ordinal), figures = new(StringComparer.Ordinal);
    private readonly List<string?> drawnFrom = [];

    private Captions()
    {
    }

    /// <summary>The highest marking of what is inside (<see cref="SummaryMarking.Of(SummaryDocument)"/>).</summary>
    public string? Marking { get; private set; }

    /// <summary>Whether there is a chart of which no table of the document has the figures, or whose panels are too small to have them.</summary>
    public bool HaveFiguresApart => drawnFrom.Any(table => table is null || !tables.ContainsKey(table));

    /// <summary>Those of everything in the document.</summary>
    public static Captions Of(SummaryDocument document)
    {
        var captions = new Captions { Marking = document.Marking };
        foreach (var part in document.Sections.SelectMany(Parts))
            captions.Add(part);
        return captions;
    }

    /// <summary>Number of a table, from 1.</summary>
    public int Number(Part.Table table) => tables[table.Id];

    /// <summary>Number of a chart, from 1.</summary>
    public int Number(Part.Chart chart) => figures[chart.Id];

    /// <summary>Number for the middle of a sentence: <c>Table 3</c>.</summary>
    public string Name(Part.Table table) => Name("Table", tables[table.Id]);

    /// <summary>Number for the middle of a sentence: <c>Figure 3</c>.</summary>
    public string Name(Part.Chart chart) => Name("Figure", figures[chart.Id]);

    /// <summary>Name of the table that has the figures of a chart; null when none has.</summary>
    public string? FiguresOf(Part.Chart chart) => chart.FiguresIn is { } id && tables.TryGetValue(id, out var number) ? Name("Table", number) : null;

    private void Add(Part part)
    {
        if (part is Part.Table table)
        {
            tables.Add(table.Id, tables.Count + 1);
            Marking ??= SummaryMarking.Of(table);
        }
        else if (part is Part.Chart chart)
        {
            figures.Add(chart.Id, figures.Count + 1);
            if (ChartFigures.CanBeDrawn(chart))
                drawnFrom.Add(chart.Look == ChartLook.Panels ? null : chart.FiguresIn);
        }
    }

    private static string Name(string what, int number) => string.Create(CultureInfo.InvariantCulture, $"{what} {number}");

    private static IEnumerable<Part> Parts(Section section) =>
        (section.Parts is StoredParts { HaveCaptions: false } ? [] : section.Parts).Concat(section.Sections.SelectMany(Parts));
}
