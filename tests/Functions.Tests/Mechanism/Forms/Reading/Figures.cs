using MimFunctions.Domain.Forms;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>Readings with tables as text, for comparison and for people.</summary>
internal static class Figures
{
    /// <summary>A line for each field: its value, or its rows with the columns named.</summary>
    public static string Print(FormReading reading) => string.Join('\n', reading.Fields.Select(field => $"{field.Id} = {(field.Rows is null ? field.Text : Print(field.Rows))}"));

    /// <summary>Rows with their columns named.</summary>
    public static string Print(IEnumerable<ReadRow> rows) => string.Join(" | ", rows.Select(row => string.Join("; ", row.Cells.Select(cell => $"{cell.Column}={cell.Text}"))));
}
