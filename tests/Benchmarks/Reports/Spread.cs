using static System.Globalization.CultureInfo;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>Median and range of some figures.</summary>
internal sealed class Spread(IEnumerable<double> figures)
{
    private readonly double[] sorted = [.. figures.Order()];

    /// <summary>The middle one; of an even number the mean of the two in the middle.</summary>
    public double Median => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;

    /// <summary>The smallest that this share of the figures does not exceed (nearest rank).</summary>
    public double Percentile(double share) => sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];

    /// <inheritdoc/>
    public override string ToString() => string.Create(InvariantCulture, $"{Shown(Median)} ({Shown(sorted[0])}-{Shown(sorted[^1])})");

    private static string Shown(double figure) => figure.ToString(figure < 100 ? "0.0#" : "0", InvariantCulture);
}
