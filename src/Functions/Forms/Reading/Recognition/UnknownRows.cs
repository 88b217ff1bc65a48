using MimFunctions.Domain.Forms;

namespace MimFunctions.Forms.Reading.Recognition;

/// <summary>Rows that somebody filled in but that are no field of the form: said, so that nothing is passed over in silence.</summary>
internal static class UnknownRows
{
    private const int MostFindings = 5;

    /// <summary>A warning for each row with a label and a value of which nothing was read. The first row of a table is its heading.</summary>
    public static IEnumerable<Finding> Findings(TextDocument document, IReadOnlyDictionary<TextCell, FieldDefinition> claimed) => document.Tables
        .Where(table => table.Holder is null || !claimed.ContainsKey(table.Holder))
        .SelectMany(table => table.Rows.Skip(1))
        .Where(row => !row.Any(cell => claimed.ContainsKey(cell) || cell.HoldsTables) && row.Count(IsFilled) > 1)
        .Take(MostFindings)
        .Select(row => FileRules.UnknownField.At(
            row[0].Where, "This row is no field of the form; it was not read.", NormalText.Of(row.First(IsFilled).Text)));

    private static bool IsFilled(TextCell cell) => !string.IsNullOrWhiteSpace(cell.Text);
}
