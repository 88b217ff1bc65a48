using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Situations;

/// <summary>
/// The common picture of a situation: what the states said, side by side by round. It is compiled whenever somebody reads it, so it is never older than the last answer. A sum is
/// shown as whole only when every state that was asked gave its figure; else it is marked partial, with how many did (SIT-23).
/// </summary>
/// <param name="Reference">The situation.</param>
/// <param name="IsDrill">Whether it is only practised.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Rounds">The rounds that it shows, oldest first.</param>
/// <param name="Figures">The questions that ask for figures.</param>
/// <param name="Words">What was said in words in the last round, by question.</param>
/// <param name="Participation">How each state took part, in all rounds.</param>
public sealed record CommonPicture(
    SituationReference Reference, bool IsDrill, string Topic, IReadOnlyList<PictureRound> Rounds, IReadOnlyList<PictureFigure> Figures, IReadOnlyList<PictureWords> Words,
    IReadOnlyList<RoundParticipation> Participation)
{
    /// <summary>The picture at the end of a round.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="rounds">All its rounds, oldest first.</param>
    /// <param name="through">Number of the last round that it shows; null for all.</param>
    /// <param name="most">How many rounds it shows at most, the last of them.</param>
    public static CommonPicture Of(Situation situation, IReadOnlyList<SituationRound> rounds, int? through, int most)
    {
        SituationRound[] all = [.. rounds.Where(round => through is null || round.Number <= through)];
        SituationRound[] shown = [.. all.TakeLast(most)];
        return new CommonPicture(
            situation.Reference, situation.IsDrill, situation.Text.Topic, [.. shown.Select(PictureRound.Of)],
            [.. situation.Text.Questions.Index().Where(each => each.Item.IsFigure).Select(each => PictureFigure.Of(each.Index + 1, each.Item, situation.Asked, shown))],
            [.. situation.Text.Questions.Index().Where(each => !each.Item.IsFigure).Select(each => PictureWords.Of(each.Index + 1, each.Item, shown.LastOrDefault()))],
            [.. situation.Asked.Select(party => RoundParticipation.Of(party, all))]);
    }
}

/// <summary>A round in the picture.</summary>
/// <param name="Number">From 1.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Answered">How many states have answered.</param>
/// <param name="Asked">How many were asked.</param>
/// <param name="Missing">Who has said nothing.</param>
public sealed record PictureRound(int Number, DateOnly First, DateOnly Last, int Answered, int Asked, IReadOnlyList<Authority> Missing)
{
    /// <summary>A round.</summary>
    public static PictureRound Of(SituationRound round) =>
        new(round.Number, round.First, round.Last, round.Deadlines.Count - round.Missing.Count, round.Deadlines.Count, round.Missing);
}

/// <summary>A question for a figure in the picture: states by rounds, and the sums.</summary>
/// <param name="Question">Its number, from 1.</param>
/// <param name="Text">The question.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Definition">Who or what exactly counts.</param>
/// <param name="Rows">A row for each state, in the order in which they were asked.</param>
/// <param name="Totals">A sum for each round.</param>
public sealed record PictureFigure(int Question, string Text, string Unit, string Definition, IReadOnlyList<PictureRow> Rows, IReadOnlyList<PictureTotal> Totals)
{
    /// <summary>A question.</summary>
    public static PictureFigure Of(int number, SituationQuestion question, IReadOnlyList<Authority> asked, IReadOnlyList<SituationRound> rounds)
    {
        PictureRow[] rows = [.. asked.Select(party => new PictureRow(party, [.. rounds.Select(round => PictureCell.Of(round, party, number, question))]))];
        return new PictureFigure(
            number, question.Text, question.Unit!, question.Definition!, rows,
            [.. rounds.Select((round, column) => PictureTotal.Of(round.Number, [.. rows.Select(row => row.Cells[column].Figure)]))]);
    }

    /// <summary>The states with the highest figures in the last round, the highest first; those without any figure, and zero, are not among them.</summary>
    public IReadOnlyList<(Authority State, long Figure)> Highest(int most) =>
    [
        .. Rows.Where(row => row.Cells.Count > 0 && row.Cells[^1].Figure > 0).Select(row => (row.State, row.Cells[^1].Figure!.Value))
            .OrderByDescending(row => row.Value).ThenBy(row => row.State.Code, StringComparer.Ordinal).Take(most),
    ];
}

/// <summary>A state in the table of a question.</summary>
/// <param name="State">Which.</param>
/// <param name="Cells">A cell for each round.</param>
public sealed record PictureRow(Authority State, IReadOnlyList<PictureCell> Cells);

/// <summary>What a state said of a question in a round.</summary>
/// <param name="Is">Whether there is a figure, and why not.</param>
/// <param name="Figure">The figure; null when there is none.</param>
/// <param name="IsCorrected">Whether an earlier answer was another.</param>
public sealed record PictureCell(PictureCellKind Is, long? Figure, bool IsCorrected)
{
    /// <summary>A cell.</summary>
    public static PictureCell Of(SituationRound round, Authority party, int number, SituationQuestion question)
    {
        if (round.AnswerOf(party) is not { } said)
            return new PictureCell(PictureCellKind.Missing, null, false);
        var figure = said.Figure(number, question);
        return new PictureCell(
            figure is null ? PictureCellKind.NoFigure : PictureCellKind.Figure, figure,
            round.Answers.Any(earlier => earlier.From == party && earlier.Figure(number, question) != figure));
    }
}

/// <summary>What a cell of the picture holds.</summary>
public enum PictureCellKind
{
    /// <summary>A figure; zero is one.</summary>
    Figure,

    /// <summary>The state answered and has no figure.</summary>
    NoFigure,

    /// <summary>The state has not answered.</summary>
    Missing,
}

/// <summary>The sum of a round.</summary>
/// <param name="Round">Number of the round.</param>
/// <param name="Sum">The sum of what was given; null when nothing was.</param>
/// <param name="Given">How many states gave a figure.</param>
/// <param name="Asked">How many were asked.</param>
/// <param name="IsPartial">Whether figures are missing in the sum.</param>
public sealed record PictureTotal(int Round, long? Sum, int Given, int Asked, bool IsPartial)
{
    /// <summary>The sum of these figures.</summary>
    public static PictureTotal Of(int round, IReadOnlyList<long?> figures)
    {
        long[] given = [.. figures.OfType<long>()];
        return new PictureTotal(round, given.Length == 0 ? null : given.Sum(), given.Length, figures.Count, given.Length < figures.Count);
    }
}

/// <summary>What was said in words to a question.</summary>
/// <param name="Question">Its number, from 1.</param>
/// <param name="Text">The question.</param>
/// <param name="Said">Who said what.</param>
public sealed record PictureWords(int Question, string Text, IReadOnlyList<SaidInRound> Said)
{
    /// <summary>What was said in a round; nothing where there is none.</summary>
    public static PictureWords Of(int number, SituationQuestion question, SituationRound? round) => new(
        number, question.Text,
        round is null ? [] :
        [
            .. round.Deadlines.Select(deadline => round.AnswerOf(deadline.Party)).OfType<RoundAnswer>()
                .SelectMany(answer => answer.Values.Where(value => value.Question == number).Select(value => new SaidInRound(answer.From, value.Text!))),
        ]);
}

/// <summary>What a state said in words.</summary>
/// <param name="State">Which.</param>
/// <param name="Text">What.</param>
public sealed record SaidInRound(Authority State, string Text);

/// <summary>How a state took part.</summary>
/// <param name="State">Which.</param>
/// <param name="Rounds">In how many rounds it was asked.</param>
/// <param name="Answered">How many it answered.</param>
/// <param name="InTime">How many of them in time; a correction takes nothing from that.</param>
/// <param name="Corrected">In how many it corrected its answer.</param>
public sealed record RoundParticipation(Authority State, int Rounds, int Answered, int InTime, int Corrected)
{
    /// <summary>A state in these rounds.</summary>
    public static RoundParticipation Of(Authority state, IReadOnlyList<SituationRound> rounds)
    {
        var asked = rounds.SelectMany(round => round.Deadlines.Where(deadline => deadline.Party == state)
            .Select(deadline => (deadline.Ends, Said: round.Answers.Where(answer => answer.From == state).ToArray()))).ToArray();
        return new RoundParticipation(
            state, asked.Length, asked.Count(each => each.Said.Length > 0), asked.Count(each => each.Said.Length > 0 && each.Said[0].At < each.Ends), asked.Count(each => each.Said.Length > 1));
    }
}
