using MimFunctions.Domain.Summaries.Evaluations;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>What was counted before there was this hub, in the reports on the years of that time: kept apart from communications, with its source at every figure (HIS-3).</summary>
internal static class HistorySection
{
    /// <summary>The section; none for a year of which nothing was counted before.</summary>
    public static IReadOnlyList<Section> Of(GeneralFigures figures)
    {
        var history = CountedHistory.Com2009;
        return history.Covers(figures.Name.First, figures.Name.Last) == HistoryCovers.Nothing ? [] :
        [
            new Section(
                "before-the-hub", $"Before the hub: {history.Mark}",
                [
                    new Part.Remark($"These figures are no communications of this hub. They are sums over the whole of {Evaluation2009.Period}; how much of them falls into {figures.Name.Of} is not known."),
                    new Part.Table(
                        "before-the-hub-figures", $"Figures {history.Mark}, {Evaluation2009.Period}", [new TableColumn("Figure"), new TableColumn("Count", IsFigure: true), new TableColumn("Source")],
                        [.. history.Figures.Select(figure => Cells.Row(figure.Name, Count(figure), Cells.Words(figure.Source)))]),
                    .. history.Remarks.Select(remark => new Part.Paragraph(remark.ToString())),
                ],
                []),
        ];
    }

    private static Cell Count(CountedFigure figure) => figure.Count is { } count ? Cells.Of(count) : Cells.Words(figure.Said ?? CountedFigure.NotKnown.ToString());
}
