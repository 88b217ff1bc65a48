using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>Those who complete a summary are reminded of a draft that waits.</summary>
public static class RemindOfDraft
{
    /// <summary>After how many days; nobody is reminded twice of the same.</summary>
    public static IReadOnlyList<int> After { get; } = [14, 28, 42];

    /// <summary>What becomes of the summary: after a pause of the hub one reminder stands for all that were missed.</summary>
    public static CaseDecision<Summary> Decide(Summary summary, DateTimeOffset now)
    {
        if (summary.Draft is not { } draft || draft.Closes <= now || After.LastOrDefault(days => draft.OpenSince.AddDays(days) <= now) is not (> 0 and var due))
            return new CaseDecision<Summary>.Unchanged();
        var reminded = summary.Events.OfType<SummaryEvent.Reminded>().LastOrDefault(e => e.At >= draft.OpenSince)?.Days;
        return reminded >= due
            ? new CaseDecision<Summary>.Unchanged()
            : new CaseDecision<Summary>.Changed(summary.After(
                new SummaryEvent.Reminded(now, SummaryEvent.Hub, due),
                number => SummaryParties.Completing(summary.Name).Select(party => new SummaryStep(SummaryLetter.Reminder, number).To(summary.Name, party))));
    }
}
