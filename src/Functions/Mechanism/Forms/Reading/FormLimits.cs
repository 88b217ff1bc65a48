using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading;

/// <summary>
/// How much of a form is kept, whatever its format: a form that is longer is refused with the reason, and what was read of it is cut before
/// anything judges or stores it. A document of the store has at most 2 MB, and the receipt in it repeats the fields.
/// </summary>
internal static class FormLimits
{
    /// <summary>Most characters of one field, a table with all its cells.</summary>
    public const int LongestField = 50_000;

    /// <summary>Most characters of all fields together: at six bytes each, twice, they still fit into a document.</summary>
    public const int LongestForm = 100_000;

    /// <summary>Most findings that a person is given.</summary>
    public const int MostFindings = 100;

    /// <summary>Largest form in JSON or XML, in bytes: many times what a form may hold, and little enough to be parsed.</summary>
    public const int LargestData = 2 * 1024 * 1024;

    private const int LongestPlace = 100;

    /// <summary>The reading with what is too long cut, and with a finding for it.</summary>
    public static FormFileReading Hold(FormFileReading reading) => reading switch
    {
        FormFileReading.Read read => read with { Reading = Hold(read.Reading) },
        FormFileReading.NotTheForm other => new FormFileReading.NotTheForm(Hold(other.Recognised), Hold(other.Why)),
        FormFileReading.Unreadable bad => new FormFileReading.Unreadable(Hold(bad.Why)),
        var unknown => unknown,
    };

    /// <summary>The gravest of these findings, in their order, as many as a person is given; the last says how many there were.</summary>
    public static IReadOnlyList<Finding> Gravest(IReadOnlyList<Finding> findings)
    {
        if (findings.Count <= MostFindings)
            return findings;
        var kept = findings.Index().OrderByDescending(f => f.Item.Severity).ThenBy(f => f.Index).Take(MostFindings - 1).OrderBy(f => f.Index);
        return
        [
            .. kept.Select(f => f.Item),
            FileRules.ManyFindings.At(Place.WholeFile, $"There are {findings.Count:N0} remarks on this form; these are the gravest {MostFindings - 1}."),
        ];
    }

    private static FormReading Hold(FormReading reading)
    {
        List<ReadField> fields = [];
        var findings = reading.Findings.Take(MostFindings * 2).Select(Hold).ToList();
        var room = LongestForm;
        foreach (var field in reading.Fields)
        {
            var length = Length(field);
            if (length > LongestField)
                findings.Add(FileRules.FieldTooLong.At(
                    field.Where, $"The field has {length:N0} characters; {LongestField:N0} are the most.", Beginning(field), field.Id));
            if (Cut(field, Math.Min(LongestField, room)) is { } kept)
                fields.Add(kept);
            room -= Math.Min(room, Math.Min(LongestField, length));
        }

        if (reading.Fields.Sum(field => (long)Length(field)) is > LongestForm and var all)
            findings.Add(FileRules.FormTooLong.At(
                Place.WholeFile, $"The fields of the form have {all:N0} characters; {LongestForm:N0} are the most."));
        return reading with { Fields = fields, Findings = findings };
    }

    /// <summary>A name in a file may be as long as the file.</summary>
    private static Finding Hold(Finding finding) => finding.Where.Text.Length <= LongestPlace
        ? finding
        : new(finding.Rule, finding.Severity, finding.Field, finding.Where with { Text = Quotation.Cut(finding.Where.Text, LongestPlace)! },
            finding.Said, finding.Stated, finding.Advised, finding.Law);

    private static int Length(ReadField field) =>
        field.Rows is { } rows ? rows.Sum(Length) : field.Values.Sum(value => value.Length);

    private static int Length(ReadRow row) => row.Cells.Sum(cell => cell.Text.Length);

    private static string Beginning(ReadField field) => Quotation.Cut(field.Values[0], Finding.LongestQuotation)!;

    /// <summary>As much of the field as there is room for; null when none is.</summary>
    private static ReadField? Cut(ReadField field, int room)
    {
        if (Length(field) <= room)
            return field;
        if (field.Rows is { } rows)
            return Fitting(rows, Length, room) is { Count: > 0 } fitting ? ReadField.Table(field.Id, fitting, field.Where) : null;
        var whole = Fitting(field.Values, value => value.Length, room);
        if (whole.Count == 0 && room > 0)
            whole.Add(Quotation.Cut(field.Values[0], room)!);
        return whole.Count == 0 ? null : field with { Values = whole };
    }

    private static List<T> Fitting<T>(IEnumerable<T> items, Func<T, int> length, int room) =>
        [.. items.TakeWhile(item => (room -= length(item)) >= 0)];
}
