using System.Globalization;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>Processor time in milliseconds, a row a thing, a column a size.</summary>
internal sealed class GrowthTable
{
    private readonly List<int> sizes = [];
    private readonly Dictionary<string, List<double>> rows = [];

    /// <summary>Documents of each column.</summary>
    public IReadOnlyList<int> Sizes => sizes;

    /// <summary>What was measured, in the order in which it was, one figure a column.</summary>
    public IEnumerable<(string What, IReadOnlyList<double> Milliseconds)> Rows => rows.Select(row => (row.Key, (IReadOnlyList<double>)row.Value));

    /// <summary>The newest column in words.</summary>
    public string Newest => $"{sizes[^1]}: {string.Join("; ", rows.Where(row => row.Value.Count == sizes.Count).Select(row => $"{row.Key} {Text(row.Value[^1])}"))}";

    /// <summary>Begins a column.</summary>
    public void Begin(int documents) => sizes.Add(documents);

    /// <summary>The figure of a thing in the newest column.</summary>
    public void Add(string what, double milliseconds)
    {
        if (!rows.TryGetValue(what, out var row))
            rows[what] = row = [];
        row.Add(milliseconds);
    }

    /// <summary>As Markdown.</summary>
    public override string ToString() => string.Join('\n',
    [
        $"| processor time, ms | {string.Join(" | ", sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)))} |",
        $"|---|{string.Concat(sizes.Select(_ => "---|"))}",
        .. rows.Select(row => $"| {row.Key} | {string.Join(" | ", row.Value.Select(Text))} |"),
    ]);

    private static string Text(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.0" : "N0", CultureInfo.InvariantCulture);
}
