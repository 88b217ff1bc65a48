using System.Text;

namespace MimFunctions.Platform.Sheets;

/// <summary>A table for spreadsheets (RFC 4180), in UTF-8 with the mark by which they know it.</summary>
internal static class CsvTable
{
    /// <summary>Media type of such tables.</summary>
    public const string MediaType = "text/csv; charset=utf-8";

    /// <summary>The table.</summary>
    public static byte[] Write(IEnumerable<string> heads, IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder("\uFEFF").AppendJoin(',', heads.Select(Cell)).Append("\r\n");
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>What begins as a formula would be run by the reader's spreadsheet: text from outside must stay text (OWASP, CSV injection).</summary>
    private static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text ?? "";
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
