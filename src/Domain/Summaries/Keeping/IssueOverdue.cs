using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>
/// A draft that nobody made final in time becomes final as it stands: institutions get their reports on schedule (docs/rules.md,
/// rule 4).
/// </summary>
public static class IssueOverdue
{
    /// <summary>Whether the time of the draft is over.</summary>
    public static bool IsDue(Summary summary, DateTimeOffset now) => summary.Draft is { } draft && draft.Closes <= now;

    /// <summary>What becomes of the summary; nothing while it has time, or when what was made is no longer its draft: the next run looks again.</summary>
    public static CaseDecision<Summary> Decide(Summary summary, FinalContent content, DateTimeOffset now) =>
        summary.Draft is { } draft && draft.Closes <= now && Issue.IsOf(summary, draft, content)
            ? new CaseDecision<Summary>.Changed(Issue.After(summary, null, SummaryEvent.Hub, content, now))
            : new CaseDecision<Summary>.Unchanged();
}
