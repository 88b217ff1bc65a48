using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>
/// A party that sees a draft says what should change (MIM-26, W-25). Whoever completes the draft is told and reads it beside the draft; it is never part of
/// the summary itself.
/// </summary>
public static class SendBack
{
    /// <summary>Most characters of one remark.</summary>
    public const int Longest = 4000;

    /// <summary>For all remarks on one summary, in bytes as stored.</summary>
    public const int Room = 400_000;

    /// <summary>What becomes of the summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="party">For whom it is said.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="text">What should change.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<Summary> Decide(Summary summary, Authority party, string by, string? text, DateTimeOffset now)
    {
        var said = (text ?? "").ReplaceLineEndings("\n").Trim();
        if (Refusal(summary, said) is { } refusal)
            return new CaseDecision<Summary>.Refused([refusal]);
        return summary.Remarks.Any(one => one.Party == party && one.Text == said) ? new CaseDecision<Summary>.Unchanged() : new CaseDecision<Summary>.Changed(summary.After(
            new SummaryEvent.Remarked(now, by, party, said),
            number => SummaryParties.Completing(summary.Name).Select(told => new SummaryStep(SummaryLetter.Remark, number).To(summary.Name, told))));
    }

    private static Refusal? Refusal(Summary summary, string said) =>
        summary.Draft is null ? Complete.NoDraft(summary.Name)
        : said.Length == 0 ? new Refusal(SummaryRules.NothingSaid, "text", $"Nothing is said.", $"Say what should change.")
        : said.Length > Longest ? new Refusal(SummaryRules.TextTooLong, "text", $"The text has more than {Longest} characters.", $"Shorten it, or send it in two.")
        : summary.Events.OfType<SummaryEvent.Remarked>().Sum(e => RequestRoom.Size(e.Text)) + RequestRoom.Size(said) > Room
            ? new Refusal(SummaryRules.NoRoom, null, $"What was said of this summary is too much in all.", $"Write to whoever completes the draft.")
            : null;
}
