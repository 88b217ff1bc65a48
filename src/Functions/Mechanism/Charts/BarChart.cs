using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Mechanism.Charts;

/// <summary>Horizontal bars: groups of them, or stacked.</summary>
internal static class BarChart
{
    private const double Gap = 5;

    /// <summary>What stands inside <c>svg</c>, and its height in CSS pixels.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="scale">The scale it shares with others; null for its own.</param>
    public static (Html Inside, double Height) Draw(Part.Chart chart, Axis? scale = null)
    {
        var plan = new BarPlan(chart, scale);
        var inside = Html.From($"""
            <g class="grid">{Grid(plan)}</g>
            {chart.Categories.Select((_, category) => Group(chart, plan, category))}
            <line class="zero" x1="{plan.At(0):0.##}%" x2="{plan.At(0):0.##}%" y1="0" y2="{plan.Bottom:0.#}"/>
            """);
        return (inside, plan.Height);
    }

    private static IEnumerable<Html> Grid(BarPlan plan)
    {
        var ticks = plan.Axis.Ticks;
        var apart = (plan.Right - plan.Left) / (ticks.Count - 1);
        var widest = ticks.Max(tick => SvgText.Share(TextMeasure.Width(Text(tick)) + Gap));
        var every = (int)Math.Ceiling(widest / apart);
        foreach (var tick in ticks)
        {
            yield return Html.From($"<line x1=\"{plan.At(tick):0.##}%\" x2=\"{plan.At(tick):0.##}%\" y1=\"0\" y2=\"{plan.Bottom + 4:0.#}\"/>");
            if (tick / plan.Axis.Step % every == 0)
                yield return SvgText.Line("tick", Text(tick), plan.At(tick), 0, plan.Bottom + 18);
        }

        static string Text(decimal tick) => FigureText.Of(tick, ChartFigures.Decimals(tick));
    }

    private static Html Group(Part.Chart chart, BarPlan plan, int category) => Html.From($"""
        <g>{SvgText.Lines(plan.IsAbove ? "name" : "name end", plan.Names[category], plan.NamesEnd, plan.IsAbove ? Gap : -Gap, plan.NameBaseline(category))}
        {(chart.Look == ChartLook.StackedBars ? Stack(chart, plan, category) : chart.Series.Select((one, series) => Bar(plan, series, one.Values[category], plan.BarTop(category, series))))}</g>

        """);

    private static Html Bar(BarPlan plan, int series, decimal? value, double top) => Html.From($"""
        {Rectangle(plan, series, 0, value ?? 0, top)}{End(plan, value, value ?? 0, top)}
        """);

    private static Html End(BarPlan plan, decimal? value, decimal end, double top) => SvgText.Line(
        end < 0 ? "value end" : "value", FigureText.Of(value, plan.Decimals), plan.At(end), end < 0 ? -Gap : Gap, top + (plan.Thickness / 2) + SvgText.ToBaseline);

    private static Html Rectangle(BarPlan plan, int series, decimal from, decimal to, double top)
    {
        var (left, right) = (plan.At(Math.Min(from, to)), plan.At(Math.Max(from, to)));
        return from == to
            ? default
            : Html.From($"<rect class=\"{SeriesLook.Class(series)}\" x=\"{left:0.###}%\" y=\"{top:0.#}\" width=\"{right - left:0.###}%\" height=\"{plan.Thickness:0.#}\"/>");
    }

    /// <summary>What is above zero goes to the right, what is below to the left; the sum stands behind.</summary>
    private static IEnumerable<Html> Stack(Part.Chart chart, BarPlan plan, int category)
    {
        var (right, left, top) = (0m, 0m, plan.BarsTop(category));
        for (var series = 0; series < chart.Series.Count; series++)
        {
            var value = chart.Series[series].Values[category] ?? 0;
            var from = value < 0 ? left : right;
            yield return Rectangle(plan, series, from, from + value, top);
            yield return Within(plan, value, from, top);
            (right, left) = (right + Math.Max(value, 0), left + Math.Min(value, 0));
        }

        yield return End(plan, ChartFigures.Total(chart, category), right > 0 ? right : left, top);
    }

    private static Html Within(BarPlan plan, decimal value, decimal from, double top)
    {
        var (text, middle) = (FigureText.Of(value, plan.Decimals), (plan.At(from) + plan.At(from + value)) / 2);
        var fits = Math.Abs(plan.At(from + value) - plan.At(from)) > SvgText.Share(TextMeasure.Width(text) + Gap);
        return fits ? SvgText.Line("value within", text, middle, 0, top + (plan.Thickness / 2) + SvgText.ToBaseline) : default;
    }
}
