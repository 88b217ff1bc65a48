using System.Globalization;
using System.Text;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>
/// The table as lines, SVG, both axes logarithmic: what is flat or grows with the logarithm stays level, what grows with the number of documents rises
/// as steeply as the dashed line.
/// </summary>
internal static class GrowthChart
{
    private const int Width = 900, Height = 520, Left = 70, Right = 330, Top = 30, Bottom = 50;
    private const double Least = 0.1, Most = 10_000;

    private static readonly string[] Colours =
        ["#1b4f9c", "#b3261e", "#2e7d32", "#8e4ec6", "#b26a00", "#00796b", "#5d4037", "#c2185b", "#455a64", "#7cb342", "#0288d1", "#6d4c41", "#9e9d24", "#512da8", "#000", "#ff7043",
            "#00bcd4", "#827717", "#ad1457", "#3e2723"];

    /// <summary>Draws it.</summary>
    public static string Draw(GrowthTable table)
    {
        var (svg, sizes) = (new StringBuilder(), table.Sizes);
        svg.AppendLine(F($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="12" role="img">"""));
        svg.AppendLine("<title>Processor time in milliseconds by the number of documents that the hub holds, both logarithmic</title>");
        svg.AppendLine(F($"""<rect width="{Width}" height="{Height}" fill="#fff"/>"""));
        for (var step = Least; step <= Most; step *= 10)
            svg.AppendLine(F($"""<path d="M{Left} {Y(step):0.#}H{Width - Right}" stroke="#ddd"/><text x="{Left - 4}" y="{Y(step) + 4:0.#}" text-anchor="end">{step:#,0.#} ms</text>"""));
        for (var at = 0; at < sizes.Count; at++)
            svg.AppendLine(F($"""<text x="{X(at, sizes):0.#}" y="{Height - Bottom + 20}" text-anchor="middle">{sizes[at]:N0}</text>"""));
        svg.AppendLine(F($"""<path d="M{X(0, sizes):0.#} {Y(1):0.#}L{X(sizes.Count - 1, sizes):0.#} {Y(Math.Pow(10, sizes.Count - 1)):0.#}" stroke="#999" stroke-dasharray="6 5" fill="none"/>"""));
        var number = 0;
        foreach (var (what, milliseconds) in table.Rows)
            Line(svg, what, milliseconds, sizes, number++);
        return svg.AppendLine("</svg>").ToString();
    }

    private static void Line(StringBuilder svg, string what, IReadOnlyList<double> milliseconds, IReadOnlyList<int> sizes, int number)
    {
        var colour = Colours[number % Colours.Length];
        var points = string.Join(' ', milliseconds.Select((each, at) => F($"{X(at, sizes):0.#},{Y(each):0.#}")));
        var y = Top + 10 + (number * 20);
        svg.AppendLine(F($"""<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>"""));
        svg.AppendLine(F($"""<path d="M{Width - Right + 20} {y}h20" stroke="{colour}" stroke-width="3"/><text x="{Width - Right + 48}" y="{y + 4}">{what.Replace("`", "", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal)}</text>"""));
    }

    private static double X(int at, IReadOnlyList<int> sizes) => Left + 20 + (at * (Width - Left - Right - 40.0) / Math.Max(1, sizes.Count - 1));

    private static double Y(double milliseconds)
    {
        var share = Math.Log10(Math.Clamp(milliseconds, Least, Most) / Least) / Math.Log10(Most / Least);
        return Height - Bottom - (share * (Height - Top - Bottom));
    }

    private static string F(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
