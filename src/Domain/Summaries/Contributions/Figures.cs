using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using static MimFunctions.Domain.Liaison.LiaisonFields;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>Reads the tables of reports as figures.</summary>
internal static class Figures
{
    private static readonly (string Column, RowName Row)[] Kinds =
    [
        (LiaisonFields.Requests, new(LiaisonFields.Requests, ["Requests for readmission or return"])), (DocumentsIssued, new(DocumentsIssued, ["Travel documents issued"])),
        (Returned, new(Returned, ["Returns"])),
    ];

    /// <summary>Persons by nationality (FMT, B2).</summary>
    public static IReadOnlyList<Figure> OfFlows(IEnumerable<LiaisonReport> reports)
    {
        var once = new ToldOnce(nationality => RowName.OfCountry(nationality.First));
        return Read(reports, Flows, (row, report) =>
            [new(once.Row(row.Text(Nationality), null), row.Number(Persons), once.Text(row.Text(Source)), once.Text(row.Text(LiaisonFields.Period)), report)]);
    }

    /// <summary>Forged and misused documents by document and state of issue (FMT, B6).</summary>
    public static IReadOnlyList<Figure> OfDocuments(IEnumerable<LiaisonReport> reports)
    {
        var once = new ToldOnce(document => RowName.OfWords(document.First).And(RowName.OfCountry(document.Second)));
        return Read(reports, Documents, (row, report) =>
            [new(once.Row(row.Text(Document), row.Text(IssuingState)), row.Number(Number), once.Text(row.Text(Method)), null, report)]);
    }

    /// <summary>Requests, documents issued and returns (FMT, B8): three figures a row, of which the first carries the obstacles.</summary>
    public static IReadOnlyList<Figure> OfReturns(IEnumerable<LiaisonReport> reports) => Read(reports, Returns, (row, report) =>
        Kinds.Select(kind => new Figure(kind.Row, row.Number(kind.Column), Obstacles(row, kind.Column), null, report)));

    private static string? Obstacles(FormRow row, string column) => column == LiaisonFields.Requests ? row.Text(LiaisonFields.Obstacles) : null;

    private static IReadOnlyList<Figure> Read(
        IEnumerable<LiaisonReport> reports, string table, Func<FormRow, LiaisonReport, IEnumerable<Figure>> read) =>
        [.. reports.SelectMany(report => report.Fields.Rows(table).SelectMany(row => read(row, report)))];

    /// <summary>What thousands of figures name alike is worked out once, and is there once.</summary>
    private sealed class ToldOnce(Func<(string? First, string? Second), RowName> name)
    {
        private readonly Dictionary<(string? First, string? Second), RowName> rows = [];
        private readonly HashSet<string> texts = new(StringComparer.Ordinal);

        public RowName Row(string? first, string? second) => rows.TryGetValue((first, second), out var known) ? known : rows[(first, second)] = name((first, second));

        public string? Text(string? text)
        {
            if (text is null || texts.Add(text))
                return text;
            texts.TryGetValue(text, out var known);
            return known;
        }
    }
}
