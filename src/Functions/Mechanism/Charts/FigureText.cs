using System.Globalization;
using MimFunctions.Domain.Summaries;

namespace MimFunctions.Mechanism.Charts;

/// <summary>Figures as people read them in British English: <c>12,345</c>, <c>−3</c>, <c>12.5%</c>, <c>+12</c>, <c>±0</c>; nothing is a dash.</summary>
internal static class FigureText
{
    /// <summary>What stands where there is no figure.</summary>
    public const string Nothing = "–";

    private static readonly NumberFormatInfo Format = WithTrueMinus();

    /// <summary>What a cell shows.</summary>
    public static string Of(Cell cell) => cell switch
    {
        Cell.Words(var text) => text,
        Cell.Figure(var value, var decimals) => Of(value, decimals),
        Cell.Percent(var value) => value.ToString("#,##0.#", Format) + "%",
        Cell.Change(var value) => Difference(value),
        _ => Nothing,
    };

    /// <summary>A figure with this many decimals; a dash for none.</summary>
    public static string Of(decimal? value, int decimals) =>
        value?.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Format) ?? Nothing;

    /// <summary>Which way a difference points: an arrow, nothing when it stands still.</summary>
    public static string Arrow(decimal difference) => difference switch
    {
        > 0 => "▲",
        < 0 => "▼",
        _ => "",
    };

    private static string Difference(decimal value) => value switch
    {
        > 0 => "+" + value.ToString("#,##0.###", Format),
        < 0 => value.ToString("#,##0.###", Format),
        _ => "±0",
    };

    private static NumberFormatInfo WithTrueMinus()
    {
        var format = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        format.NegativeSign = "−";
        return NumberFormatInfo.ReadOnly(format);
    }
}
