using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Integration.Tests.Forms;

/// <summary>A liaison officers' report with all three tables filled in, and what any reading of it comes to.</summary>
internal static class FilledReport
{
    public static FormDefinition Form { get; } = FormLibrary.BuiltIn["ilo-1"];

    public static FormFields Fields { get; } = new(
    [
        Text(LiaisonFields.HostCountry, "MA"),
        Text(LiaisonFields.Semester, "2026-1"),
        Text("b2Flows", "Fewer departures.\nMore transit."),
        Table(
            LiaisonFields.Flows,
            [(LiaisonFields.Nationality, "Morocco"), (LiaisonFields.Persons, 1200), (LiaisonFields.Period, "January to June"), (LiaisonFields.Source, "Ministère de l’Intérieur")],
            [(LiaisonFields.Nationality, "Σενεγάλη"), (LiaisonFields.Persons, 85)],
            [(LiaisonFields.Nationality, "=cmd|' /C calc'!A0"), (LiaisonFields.Source, "two\nlines")]),
        Text("b3Routes", "By sea."),
        Table(LiaisonFields.Documents, [(LiaisonFields.Document, "Passport"), (LiaisonFields.IssuingState, "France"), (LiaisonFields.Method, "Page replaced"), (LiaisonFields.Number, 7)]),
        Table(LiaisonFields.Returns, [(LiaisonFields.Requests, 40), (LiaisonFields.DocumentsIssued, 22), (LiaisonFields.Returned, 0)]),
        Text("b11Outlook", "Stable."),
    ]);

    /// <summary>The reading as lines: fields with their values, cells with their column.</summary>
    public static string Print(FormReading reading) => string.Join('\n', reading.Fields.Select(field =>
        $"{field.Id} = {(field.Rows is null ? field.Text : string.Join(" | ", field.Rows.Select(row => string.Join("; ", row.Cells.Select(cell => $"{cell.Column}={cell.Text}")))))}"));

    public static FormReading Read(byte[] file, string name = "report")
    {
        var reading = FormFile.Read(file, name, [Form]).ShouldBeOfType<FormFileReading.Read>().Reading;
        reading.Findings.Select(f => $"{f.Rule} {f.Where.Text} {f.Message} {f.Said}").ShouldBeEmpty();
        return reading;
    }

    private static KeyValuePair<string, FieldValue> Text(string id, string value) => new(id, new FieldValue.One(value));

    private static KeyValuePair<string, FieldValue> Table(string id, params (string Column, object Value)[][] rows) => new(
        id, new FieldValue.Table([.. rows.Select(row => new FormRow([.. row.Select(cell => KeyValuePair.Create(cell.Column, Cell(cell.Value)))]))]));

    private static CellValue Cell(object value) => value is int number ? new CellValue.Number(number) : new CellValue.Words((string)value);
}
