using System.Xml.Linq;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Integration.Tests.Forms;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Tests.Features.Summaries.Papers;

namespace MimFunctions.Integration.Tests.Summaries;

/// <summary>A summary as a Word document opens in LibreOffice as it was meant.</summary>
public sealed class SummaryInLibreOfficeTests
{
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0", Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0", Chart = "urn:oasis:names:tc:opendocument:xmlns:chart:1.0";

    private static readonly SummaryDocument Document = ReadableDocument.Of(SampleSummary.Make());

    private static byte[] Word => WrittenWord.Of(SampleSummary.Make(), SampleSummary.Draft);

    private static readonly Lazy<Task<XDocument>> Understood = new(() => LibreOffice.Understood(Word));

    [LibreOfficeFact]
    public async Task The_contents_the_captions_and_every_figure_are_printed()
    {
        var printed = Squeezed(await LibreOffice.PrintedText(Word));

        foreach (var section in Sections(Document.Sections))
            printed.ShouldContain(Squeezed(section.Title));
        foreach (var section in Listed(Document.Sections, ContentsDepth.Of(Document)))
            printed.Split(Squeezed(section.Title)).Length.ShouldBeGreaterThan(2, $"“{section.Title}” stands in the contents and over its text");
        for (var number = 1; number <= Parts<Part.Chart>().Count(); number++)
            printed.ShouldContain($"Figure{number}.");
        for (var number = 1; number <= Parts<Part.Table>().Count(); number++)
            printed.ShouldContain($"Table{number}.");
        foreach (var figure in Figures().Distinct())
            printed.ShouldContain(Squeezed(figure));
    }

    [LibreOfficeFact]
    public async Task Headings_contents_and_charts_are_understood_as_such()
    {
        var understood = await Understood.Value;

        understood.Descendants(Text + "h").Where(heading => heading.Value.Length > 0).Select(heading => ((string?)heading.Attribute(Text + "outline-level"), heading.Value)).ShouldBe(
            Levels(Document.Sections, 2).Prepend(("1", Document.Name.Title)).Append(("2", "Figures of the charts")).Append(("2", "Sources")));
        understood.Descendants(Text + "table-of-content").Count().ShouldBe(1);
        understood.Descendants(Text + "sequence").Count().ShouldBe(Parts<Part.Table>().Count() + Parts<Part.Chart>().Count());
        understood.Descendants(Text + "a").Count().ShouldBe(Listed(Document.Sections, ContentsDepth.Of(Document)).Count() + 2, "the figures of the charts and the sources are listed too");
    }

    [LibreOfficeFact]
    public async Task Charts_are_drawn_from_the_figures_of_the_summary()
    {
        var drawn = (await Understood.Value).Descendants(Chart + "chart").ToList();
        var charts = Parts<Part.Chart>().Where(ChartFigures.CanBeDrawn).ToList();

        drawn.Select(chart => chart.Descendants(Chart + "series").Count()).ShouldBe(charts.Select(chart => chart.Series.Count), ignoreOrder: true);
        drawn.Select(chart => chart.Descendants(Table + "table-row").Count() - 1).ShouldBe(charts.Select(chart => chart.Categories.Count), ignoreOrder: true);
    }

    private static IEnumerable<string> Figures()
    {
        var tables = Parts<Part.Table>().Concat(Parts<Part.Chart>().Select(chart => ChartFigures.Table(chart, "")));
        return tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Where(cell => cell is not Cell.Words).Select(FigureText.Of);
    }

    private static IEnumerable<T> Parts<T>()
        where T : Part => Sections(Document.Sections).SelectMany(section => section.Parts).OfType<T>();

    private static IEnumerable<Section> Sections(IEnumerable<Section> sections) => sections.SelectMany(section => Sections(section.Sections).Prepend(section));

    /// <summary>What the contents name.</summary>
    private static IEnumerable<Section> Listed(IEnumerable<Section> sections, int depth) =>
        depth == 0 ? [] : sections.SelectMany(section => Listed(section.Sections, depth - 1).Prepend(section));

    private static IEnumerable<(string? Level, string Title)> Levels(IEnumerable<Section> sections, int level) => sections.SelectMany(section =>
        Levels(section.Sections, Math.Min(level + 1, 5)).Prepend(($"{level}", section.Title)));

    // Lines break anywhere in narrow cells.
    private static string Squeezed(string text) => string.Concat(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
