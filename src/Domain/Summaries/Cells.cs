namespace MimFunctions.Domain.Summaries;

/// <summary>Makes the rows of tables; what is not known stays empty, which is never the same as zero.</summary>
internal static class Cells
{
    /// <summary>Text; empty when there is none.</summary>
    public static Cell Words(string text) => text.Length > 0 ? new Cell.Words(text) : new Cell.Nothing();

    /// <summary>A whole number.</summary>
    public static Cell Of(int count) => new Cell.Figure(count);

    /// <summary>A number of one decimal where it needs one.</summary>
    public static Cell Of(decimal? value) => value is { } known
        ? new Cell.Figure(Rounded(known), decimal.IsInteger(Rounded(known)) ? 0 : 1)
        : new Cell.Nothing();

    /// <summary>A part of a number, in percent; empty when there is nothing to divide by.</summary>
    public static Cell Share(int part, int all) => Percent(PercentOf(part, all));

    /// <summary>A percentage; empty when there is none.</summary>
    public static Cell Percent(decimal? percent) => percent is { } known ? new Cell.Percent(known) : new Cell.Nothing();

    /// <summary>A difference; empty when one of the two is not known.</summary>
    public static Cell Change(decimal? now, decimal? before) =>
        now - before is { } change ? new Cell.Change(Rounded(change)) : new Cell.Nothing();

    /// <summary>A part of a number, in percent to one decimal; null when there is nothing to divide by.</summary>
    public static decimal? PercentOf(int part, int all) => all == 0 ? null : Rounded(100m * part / all);

    /// <summary>A row.</summary>
    public static TableRow Row(string name, params IEnumerable<Cell> cells) => new([new Cell.Words(name), .. cells]);

    /// <summary>The row that sums up the others.</summary>
    public static TableRow Total(params IEnumerable<Cell> cells) => Row("Total", cells) with { IsTotal = true };

    /// <summary>The columns of a table: one that names the row, then figures.</summary>
    public static IReadOnlyList<TableColumn> Columns(string first, params IEnumerable<string> figures) =>
        [new TableColumn(first), .. figures.Select(title => new TableColumn(title, IsFigure: true))];

    private static decimal Rounded(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
