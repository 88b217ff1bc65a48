using System.Text;

namespace MimFunctions.Features.Liaison.DeploymentList;

/// <summary>
/// Comma-separated values (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, by which Excel knows the encoding. What a spreadsheet would
/// take for a formula gets an apostrophe before it (OWASP, CSV injection): these texts come from forms.
/// </summary>
internal static class Csv
{
    /// <summary>Media type.</summary>
    public const string MediaType = "text/csv; charset=utf-8";

    // Full-width forms too: in East Asian settings a spreadsheet reads them as the others.
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    /// <summary>The file.</summary>
    /// <param name="rows">Rows of texts; the first holds the titles.</param>
    public static byte[] Write(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Cell(string? value) => $"\"{Harmless(value ?? "").Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // A spreadsheet skips spaces before it looks for a formula.
    private static string Harmless(string value) =>
        value.Length > 0 && Dangerous.Contains((value.TrimStart(' ', '\u00a0') is { Length: > 0 } rest ? rest : value)[0], StringComparison.Ordinal) ? $"'{value}" : value;
}
