using MimFunctions.Domain.Summaries.Contributions;

namespace MimFunctions.Domain.Summaries.LiaisonYears;

/// <summary>The section on the figures of the year: both semesters side by side, their sum, and the difference to the year before.</summary>
internal static class FiguresSection
{
    /// <summary>Draws it up.</summary>
    public static Section Of(YearView view)
    {
        Section[] sections =
        [
            .. Table(view, reports => reports.Flows, "figures-flows", "Persons by nationality", ["Nationality"], "persons"),
            .. Table(view, reports => Figures.OfDocuments(reports.Used), "figures-documents", "Forged and misused documents", ["Document", "Issuing state"], "documents"),
            .. Table(view, reports => Figures.OfReturns(reports.Used), "figures-returns", "Return and readmission", ["What is counted"], "persons", hasTotal: false),
        ];
        return new("figures", "Figures of the year", sections.Length == 0 ? [new Part.Paragraph("No report gives figures.")] : [], sections);
    }

    private static IEnumerable<Section> Table(
        YearView view, Func<ReportsAtCutOff, IReadOnlyList<Figure>> read, string id, string title, IReadOnlyList<string> names,
        string unit, bool hasTotal = true)
    {
        var (now, before) = (read(view.Reports), read(view.Before));
        if (now.Count == 0)
            return [];
        var sum = new SumTable(
            $"{id}-table", title, names, SumColumn.BySemester(view.Semesters), "Year", "Difference to the year before", null, hasTotal);
        return
        [
            new(id, title,
                [
                    sum.Of(now, before), .. FigureRemarks.CountedTwice(now, unit), .. FigureRemarks.OtherStates(now, before, "year before"),
                    .. FigureRemarks.OtherPeriods(now), .. FigureRemarks.NotNamedNow(now, before, "year before"),
                ], []),
        ];
    }
}
