using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Words;

namespace MimFunctions.Features.Situations;

/// <summary>Turns of phrase of situations; pages, documents and mails share them.</summary>
public static class SituationWords
{
    /// <summary>Stands on every page, mail and file of a drill (SIT-20).</summary>
    public static Sentence DrillNotice { get; } = $"DRILL: this is an exercise. Nothing of it has happened, and it counts in no figures.";

    /// <summary>How a situation stands.</summary>
    public static Sentence Of(SituationStanding standing) => standing switch
    {
        SituationStanding.Proposed => $"proposed",
        SituationStanding.Open => $"open",
        SituationStanding.Closed => $"closed",
        SituationStanding.Withdrawn => $"withdrawn",
        _ => $"lapsed",
    };

    /// <summary>How often it is asked, and until when answers are due.</summary>
    public static Sentence Worded(SituationRhythm rhythm) => rhythm == SituationRhythm.Daily
        ? $"every day; answers by noon in Brussels of the next day, at weekends too"
        : (Sentence)$"every week; answers by the end of the second working day after it";

    /// <summary>The same as a choice.</summary>
    public static Sentence Choice(SituationRhythm rhythm) => rhythm == SituationRhythm.Daily
        ? $"Every day; answers by noon in Brussels of the next day, at weekends too"
        : (Sentence)$"Every week; answers by the end of the second working day after it";

    /// <summary>What is answered to a question.</summary>
    public static Sentence Of(SituationQuestionKind kind) => kind switch
    {
        SituationQuestionKind.Events => $"a figure: what happened in the round",
        SituationQuestionKind.Level => $"a figure: how much there is at the end of the round",
        _ => $"words",
    };

    /// <summary>Who opened it, or proposed it as long as it is not open; in a sentence.</summary>
    public static Sentence Opened(Situation situation) => situation.Opener.As switch
    {
        OpenerKind.Commission => $"opened by the European Commission",
        OpenerKind.Presidency => $"opened by the Presidency ({situation.Opener.Party})",
        _ when situation.OpenedAt is null => $"proposed by {situation.Opener.Party}",
        _ => Sentence.Count(
            situation.Signatures.Count, $"opened by {situation.Signatures.Count:N0} state, on the proposal of {situation.Opener.Party}",
            $"opened by {situation.Signatures.Count:N0} states, on the proposal of {situation.Opener.Party}"),
    };

    /// <summary>Who opened or proposed it, beside a label.</summary>
    public static Sentence OpenedBy(Situation situation) => situation.Opener.As switch
    {
        OpenerKind.Commission => $"the European Commission",
        OpenerKind.Presidency => $"the Presidency ({situation.Opener.Party})",
        _ => situation.OpenedAt is null ? $"proposed by {situation.Opener.Party}" : (Sentence)$"{situation.Signatures.Count} states, on the proposal of {situation.Opener.Party}",
    };

    /// <summary>The days of a round.</summary>
    public static Sentence DaysFrom(DateOnly first, DateOnly last) => first == last ? $"{last}" : (Sentence)$"{first} to {last}";

    /// <summary>A round, briefly: the name of its column.</summary>
    public static string Short(PictureRound round) => round.Last.ToString("d MMM", LanguageFormats.Culture(Spoken.Language));

    /// <summary>Names one after the other; “nobody” for none.</summary>
    public static Sentence Names(IReadOnlyList<Authority> parties) =>
        parties.Count == 0 ? $"nobody" : LetterWords.Joined(", ", parties.Select(party => (Sentence)$"{party}"));

    /// <summary>What a cell shows.</summary>
    public static Sentence Of(PictureCell cell) => cell.Is switch
    {
        PictureCellKind.Figure => $"{Figure(cell.Figure!.Value) + (cell.IsCorrected ? " c" : "")}",
        PictureCellKind.NoFigure => $"no figure",
        _ => $"missing",
    };

    /// <summary>What a sum shows: partial sums say of how many.</summary>
    public static Sentence Of(PictureTotal? total) => total switch
    {
        null or { Sum: null } => Sentence.AsWritten("–"),
        { IsPartial: true } => $"{Figure(total.Sum.Value)} (partial: {total.Given} of {total.Asked})",
        _ => Sentence.AsWritten(Figure(total.Sum.Value)),
    };

    /// <summary>A figure as people read it.</summary>
    public static string Figure(long figure) => LanguageFormats.Number(Spoken.Language, figure);

    /// <summary>A change, with its sign.</summary>
    public static string Change(long? change) => change switch
    {
        null => "–",
        > 0 => $"+{Figure(change.Value)}",
        _ => Figure(change.Value),
    };
}
