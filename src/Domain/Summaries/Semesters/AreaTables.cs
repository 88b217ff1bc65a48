using System.Globalization;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries.Contributions;
using static MimFunctions.Domain.Liaison.LiaisonFields;

namespace MimFunctions.Domain.Summaries.Semesters;

/// <summary>The tables of an area, added up over all reports on it, with the differences to the semester before (FMT, ILOA-12).</summary>
internal static class AreaTables
{
    /// <summary>The table below a text of the form, with what the reader has to know of it; nothing when there is none.</summary>
    public static IReadOnlyList<Part> Of(ReportedArea area, string field) => field switch
    {
        "b2Flows" =>
        [
            .. Summed(area, area.Flows, area.FlowsBefore, LiaisonFields.Flows, "Persons by nationality", ["Nationality"], "Origin of the figures", "persons"),
            .. FlowComposition.Of(area.Reports),
        ],
        "b6DocumentFraud" => Summed(
            area, Figures.OfDocuments(area.Reports), Figures.OfDocuments(area.Before), LiaisonFields.Documents, "Forged and misused documents", ["Document", "Issuing state"], "Methods",
            "documents"),
        "b8Return" => Returns(area),
        _ => [],
    };

    private static IReadOnlyList<Part> Summed(
        ReportedArea area, IReadOnlyList<Figure> now, IReadOnlyList<Figure> before, string table, string caption, IReadOnlyList<string> names,
        string notes, string unit)
    {
        var sum = new SumTable($"{area.Id}-{table}", caption, names, SumColumn.ByState(now), "Total", Difference(area), notes);
        var gone = FigureRemarks.NotNamedNow(now, before, area.WordsBefore);
        return now.Count == 0
            ? gone
            : [sum.Of(now, before), .. Remarks(area, now, before, unit), .. FigureRemarks.OtherPeriods(now), .. gone];
    }

    private static IReadOnlyList<Part> Returns(ReportedArea area)
    {
        var (now, before) = (Figures.OfReturns(area.Reports), Figures.OfReturns(area.Before));
        return now.Count == 0
            ? []
            : [ReturnTable.Of($"{area.Id}-{LiaisonFields.Returns}", area.WordsBefore, now, before), .. Remarks(area, now, before, "persons")];
    }

    private static IEnumerable<Part> Remarks(ReportedArea area, IReadOnlyList<Figure> now, IReadOnlyList<Figure> before, string unit) =>
        [.. FigureRemarks.CountedTwice(now, unit), .. FigureRemarks.OtherStates(now, before, area.WordsBefore)];

    private static string Difference(ReportedArea area) => $"Difference to the {area.WordsBefore}";
}

/// <summary>Composition of the flows as far as reports tell it (Article 3(4)(b) of 2019/1240): of whom women, minors, unaccompanied minors.</summary>
internal static class FlowComposition
{
    private static readonly (string Column, string Words)[] Parts = [(Women, "women"), (Minors, "minors"), (Unaccompanied, "unaccompanied minors")];

    /// <summary>One sentence for each part of the persons that any row tells, over those rows alone; nothing when none does.</summary>
    public static IEnumerable<Part> Of(IReadOnlyList<LiaisonReport> reports)
    {
        var rows = reports.SelectMany(report => report.Fields.Rows(Flows)).Where(row => row.Number(Persons) is not null).ToArray();
        var told = Parts
            .Select(part => (part.Words, Rows: rows.Where(row => row.Number(part.Column) is not null).ToArray(), part.Column))
            .Where(part => part.Rows.Length > 0)
            .Select(part => $"{part.Words}: {Sum(part.Rows, part.Column)} of {Sum(part.Rows, Persons)}").ToArray();
        if (told.Length > 0)
            yield return new Part.Paragraph($"Composition, counted only where reports tell it: {string.Join("; ", told)}.");
    }

    private static string Sum(IEnumerable<Forms.FormRow> rows, string column) => rows.Sum(row => row.Number(column)!.Value).ToString("N0", CultureInfo.InvariantCulture);
}
