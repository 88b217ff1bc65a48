using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>Tables: numbers as numbers, countries by one name, no personal data in words.</summary>
internal static class TableRules
{
    private const int MostSaid = 10;

    private static readonly string[] Countries = [LiaisonFields.Nationality, LiaisonFields.IssuingState];

    /// <summary>The rows; what is wrong with a cell is said at its own place.</summary>
    public static Verdict Judge(Entry entry)
    {
        var cells = Rows(entry).Select(row => row.Cells.Select(cell => (cell.Column, Judged: Cell(entry, cell))).ToArray()).ToArray();
        var rows = cells
            .Select(row => new FormRow([.. row.Where(cell => cell.Judged.Value is not null).Select(cell => KeyValuePair.Create(cell.Column, cell.Judged.Value!))]))
            .Where(row => row.Cells.Count > 0).ToArray();
        var findings = cells.SelectMany(row => row.SelectMany(cell => cell.Judged.Findings)).ToArray();
        return new Verdict(
            rows.Length == 0 ? null : new FieldValue.Table(rows),
            [.. findings.Where(f => f.Severity == Severity.Error), .. findings.Where(f => f.Severity != Severity.Error).Take(MostSaid)]);
    }

    private static IReadOnlyList<ReadRow> Rows(Entry entry) => entry.Reading.Field(entry.Definition.Id) is { Rows: { } rows } ? rows : [];

    private static (CellValue? Value, IEnumerable<Finding> Findings) Cell(Entry entry, ReadCell cell)
    {
        if (entry.Definition.Column(cell.Column) is { Kind: ColumnKind.Number } column)
            return FormNumber.Parse(cell.Text) is { } number ? (new CellValue.Number(number), []) : (null, [NotANumber(entry, column, cell)]);
        var country = Countries.Contains(cell.Column) ? Country.Find(cell.Text) : null;
        return (new CellValue.Words(country is null ? cell.Text : country.Name), SectionRules.Suspicions(entry, cell.Text, cell.Where));
    }

    private static Finding NotANumber(Entry entry, ColumnDefinition column, ReadCell cell) => entry.Finding(
        LiaisonReportRules.NotANumber, $"This is not a whole number, but “{column.Label}” counts.",
        "Write digits only, or leave the cell empty where the number is not known; say the rest in the text above the table.", cell.Text, cell.Where);
}
