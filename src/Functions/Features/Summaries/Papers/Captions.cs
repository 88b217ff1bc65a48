using System.Globalization;
using MimFunctions.Domain.Summaries;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>The numbers of tables and figures, in the order in which they are read; the same in HTML and Word.</summary>
internal sealed class Captions
{
    private readonly Dictionary<Part, int> numbers = new(ReferenceEqualityComparer.Instance);

    private Captions()
    {
    }

    /// <summary>The numbers of everything in the document.</summary>
    public static Captions Of(SummaryDocument document)
    {
        var captions = new Captions();
        var (tables, figures) = (0, 0);
        foreach (var part in document.Sections.SelectMany(Parts))
        {
            if (part is Part.Table)
                captions.numbers.Add(part, ++tables);
            else if (part is Part.Chart)
                captions.numbers.Add(part, ++figures);
        }

        return captions;
    }

    /// <summary>Every chart, in its order.</summary>
    public IEnumerable<Part.Chart> Charts => numbers.Keys.OfType<Part.Chart>();

    /// <summary>Number of a table or chart, from 1.</summary>
    public int Number(Part part) => numbers[part];

    /// <summary>Number for the middle of a sentence: <c>Figure 3</c>.</summary>
    public string Name(Part part) => string.Create(CultureInfo.InvariantCulture, $"{(part is Part.Chart ? "Figure" : "Table")} {numbers[part]}");

    /// <summary>Name of the table that has the figures of a chart; null when none has.</summary>
    public string? FiguresOf(Part.Chart chart) =>
        chart.FiguresIn is { } id && numbers.Keys.OfType<Part.Table>().FirstOrDefault(table => table.Id == id) is { } table ? Name(table) : null;

    private static IEnumerable<Part> Parts(Section section) => section.Parts.Concat(section.Sections.SelectMany(Parts));
}
