using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using static MimFunctions.Domain.Liaison.LiaisonFields;

namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>Reads the tables of reports as figures.</summary>
internal static class Figures
{
    private static readonly (string Column, string Label)[] Kinds =
        [(LiaisonFields.Requests, "Requests for readmission or return"), (DocumentsIssued, "Travel documents issued"), (Returned, "Returns")];

    /// <summary>Persons by nationality (FMT, B2).</summary>
    public static IReadOnlyList<Figure> OfFlows(IEnumerable<LiaisonReport> reports) => Read(reports, Flows, (row, report) =>
        [new(RowName.OfCountry(row.Text(Nationality)), row.Number(Persons), row.Text(Source), row.Text(LiaisonFields.Period), report)]);

    /// <summary>Forged and misused documents by document and state of issue (FMT, B6).</summary>
    public static IReadOnlyList<Figure> OfDocuments(IEnumerable<LiaisonReport> reports) => Read(reports, Documents, (row, report) =>
    [
        new(RowName.OfWords(row.Text(Document)).And(RowName.OfCountry(row.Text(IssuingState))), row.Number(Number), row.Text(Method), null, report),
    ]);

    /// <summary>Requests, documents issued and returns (FMT, B8): three figures a row, of which the first carries the obstacles.</summary>
    public static IReadOnlyList<Figure> OfReturns(IEnumerable<LiaisonReport> reports) => Read(reports, Returns, (row, report) =>
        Kinds.Select(kind => new Figure(new(kind.Column, [kind.Label]), row.Number(kind.Column), Obstacles(row, kind.Column), null, report)));

    private static string? Obstacles(FormRow row, string column) => column == LiaisonFields.Requests ? row.Text(LiaisonFields.Obstacles) : null;

    private static IReadOnlyList<Figure> Read(
        IEnumerable<LiaisonReport> reports, string table, Func<FormRow, LiaisonReport, IEnumerable<Figure>> read) =>
        [.. reports.SelectMany(report => report.Fields.Rows(table).SelectMany(row => read(row, report)))];
}
