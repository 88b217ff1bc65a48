namespace MimFunctions.Domain.Summaries.General;

/// <summary>How soon measures were communicated (MIM-5): computed, not accused.</summary>
internal static class TimelinessSection
{
    private static readonly (string Name, int From, int To)[] Spans =
    [
        ("Late by 1 to 7 days", 1, 7), ("Late by 8 to 30 days", 8, 30), ("Late by 31 to 90 days", 31, 90),
        ("Late by more than 90 days", 91, int.MaxValue),
    ];

    /// <summary>The section.</summary>
    public static Section Of(GeneralFigures figures) => new(
        "timeliness", "Timeliness",
        [
            new Part.Paragraph(
                "A measure is to be communicated as soon as possible, and at the latest when it becomes publicly available. Late means here: received "
                + "after the day on which it was made public, by the legal time of the Member State. There is no period of grace. The hub compares two "
                + "dates; it does not know why a measure came when it did."),
            new Part.Paragraph(InShort(figures.Now.All)),
            Table(figures),
        ],
        []);

    private static string InShort(MeasureFigures all) =>
        all.All == 0 ? "There was no measure that could be late." :
        $"Of {SummaryPhrases.Count(all.All, "measure")}, {SummaryPhrases.Count(all.InTime)} came in time and {SummaryPhrases.Count(all.Late)} late"
        + (all.MedianDaysLate is { } days ? $", by {SummaryPhrases.Days(days)} in the median." : ".");

    private static Part.Table Table(GeneralFigures figures)
    {
        var (now, before) = (figures.Now.All, figures.Before.All);
        return new Part.Table(
            "timeliness-figures", "Measures by how late they came", Compared.Columns(figures, "Received"),
            [
                Compared.Row("In time", now.InTime, before.InTime),
                .. Spans.Select(span => Compared.Row(span.Name, Within(now, span), Within(before, span)))
                    .Append(Compared.Row("Late; the day is not for further distribution", now.Late - now.DaysLate.Count, before.Late - before.DaysLate.Count))
                    .Where(Compared.IsThere),
                Compared.Total(now.All, before.All),
            ]);
    }

    private static int Within(MeasureFigures figures, (string Name, int From, int To) span) =>
        figures.DaysLate.Count(days => days >= span.From && days <= span.To);
}
