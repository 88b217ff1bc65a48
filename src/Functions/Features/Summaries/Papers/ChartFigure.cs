using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>A chart with its caption, its legend and the table of its figures.</summary>
internal static class ChartFigure
{
    /// <summary>Style of the figures.</summary>
    public const string Style = """
        figure.chart{margin:1.6rem 0;display:grid;gap:.6rem 2rem;grid-template-columns:minmax(0,1fr);break-inside:avoid}
        figure.chart>figcaption{font-weight:650;font-size:1.05rem}figure.chart .unit{font-weight:400}
        .legend{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.9rem}.legend li{display:flex;gap:.45rem;align-items:center;min-width:0;overflow-wrap:anywhere}
        .legend svg{flex:none}.legend rect{stroke-width:1}
        .drawing svg{display:block;overflow:visible;width:100%;font:13px "Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif}
        .drawing{max-width:46rem}.drawing.wide{overflow-x:auto;padding-bottom:.3rem}.drawing text{fill:var(--ink)}.drawing .tick{text-anchor:middle;font-size:12px;opacity:.8}
        .drawing .end{text-anchor:end}.drawing .middle{text-anchor:middle}.drawing .value{font-variant-numeric:tabular-nums;font-weight:600;font-size:12.5px}
        .drawing .within{text-anchor:middle}.drawing .within,.drawing .name{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
        .panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18.75rem,100%),1fr));gap:1rem 2rem;max-width:46rem}.panels .where{margin:0 0 .3rem;font-weight:650;font-size:.95rem}.panels .panel{break-inside:avoid}
        details.figures>summary{cursor:pointer;font-size:.9rem}p.figures{margin:0;font-size:.9rem}.grid line{stroke:var(--line);stroke-width:1}.zero{stroke:var(--ink);stroke-width:1.5}.drawing rect{stroke-width:1}
        @media print{details.figures{display:none}
        .drawing.wide{overflow:visible}.drawing svg{min-width:0!important}.legend{break-inside:avoid}
        figure.chart{font-size:9.5pt}figure.chart.tall{display:block;break-inside:auto}figure.chart.tall>figcaption,figure.chart.tall>.legend{break-after:avoid;margin-bottom:.5rem}}
        """;

    private const double Tall = 900;

    /// <summary>The figure.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="captions">Numbers of the figures.</param>
    public static Html Write(Part.Chart chart, Captions captions)
    {
        var id = $"figure.{captions.Number(chart)}";
        var (drawing, height) = Drawing(chart, id);
        return Html.From($"""
            <figure class="chart{(height > Tall ? " tall" : "")}" id="{id}" aria-labelledby="{id}.caption">
            <figcaption id="{id}.caption">{captions.Name(chart)}. {chart.Caption} <span class="unit">({chart.Unit})</span></figcaption>
            {Legend(chart)}{drawing}
            {Figures(chart, captions, id)}
            </figure>

            """);
    }

    /// <summary>Figures that a table of the document has are not told again (W-21); others are there for whoever opens them.</summary>
    private static Html Figures(Part.Chart chart, Captions captions, string id)
    {
        if (SummaryWords.Figures(captions, chart) is { } where)
            return Html.From($"<p class=\"figures\">{where}</p>");
        return Html.From($"""
            <details class="figures"><summary>The figures of {captions.Name(chart)}</summary>
            {TableHtml.Write(ChartFigures.Table(chart, $"The figures of {captions.Name(chart)}"), $"{id}.figures", links: null)}</details>
            """);
    }

    private static (Html Drawing, double Height) Drawing(Part.Chart chart, string id)
    {
        if (!ChartFigures.CanBeDrawn(chart))
            return (Html.From($"<p>{ChartFigures.NothingToDraw}</p>"), 0);
        if (chart.Look == ChartLook.Panels)
            return (Panels(chart), 0);
        var (inside, height, width) = chart.Look == ChartLook.Columns ? ColumnChart.Draw(chart) : Wide(BarChart.Draw(chart));
        var isWide = width > SvgText.Narrow;
        var drawing = Html.From($"""
            <div class="drawing{(isWide ? " wide" : "")}"{(isWide ? Html.From($" tabindex=\"0\" role=\"region\" aria-labelledby=\"{id}.caption\"") : default)}>
            <svg role="img" aria-labelledby="{id}.title {id}.desc" height="{height:0}" style="min-width:{width:0}px">
            <title id="{id}.title">{chart.Caption}</title><desc id="{id}.desc">{ChartFigures.Description(chart)} {(chart.FiguresIn is null ? "The table below it has all figures." : "A table of this document has all figures.")}</desc>
            {inside}
            </svg></div>
            """);
        return (drawing, height);

        static (Html, double, double) Wide((Html Inside, double Height) bars) => (bars.Inside, bars.Height, 0);
    }

    /// <summary>A drawing for each category; on one scale, so that they can be compared.</summary>
    private static Html Panels(Part.Chart chart)
    {
        var scale = Axis.Of(chart);
        return Html.From($"""
            <div class="drawing panels" role="img" aria-label="{ChartFigures.Description(chart)}">
            {chart.Categories.Select((name, category) => Panel(name, BarChart.Draw(ChartFigures.Panel(chart, category), scale)))}</div>
            """);
    }

    private static Html Panel(string name, (Html Inside, double Height) drawn) => Html.From($"""
        <div class="panel"><p class="where">{name}</p><svg height="{drawn.Height:0}">
        {drawn.Inside}
        </svg></div>

        """);

    // Each bar of a panel has its name beside it.
    private static Html Legend(Part.Chart chart) => chart.Series.Count < 2 || chart.Look == ChartLook.Panels ? default : Html.From($"""
        <ul class="legend">{chart.Series.Select(Entry)}</ul>

        """);

    private static Html Entry(ChartSeries series, int number) => Html.From(
        $"<li><svg width=\"22\" height=\"14\" aria-hidden=\"true\"><rect class=\"{SeriesLook.Class(number)}\" x=\".5\" y=\".5\" width=\"21\" height=\"13\"/></svg>{series.Name}</li>");
}
