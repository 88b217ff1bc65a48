using System.Globalization;
using MimFunctions.Domain.Liaison;
using static MimFunctions.Domain.Liaison.LiaisonFields;

namespace MimFunctions.Domain.Summaries.Semesters;

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
