using System.Globalization;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Situations;

/// <summary>Turns of phrase of situations; pages, documents and mails share them.</summary>
public static class SituationWords
{
    /// <summary>Stands on every page, mail and file of a drill (SIT-20).</summary>
    public const string DrillNotice = "DRILL: this is an exercise. Nothing of it has happened, and it counts in no figures.";

    /// <summary>How a situation stands.</summary>
    public static string Of(SituationStanding standing) => standing switch
    {
        SituationStanding.Proposed => "proposed",
        SituationStanding.Open => "open",
        SituationStanding.Closed => "closed",
        SituationStanding.Withdrawn => "withdrawn",
        _ => "lapsed",
    };

    /// <summary>How often is asked, and until when answers are due.</summary>
    public static string Of(SituationRhythm rhythm) => Worded(rhythm).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Worded(SituationRhythm rhythm) => rhythm == SituationRhythm.Daily
        ? $"every day; answers by noon in Brussels of the next day, at weekends too"
        : (Sentence)$"every week; answers by the end of the second working day after it";

    /// <summary>What is answered to a question.</summary>
    public static string Of(SituationQuestionKind kind) => kind switch
    {
        SituationQuestionKind.Events => "a figure: what happened in the round",
        SituationQuestionKind.Level => "a figure: how much there is at the end of the round",
        _ => "words",
    };

    /// <summary>Who opened or proposed it.</summary>
    public static string Opener(Situation situation) => OpenedBy(situation).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence OpenedBy(Situation situation) => situation.Opener.As switch
    {
        OpenerKind.Commission => $"the European Commission",
        OpenerKind.Presidency => $"the Presidency ({situation.Opener.Party})",
        _ => situation.OpenedAt is null ? $"proposed by {situation.Opener.Party}" : (Sentence)$"{situation.Signatures.Count} states, on the proposal of {situation.Opener.Party}",
    };

    /// <summary>The days of a round.</summary>
    public static string Days(DateOnly first, DateOnly last) => DaysFrom(first, last).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence DaysFrom(DateOnly first, DateOnly last) => first == last ? $"{last}" : (Sentence)$"{first} to {last}";

    /// <summary>A round, briefly: the name of its column.</summary>
    public static string Short(PictureRound round) => round.Last.ToString("d MMM", CultureInfo.InvariantCulture);

    /// <summary>Names in a sentence; “nobody” for none.</summary>
    public static string Names(IReadOnlyList<Authority> parties) => parties.Count == 0 ? "nobody" : string.Join(", ", parties.Select(party => party.Name));

    /// <summary>What a cell shows.</summary>
    public static string Of(PictureCell cell) => cell.Is switch
    {
        PictureCellKind.Figure => Figure(cell.Figure!.Value) + (cell.IsCorrected ? " c" : ""),
        PictureCellKind.NoFigure => "no figure",
        _ => "missing",
    };

    /// <summary>What a sum shows: partial sums say of how many.</summary>
    public static string Of(PictureTotal? total) => total switch
    {
        null or { Sum: null } => "–",
        { IsPartial: true } => string.Create(CultureInfo.InvariantCulture, $"{Figure(total.Sum.Value)} (partial: {total.Given} of {total.Asked})"),
        _ => Figure(total.Sum.Value),
    };

    /// <summary>A figure as people read it.</summary>
    public static string Figure(long figure) => figure.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>A change, with its sign.</summary>
    public static string Change(long? change) => change switch
    {
        null => "–",
        > 0 => $"+{Figure(change.Value)}",
        _ => Figure(change.Value),
    };
}
