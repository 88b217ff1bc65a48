using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>
/// Whether a draft would hold less than what it is to replace (W-23): drawn up a moment too early, or with a cut-off too early, it would take
/// the place of a full report. Then somebody has to say yes first.
/// </summary>
public static class HoldsLess
{
    /// <summary>What stands against it; null when it holds as much, or more.</summary>
    /// <param name="draft">The draft as it would be.</param>
    /// <param name="stands">What it would replace; null when there is nothing yet.</param>
    public static Refusal? Refusal(SummaryDocument draft, SummaryDocument? stands) => stands is not null && Sources(draft) < Sources(stands)
        ? new Refusal(
            SummaryRules.HoldsLess, "evenIfLess",
            Sentence.Count(
                Sources(draft), $"The draft of {draft.Name} would be made from {Sources(draft):N0} source, and what it would replace was made from {Sources(stands):N0}.",
                $"The draft of {draft.Name} would be made from {Sources(draft):N0} sources, and what it would replace was made from {Sources(stands):N0}."),
            $"Check the cut-off; if it is as you want it, say that it may hold less.")
        : null;

    private static int Sources(SummaryDocument document) => document.Sources.Sum(group => group.Count);
}
