using System.Globalization;
using System.Text;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>A list of communications for spreadsheets (RFC 4180), in UTF-8 with the mark by which they know it.</summary>
internal static class MeasureTable
{
    /// <summary>The table.</summary>
    public static byte[] Write(IEnumerable<MeasureRow> rows)
    {
        var text = new StringBuilder("\uFEFFReference,Member State,Received,Title,Type,Areas,After publication\r\n");
        foreach (var row in rows)
        {
            string?[] cells =
            [
                row.Reference, row.State, row.Received.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Title, row.Type, row.Areas, row.IsLate ? "yes" : "no",
            ];
            text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>What begins as a formula would be run by the reader's spreadsheet: text from outside must stay text (OWASP, CSV injection).</summary>
    private static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text ?? "";
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
