using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>A draft that was composed.</summary>
/// <param name="By">Who had it drawn up: an opaque id, or the hub.</param>
/// <param name="CutOff">Nothing received at or after it (UTC) is in it.</param>
/// <param name="Digest">SHA-256 of its content, lower-case hex.</param>
/// <param name="Occasion">Why it was drawn up.</param>
public sealed record DrawnUp(string By, DateTimeOffset CutOff, string Digest, DrawingOccasion Occasion);

/// <summary>Why a draft is drawn up.</summary>
public enum DrawingOccasion
{
    /// <summary>The period is over: only if nothing was drawn up of the whole of it yet.</summary>
    PeriodOver,

    /// <summary>Something came in since: only while a draft with an earlier cut-off is open.</summary>
    SomethingCame,

    /// <summary>Someone wants it.</summary>
    Wanted,

    /// <summary>Someone wants it while the hub is at rest: no intake is under way, so that what came in just now counts.</summary>
    WantedAtRest,
}

/// <summary>A draft is drawn up. The same content again is the same draft.</summary>
public static class DrawUp
{
    /// <summary>An intake that is under way may commit with a time so far back; before that nothing is drawn up.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(10);

    /// <summary>What becomes of the summary; whoever completes it is told when a draft opens and when its period is over, not when an open one is renewed.</summary>
    public static CaseDecision<Summary> Decide(Summary summary, DrawnUp drawn, DateTimeOffset now)
    {
        if (Refusal(summary.Name, drawn.CutOff, now, drawn.Occasion) is { } refusal)
            return new CaseDecision<Summary>.Refused([refusal]);
        if (!Applies(summary, drawn) || (Latest(summary)?.Digest == drawn.Digest && !IsToBeAdoptedAnew(summary)))
            return new CaseDecision<Summary>.Unchanged();
        var opens = summary.Draft is null || drawn.Occasion is DrawingOccasion.PeriodOver;
        return new CaseDecision<Summary>.Changed(summary.After(
            new SummaryEvent.Drawn(now, drawn.By, drawn.CutOff, drawn.Digest),
            number =>
            [
                SummaryStep.Files(summary.Name, number),
                .. (opens ? SummaryParties.ToldOfDraft(summary.Name, now) : []).Select(party => new SummaryStep(SummaryLetter.Draft, number).To(summary.Name, party)),
            ]));
    }

    /// <summary>What stands against a cut-off: it must be over and within reach of the period; null when nothing does.</summary>
    /// <param name="name">Which summary.</param>
    /// <param name="cutOff">The cut-off (UTC).</param>
    /// <param name="now">Now (UTC).</param>
    /// <param name="occasion">Why it is drawn up.</param>
    public static Refusal? Refusal(SummaryName name, DateTimeOffset cutOff, DateTimeOffset now, DrawingOccasion occasion) => cutOff switch
    {
        _ when cutOff <= name.Begin => new Refusal(
            SummaryRules.CutOffBeforePeriod, "cutOff", $"The period of {name} has not begun by then.", $"Give a cut-off after the first day of the period."),
        _ when cutOff > (occasion == DrawingOccasion.WantedAtRest ? now : now - Settling) => new Refusal(
            SummaryRules.CutOffAhead, "cutOff", $"The cut-off is not over yet.", $"Give a day before today, or an instant at least ten minutes ago; later things come into a later draft."),
        _ => null,
    };

    /// <summary>Whether nothing was drawn up of the whole period yet; what was drawn up while it ran does not stand for it.</summary>
    /// <param name="summary">The summary; null for one of which nothing is known.</param>
    public static bool IsMissing(Summary? summary) =>
        summary is null || summary.Events.OfType<SummaryEvent.Drawn>().All(drawn => drawn.CutOff < summary.Name.End);

    /// <summary>The cut-off of the first draft after the period, if anything came in by then: its end, so that whenever it is drawn up it is the same.</summary>
    public static DateTimeOffset FirstCutOff(SummaryName name) => name.End;

    /// <summary>The last midnight of Brussels that is over: the cut-off of later drafts.</summary>
    /// <param name="now">Now (UTC).</param>
    public static DateTimeOffset LastMidnight(DateTimeOffset now) =>
        LegalTime.EndOf(LegalTime.DayOf(now - Settling, Authority.Commission).AddDays(-1), Authority.Commission);

    private static bool Applies(Summary summary, DrawnUp drawn) => drawn.Occasion switch
    {
        DrawingOccasion.PeriodOver => IsMissing(summary),
        DrawingOccasion.SomethingCame => summary.Draft is { Drawn.CutOff: var before } && before < drawn.CutOff,
        _ => true,
    };

    /// <summary>Of what the hub once issued by itself (F-4), and of what was called back (W-22), the same content can be drawn up again, so that someone can adopt it.</summary>
    private static bool IsToBeAdoptedAnew(Summary summary) =>
        summary.Draft is null && summary.Versions is [.., var last] && (last.Party is null || summary.CalledBack(last.Version) is not null);

    private static SummaryEvent.Drawn? Latest(Summary summary) => summary.Events.OfType<SummaryEvent.Drawn>().LastOrDefault();
}
