using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>Tables: numbers as numbers, countries by one name, no personal data in words.</summary>
internal static class TableRules
{
    private const int MostSaid = 10;

    /// <summary>The columns that say what is counted.</summary>
    private static readonly string[] Named = [LiaisonFields.Nationality, LiaisonFields.Document];

    private static readonly HashSet<string> Totals =
    [
        "TOTAL", "TOTALS", "TOTALE", "TOTAAL", "TOTALT", "TOTAUX", "GRANDTOTAL", "SUBTOTAL", "SUM", "SUMMA", "SUMME", "SUMA", "GESAMT", "GESAMTSUMME",
        "INSGESAMT", "INTOTAL", "OVERALL", "ALL", "ALLNATIONALITIES", "ENSEMBLE", "SOMME", "RAZEM", "ΣΥΝΟΛΟ",
    ];

    private static readonly string[] PartsOfPersons = [LiaisonFields.Women, LiaisonFields.Minors, LiaisonFields.Unaccompanied];

    private static readonly string[] Countries = [LiaisonFields.Nationality, LiaisonFields.IssuingState];

    /// <summary>The rows; what is wrong with a cell is said at its own place.</summary>
    public static FieldVerdict Judge(Entry entry)
    {
        var all = Rows(entry);
        // A total alone is all that is known.
        var totals = all.All(IsTotal) ? [] : all.Where(IsTotal).ToArray();
        var cells = all.Where(row => !totals.Contains(row)).Select(row => row.Cells.Select(cell => (cell.Column, Judged: Cell(entry, cell))).ToArray()).ToArray();
        var rows = cells
            .Select(row => new FormRow([.. row.Where(cell => cell.Judged.Value is not null).Select(cell => KeyValuePair.Create(cell.Column, cell.Judged.Value!))]))
            .Where(row => row.Cells.Count > 0).ToArray();
        var findings = cells.SelectMany(row => row.SelectMany(cell => cell.Judged.Findings)).Concat(totals.Select(row => Total(entry, row)))
            .Concat(all.Except(totals).SelectMany(row => OverWhole(entry, row))).ToArray();
        return new FieldVerdict(
            rows.Length == 0 ? null : new FieldValue.Table(rows),
            [.. findings.Where(f => f.Severity == Severity.Error), .. findings.Where(f => f.Severity != Severity.Error).Take(MostSaid)]);
    }

    // A sum among what it adds up would be counted twice in the semester report.
    private static bool IsTotal(ReadRow row) =>
        row.Cells is [{ Column: var column, Text: var text }, ..] && Named.Contains(column) && Totals.Contains(LooseText.Key(text));

    private static Finding Total(Entry entry, ReadRow row) => entry.Finding(
        LiaisonReportRules.TotalLeftOut, $"This row looks like the sum of the others; it was left out, as the hub adds up itself.",
        $"Nothing to do if it is a sum; else write what is counted in the first column.", row.Text, row.Cells[0].Where);

    private static IEnumerable<Finding> OverWhole(Entry entry, ReadRow row) =>
        from part in row.Cells
        where PartsOfPersons.Contains(part.Column) && Counted(part) > row.Cells.Where(cell => cell.Column == LiaisonFields.Persons).Select(Counted).FirstOrDefault()
        select entry.Finding(
            LiaisonReportRules.PartOverWhole, $"“{entry.Definition.Column(part.Column)!.Label}” counts more than all persons of the row.", $"Correct one of the two numbers.", part.Text, part.Where);

    private static long? Counted(ReadCell cell) => FormNumber.Parse(cell.Text);

    private static IReadOnlyList<ReadRow> Rows(Entry entry) => entry.Reading.Field(entry.Definition.Id) is { Rows: { } rows } ? rows : [];

    private static (CellValue? Value, IEnumerable<Finding> Findings) Cell(Entry entry, ReadCell cell)
    {
        if (entry.Definition.Column(cell.Column) is { Kind: ColumnKind.Number } column)
            return FormNumber.Parse(cell.Text) is { } number ? (new CellValue.Number(number), []) : (null, [NotANumber(entry, column, cell)]);
        var country = Countries.Contains(cell.Column) ? Country.Find(cell.Text) : null;
        return (new CellValue.Words(country is null ? cell.Text : country.Name), SectionRules.Suspicions(entry, cell.Text, cell.Where));
    }

    private static Finding NotANumber(Entry entry, ColumnDefinition column, ReadCell cell) => entry.Finding(
        LiaisonReportRules.NotANumber, $"This is not a whole number, but “{entry.Definition.WordedColumn(column)}” counts.",
        $"Write digits only, or leave the cell empty where the number is not known; say the rest in the text above the table.", cell.Text, cell.Where);
}
