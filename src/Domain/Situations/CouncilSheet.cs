using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Situations;

/// <summary>A situation on one page for the Council: the sums of the last round beside those of the round before, where the figures are highest, and who is missing.</summary>
/// <param name="Reference">The situation.</param>
/// <param name="IsDrill">Whether it is only practised.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Round">The last round; null before the first.</param>
/// <param name="Lines">A line for each question that asks for a figure.</param>
public sealed record CouncilSheet(SituationReference Reference, bool IsDrill, string Topic, PictureRound? Round, IReadOnlyList<SheetLine> Lines)
{
    private const int MostHighest = 3;

    /// <summary>The sheet of a picture.</summary>
    public static CouncilSheet Of(CommonPicture picture) => new(picture.Reference, picture.IsDrill, picture.Topic, picture.Rounds.Count == 0 ? null : picture.Rounds[^1], [.. picture.Figures.Select(Line)]);

    private static PictureTotal? At(PictureFigure figure, int fromEnd) => figure.Totals.Count < fromEnd ? null : figure.Totals[^fromEnd];

    private static SheetLine Line(PictureFigure figure)
    {
        var (now, before) = (At(figure, 1), At(figure, 2));
        // Two sums of which one lacks states do not tell what has changed.
        var comparable = now is { IsPartial: false } && before is { IsPartial: false };
        return new SheetLine(
            figure.Question, figure.Text, figure.Unit, now, before, comparable ? now!.Sum.GetValueOrDefault() - before!.Sum.GetValueOrDefault() : null,
            [.. figure.Highest(MostHighest).Select(state => new HighestFigure(state.State, state.Figure))]);
    }
}

/// <summary>A question for a figure on the sheet.</summary>
/// <param name="Question">Its number, from 1.</param>
/// <param name="Text">The question.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Now">The sum of the last round; null before the first.</param>
/// <param name="Before">The sum of the round before; null when there is none.</param>
/// <param name="Change">What has changed, where both sums are whole; else null.</param>
/// <param name="Highest">The states with the highest figures.</param>
public sealed record SheetLine(int Question, string Text, string Unit, PictureTotal? Now, PictureTotal? Before, long? Change, IReadOnlyList<HighestFigure> Highest);

/// <summary>A state with a high figure.</summary>
/// <param name="State">Which.</param>
/// <param name="Figure">The figure.</param>
public sealed record HighestFigure(Authority State, long Figure);
