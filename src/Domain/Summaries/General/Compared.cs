namespace MimFunctions.Domain.Summaries.General;

/// <summary>A count of the year beside that of the year before.</summary>
internal static class Compared
{
    /// <summary>A row: name, year, year before, change.</summary>
    public static TableRow Row(string name, int now, int before) => Cells.Row(name, Cells.Of(now), Cells.Of(before), Cells.Change(now, before));
}
