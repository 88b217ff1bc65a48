namespace MimFunctions.Domain.Summaries.General;

/// <summary>Counts of the year beside those of the year before.</summary>
internal static class Compared
{
    /// <summary>The columns: name, year, year before, change.</summary>
    public static IReadOnlyList<TableColumn> Columns(GeneralFigures figures, string first) =>
        Cells.Columns(first, $"{figures.Now.Year}", $"{figures.Before.Year}", "Change");

    /// <summary>A row of them.</summary>
    public static TableRow Row(string name, int now, int before) =>
        Cells.Row(name, Cells.Of(now), Cells.Of(before), Cells.Change(now, before));

    /// <summary>Whether anything was counted in one of the two years: a row of zeros tells nothing (W-19).</summary>
    public static bool IsThere(TableRow row) => row.Cells.OfType<Cell.Figure>().Any(figure => figure.Value != 0);

    /// <summary>The row that sums up the others.</summary>
    public static TableRow Total(int now, int before, string name = "Total") => Row(name, now, before) with { IsTotal = true };
}
