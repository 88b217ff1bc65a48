namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>Makes cells of tables.</summary>
internal static class Cells
{
    /// <summary>Text, or nothing when there is none.</summary>
    public static Cell Words(string text) => text.Length > 0 ? new Cell.Words(text) : new Cell.Nothing();

    /// <summary>A number, or nothing when it is not known.</summary>
    public static Cell Number(decimal? value) => value is { } known ? new Cell.Figure(known) : new Cell.Nothing();

    /// <summary>The difference, or nothing when one of both is not known.</summary>
    public static Cell Change(decimal? now, decimal? before) => now - before is { } difference ? new Cell.Change(difference) : new Cell.Nothing();
}
