using MimFunctions.Platform.Pages;

namespace MimFunctions.Mechanism.Charts;

/// <summary>Pieces of SVG that all charts have. Across, everything is in percent, so that a chart fits any width while its text keeps its size.</summary>
internal static class SvgText
{
    /// <summary>The narrowest that a chart gets on a small telephone, in CSS pixels: what fits there fits everywhere.</summary>
    public const double Narrow = 300;

    /// <summary>From one line of text to the next, in CSS pixels.</summary>
    public const double LineHeight = 16;

    /// <summary>From the middle of a line to its baseline, in CSS pixels.</summary>
    public const double ToBaseline = 4.5;

    /// <summary>How much of the width something takes on the narrowest screen, in percent.</summary>
    public static double Share(double pixels) => pixels / Narrow * 100;

    /// <summary>Lines of text, one below the other.</summary>
    /// <param name="kind">Class.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="across">Where, in percent.</param>
    /// <param name="shift">How far right of it, in CSS pixels.</param>
    /// <param name="baseline">Baseline of the first line, in CSS pixels.</param>
    public static Html Lines(string kind, IReadOnlyList<string> lines, double across, double shift, double baseline) => Html.From(
        $"<text class=\"{kind}\" y=\"{baseline:0.#}\">{lines.Select((line, number) => Html.From($"<tspan x=\"{across:0.##}%\" dx=\"{shift:0.#}\" dy=\"{(number == 0 ? 0 : LineHeight)}\">{line}{(number < lines.Count - 1 ? " " : "")}</tspan>"))}</text>");

    /// <summary>A line of text.</summary>
    /// <inheritdoc cref="Lines"/>
    public static Html Line(string kind, string text, double across, double shift, double baseline) =>
        Html.From($"<text class=\"{kind}\" x=\"{across:0.##}%\" dx=\"{shift:0.#}\" y=\"{baseline:0.#}\">{text}</text>");
}
