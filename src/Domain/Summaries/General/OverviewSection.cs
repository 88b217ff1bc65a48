using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>The figures at a glance.</summary>
internal static class OverviewSection
{
    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "overview", "Overview",
        [
            new Part.Paragraph(InShort(figures)),
            new Part.Table("key-figures", "Key figures; the change of a share is in percentage points",
                Compared.Columns(figures, "Figure"), [.. KeyFigure.All(figures).Select(one => one.Row())]),
            .. figures.Now.All.All == 0 ? Array.Empty<Part>() : [ByMonth(figures)],
        ],
        [EvaluationSection.Of(figures)]);

    private static string InShort(GeneralFigures figures)
    {
        var (now, before, requests) = (figures.Now, figures.Before, figures.Requests.Asked.Count);
        if (now.All.All == 0)
            return $"No Member State communicated a measure in {now.Year}, after {SummaryWords.Count(before.All.All, "measure")} in {before.Year}. "
                + "The report is drawn up all the same: it is due every year (Article 4 of the Decision), and silence is what it has to tell.";
        return $"{SummaryWords.Count(now.All.All, "measure")} {SummaryWords.Were(now.All.All)} communicated in {now.Year} by {now.Notifying.Count} of "
            + $"{now.States.Count} Member States, after {SummaryWords.Count(before.All.All, "measure")} in {before.Year}. Of those of {now.Year}, "
            + $"{SummaryWords.Count(now.All.Late)} came after the day on which {SummaryWords.TheyWere(now.All.Late)} made public. "
            + SummaryWords.Capital($"{SummaryWords.Count(requests, "request")} for additional information {SummaryWords.Were(requests)} put.");
    }

    private static Part.Chart ByMonth(GeneralFigures figures) => new(
        "measures-by-month", "Measures by the month in which they were communicated", ChartLook.Columns, "measures",
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12],
        [
            new ChartSeries(
                $"{figures.Now.Year}",
                [.. figures.Now.Months.Select((count, index) => HasBegun(figures, index + 1) ? (decimal?)count : null)]),
            .. figures.Before.All.All == 0 ? Array.Empty<ChartSeries>() :
            [
                new ChartSeries($"{figures.Before.Year}", [.. figures.Before.Months.Select(count => (decimal?)count)]),
            ],
        ]);

    private static bool HasBegun(GeneralFigures figures, int month) =>
        LegalTime.EndOf(new DateOnly(figures.Now.Year, month, 1).AddDays(-1), Authority.Commission) < figures.CutOff;
}
