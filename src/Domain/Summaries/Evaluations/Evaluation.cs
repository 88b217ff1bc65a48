using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Summaries.General;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Evaluations;

/// <summary>
/// The figures of an evaluation under Article 5 over any period (MIM-27): what this hub holds, and apart from it what was counted before there was one. The two are never added up
/// where something is not known (HIS-2).
/// </summary>
/// <param name="First">First day of the period.</param>
/// <param name="Last">Last day of the period.</param>
/// <param name="CutOff">Nothing received at or after this instant (UTC) is counted.</param>
/// <param name="Covers">How much of the period the history covers.</param>
/// <param name="History">The history.</param>
/// <param name="Rows">The figures.</param>
/// <param name="HubBegins">The day of the first communication in the period that the hub holds, in Brussels; null for none.</param>
public sealed record Evaluation(
    DateOnly First, DateOnly Last, DateTimeOffset CutOff, HistoryCovers Covers, CountedHistory History, IReadOnlyList<EvaluationRow> Rows, DateOnly? HubBegins)
{
    /// <summary>The evaluation of a period.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    /// <param name="cutOff">Nothing received at or after this instant (UTC) is counted.</param>
    /// <param name="communications">Communications; those of other days are left out.</param>
    /// <param name="history">What was counted before.</param>
    public static Evaluation Of(DateOnly first, DateOnly last, DateTimeOffset cutOff, IEnumerable<CommunicationFact> communications, CountedHistory history)
    {
        CommunicationFact[] known = [.. communications.Where(fact => fact.ReceivedAt < cutOff && Day(fact) >= first && Day(fact) <= last).OrderBy(fact => fact.ReceivedAt).ThenBy(fact => fact.Reference.ToString(), StringComparer.Ordinal)];
        CommunicationFact[] measures =
        [
            .. MeasureHistory.Of(known).Select(one => new MeasureHistory([.. one.Stages.Where(stage => !(stage.WithdrawnAt < cutOff))]))
                .Where(one => one.Stages.Count > 0 && one.IsBoundOn(last) && one.IsPublicBy(LegalTime.DayOf(cutOff.AddTicks(-1), Authority.Commission))).Select(one => one.Latest),
        ];
        var (figures, covers) = (MeasureFigures.Of(measures), history.Covers(first, last));
        return new Evaluation(
            first, last, cutOff, covers, history, [.. history.Figures.Select(figure => new EvaluationRow(figure, covers == HistoryCovers.Whole, Hub(figure.Id, measures, figures)))],
            known.Length == 0 ? null : Day(known[0]));
    }

    private static DateOnly Day(CommunicationFact fact) => LegalTime.DayOf(fact.ReceivedAt, Authority.Commission);

    private static int Hub(string id, CommunicationFact[] measures, MeasureFigures figures) => id switch
    {
        CountedHistory.Measures => figures.All,
        CountedHistory.States => States(measures),
        CountedHistory.Intentions => figures.Of(MeasureClass.Intentions),
        CountedHistory.IntentionStates => States(measures.Where(fact => MeasureClass.Intentions.Types.Contains(fact.Type))),
        CountedHistory.Drafts => figures.Of(MeasureClass.Drafts),
        CountedHistory.Adopted => figures.Of(MeasureClass.Adopted),
        CountedHistory.CourtDecisions => figures.Of(MeasureClass.CourtDecisions),
        CountedHistory.Administrative => figures.Of(MeasureType.AdministrativeDecision),
        CountedHistory.Late => figures.Late,
        CountedHistory.WithEnglish => figures.WithEnglish,
        // What has no class of its own: others, and those whose type is not for further distribution.
        _ => figures.Of(MeasureType.Other) + figures.Of((MeasureType?)null),
    };

    private static int States(IEnumerable<CommunicationFact> measures) => measures.Select(fact => fact.Reference.State).Distinct().Count();
}

/// <summary>A figure of an evaluation.</summary>
/// <param name="Counted">What was counted before.</param>
/// <param name="IsInPeriod">Whether the whole history lies in the period; else its figures tell nothing of it.</param>
/// <param name="Hub">What this hub holds of the period.</param>
public sealed record EvaluationRow(CountedFigure Counted, bool IsInPeriod, int Hub)
{
    /// <summary>What was counted before, as text: the count, what the document says in its place, or that it is not known.</summary>
    public string Before => WordedBefore.ToString();

    /// <summary>The same in words of any language.</summary>
    public Sentence WordedBefore => !IsInPeriod ? CountedFigure.NotKnown : Counted.Count is { } count ? $"{count}" : Counted.WordedSaid ?? CountedFigure.NotKnown;

    /// <summary>Both together; null where one is not known, and for states, of which some may be in both.</summary>
    public int? Together => IsInPeriod && Counted.Id is not (CountedHistory.States or CountedHistory.IntentionStates) ? Counted.Count + Hub : null;
}
