using MimFunctions.Domain.Summaries;

namespace MimFunctions.Mechanism.Charts;

/// <summary>A scale from below the lowest to above the highest value, zero always in it, in steps of 1, 2 or 5 times a power of ten.</summary>
/// <param name="Min">Where it begins; zero or below.</param>
/// <param name="Max">Where it ends; zero or above.</param>
/// <param name="Step">From tick to tick.</param>
internal sealed record Axis(decimal Min, decimal Max, decimal Step)
{
    private const int MostSteps = 5;

    /// <summary>Figures are shown with three decimals at most.</summary>
    private const decimal Finest = 0.001m;

    /// <summary>The ticks from the lowest to the highest.</summary>
    public IReadOnlyList<decimal> Ticks => [.. Enumerable.Range(0, (int)((Max - Min) / Step) + 1).Select(tick => Min + (tick * Step))];

    /// <summary>The scale of a chart; of its sums where the series are stacked.</summary>
    public static Axis Of(Part.Chart chart) => Of(
        chart.Look == ChartLook.StackedBars ? [.. Ends(chart)] : [.. ChartFigures.Values(chart)], whole: ChartFigures.Decimals(chart) == 0);

    /// <summary>The scale of some values.</summary>
    /// <param name="values">The values; may be empty.</param>
    /// <param name="whole">Whether a tick between two whole numbers would be nonsense, as with persons.</param>
    public static Axis Of(IReadOnlyList<decimal> values, bool whole)
    {
        var (low, high) = (values.Append(0).Min(), values.Append(0).Max());
        if (low == high)
            return new Axis(0, 1, 1);
        var step = StepOf((high - low) / MostSteps);
        if (whole && step < 1)
            step = 1;
        return new Axis(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    /// <summary>Where a value stands between the beginning (0) and the end (1).</summary>
    public decimal At(decimal value) => (value - Min) / (Max - Min);

    private static IEnumerable<decimal> Ends(Part.Chart chart) => chart.Categories.SelectMany((_, category) =>
    {
        var values = chart.Series.Select(series => series.Values[category] ?? 0).ToList();
        return new[] { values.Where(value => value > 0).Sum(), values.Where(value => value < 0).Sum() };
    });

    private static decimal StepOf(decimal least)
    {
        var power = Finest;
        while (power * 10 <= least)
            power *= 10;
        return power >= least ? power : power * 2 >= least ? power * 2 : power * 5 >= least ? power * 5 : power * 10;
    }
}
