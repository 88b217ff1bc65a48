using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Situations.Picture;

/// <summary>The sums of a question over the rounds, drawn as the charts of papers are. A column of a partial sum is named so: it is no lower because less happened.</summary>
public static class Trends
{
    /// <summary>Stands below a chart that has such a column.</summary>
    public static Sentence PartialNote { get; } = $"* partial: not every state gave its figure.";

    /// <summary>The chart; null when there is nothing to draw.</summary>
    public static Part.Chart? Of(CommonPicture picture, PictureFigure figure) => figure.Totals.All(total => total.Sum is null) ? null : new(
        $"trend-{figure.Question}", figure.Text, ChartLook.Columns, figure.Unit, [.. picture.Rounds.Zip(figure.Totals, Name)],
        [new ChartSeries("All states", [.. figure.Totals.Select(total => (decimal?)total.Sum)])]);

    /// <summary>Whether a column is partial.</summary>
    public static bool HasPartial(PictureFigure figure) => figure.Totals.Any(total => total is { Sum: not null, IsPartial: true });

    private static string Name(PictureRound round, PictureTotal total) => SituationWords.Short(round) + (total is { Sum: not null, IsPartial: true } ? "*" : "");
}
