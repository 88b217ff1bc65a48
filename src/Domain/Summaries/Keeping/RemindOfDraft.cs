using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>Those who complete a summary are reminded of a draft that waits, as long as it waits: nobody else makes it final (F-4).</summary>
public static class RemindOfDraft
{
    private const int EveryDays = 28;

    private static readonly int[] First = [14, 28, 42, SummaryDraft.DaysOpen];

    /// <summary>What becomes of the summary: after a pause of the hub one reminder stands for all that were missed.</summary>
    public static CaseDecision<Summary> Decide(Summary summary, DateTimeOffset now)
    {
        if (summary.Draft is not { } draft || Due(draft, now) is not (> 0 and var due))
            return new CaseDecision<Summary>.Unchanged();
        var reminded = summary.Events.OfType<SummaryEvent.Reminded>().LastOrDefault(e => e.At >= draft.OpenSince)?.Days;
        return reminded >= due
            ? new CaseDecision<Summary>.Unchanged()
            : new CaseDecision<Summary>.Changed(summary.After(
                new SummaryEvent.Reminded(now, SummaryEvent.Hub, due),
                number =>
                [
                    // The files of the draft say from then on that it is working data.
                    .. due >= SummaryDraft.DaysOpen && !draft.IsWorkingData ? [SummaryStep.Files(summary.Name, number)] : Array.Empty<OwedMessage>(),
                    .. SummaryParties.Completing(summary.Name).Select(party => new SummaryStep(SummaryLetter.Reminder, number).To(summary.Name, party)),
                ]));
    }

    /// <summary>The last step that is over, in days after the draft was opened: 14, 28, 42, 56, then every four weeks; 0 before the first.</summary>
    private static int Due(SummaryDraft draft, DateTimeOffset now) =>
        (int)Math.Floor((now - draft.DueBy).TotalDays / EveryDays) is >= 1 and var rounds
            ? SummaryDraft.DaysOpen + (rounds * EveryDays)
            : First.LastOrDefault(days => draft.OpenSince.AddDays(days) <= now);
}
