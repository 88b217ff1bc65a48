using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Mechanism.Charts;

/// <summary>Upright columns, a group for each category.</summary>
internal static class ColumnChart
{
    private const double Gap = 5;

    /// <summary>What stands inside <c>svg</c>, its height, and the width that it must not fall short of, in CSS pixels.</summary>
    public static (Html Inside, double Height, double MinWidth) Draw(Part.Chart chart)
    {
        var plan = new ColumnPlan(chart);
        var inside = Html.From($"""
            <g class="grid">{plan.Axis.Ticks.Select(tick => Tick(plan, tick))}</g>
            {chart.Categories.Select((_, category) => Group(chart, plan, category))}
            <line class="zero" x1="{plan.Left:0.##}%" x2="100%" y1="{plan.At(0):0.#}" y2="{plan.At(0):0.#}"/>
            """);
        return (inside, plan.Height, plan.MinWidth);
    }

    private static Html Tick(ColumnPlan plan, decimal tick) => Html.From($"""
        <line x1="{plan.Left:0.##}%" x2="100%" y1="{plan.At(tick):0.#}" y2="{plan.At(tick):0.#}"/>{SvgText.Line("tick end", FigureText.Of(tick, ChartFigures.Decimals(tick)), plan.Left, -Gap, plan.At(tick) + SvgText.ToBaseline)}
        """);

    private static Html Group(Part.Chart chart, ColumnPlan plan, int category) => Html.From($"""
        <g>{Name(plan, category)}
        {chart.Series.Select((one, series) => Column(plan, category, series, one.Values[category]))}</g>

        """);

    private static Html Name(ColumnPlan plan, int category) => plan.IsUpright
        ? Turned("name end", plan.Names[category], plan.Middle(category), plan.Bottom + Gap)
        : SvgText.Lines("name middle", plan.Names[category], plan.Middle(category), 0, plan.Bottom + SvgText.LineHeight);

    private static Html Column(ColumnPlan plan, int category, int series, decimal? value)
    {
        var (left, end, zero) = (plan.Edge(category, series), plan.At(value ?? 0), plan.At(0));
        var column = value is null or 0
            ? default
            : Html.From($"<rect class=\"{SeriesLook.Class(series)}\" x=\"{left:0.###}%\" y=\"{Math.Min(end, zero):0.#}\" width=\"{plan.Width:0.###}%\" height=\"{Math.Abs(end - zero):0.#}\"/>");
        return Html.From($"{column}{Figure(plan, FigureText.Of(value, plan.Decimals), value < 0, left + (plan.Width / 2), end)}");
    }

    private static Html Figure(ColumnPlan plan, string text, bool below, double middle, double end) => (plan.FiguresAreUpright, below) switch
    {
        (true, false) => Turned("value", [text], middle, end - Gap),
        (true, true) => Turned("value end", [text], middle, end + Gap),
        (false, false) => SvgText.Line("value middle", text, middle, 0, end - Gap),
        (false, true) => SvgText.Line("value middle", text, middle, 0, end + SvgText.LineHeight - 2),
    };

    // Only a coordinate system of its own can stand at a percentage and be turned.
    private static Html Turned(string kind, IReadOnlyList<string> lines, double across, double down)
    {
        var first = SvgText.ToBaseline - ((lines.Count - 1) * SvgText.LineHeight / 2);
        return Html.From($"""
            <svg x="{across:0.##}%" y="{down:0.#}" overflow="visible"><text class="{kind}" transform="rotate(-90)">{lines.Select((line, number) => Html.From($"<tspan x=\"0\" y=\"{first + (number * SvgText.LineHeight):0.#}\">{line}{(number < lines.Count - 1 ? " " : "")}</tspan>"))}</text></svg>
            """);
    }
}
