using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>
/// A version that was issued wrongly is called back with a corrigendum (W-22): it stays readable under its address, says so first, and everyone who
/// was told of it hears of that once.
/// </summary>
public static class CallBack
{
    /// <summary>Most characters of the corrigendum.</summary>
    public const int Longest = 2000;

    /// <summary>What becomes of the summary; nothing when the version was called back already.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="party">Who calls it back.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="version">Number of the version.</param>
    /// <param name="why">The corrigendum: what is wrong, and what is right.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<Summary> Decide(Summary summary, Authority party, string by, int version, string? why, DateTimeOffset now)
    {
        var issued = summary.Versions.FirstOrDefault(one => one.Version == version);
        if (Refusal(summary, party, version, issued, why) is { } refusal)
            return new CaseDecision<Summary>.Refused([refusal]);
        return summary.CalledBack(version) is not null ? new CaseDecision<Summary>.Unchanged() : new CaseDecision<Summary>.Changed(summary.After(
            new SummaryEvent.CalledBack(now, by, party, version, why!.ReplaceLineEndings("\n").Trim()),
            number => SummaryParties.ToldOfFinal(summary.Name, issued!.At).Select(told => new SummaryStep(SummaryLetter.Corrigendum, number).To(summary.Name, told))));
    }

    private static Refusal? Refusal(Summary summary, Authority party, int version, SummaryEvent.Issued? issued, string? why) =>
        Complete.NotItsOwn(summary.Name, party) is { } other ? other
        : issued is null ? new Refusal(SummaryRules.NoSuchVersion, "version", $"{summary.Name} has no version {version} that is final.", $"Give the number of a version that was issued.")
        : string.IsNullOrWhiteSpace(why) ? new Refusal(SummaryRules.NothingSaid, "why", $"Nothing is said of what is wrong.", $"Say what is wrong, and what is right.")
        : why.Length > Longest ? new Refusal(SummaryRules.TextTooLong, "why", $"The text has more than {Longest} characters.", $"Shorten it; a later version can say the rest.")
        : null;
}
