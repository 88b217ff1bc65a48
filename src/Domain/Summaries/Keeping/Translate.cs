using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>A version that is final becomes readable in another language too. It stays the same version: the English one is the text that was adopted.</summary>
public static class Translate
{
    /// <summary>What becomes of the summary; nothing when this translation is there already.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="party">Who brings it.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="version">Number of the version.</param>
    /// <param name="language">The language.</param>
    /// <param name="digest">Of the translated content.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<Summary> Decide(Summary summary, Authority party, string by, int version, Language language, string digest, DateTimeOffset now) =>
        Complete.NotItsOwn(summary.Name, party) is { } other ? new CaseDecision<Summary>.Refused([other])
        : summary.Versions.All(one => one.Version != version)
            ? new CaseDecision<Summary>.Refused([new Refusal(SummaryRules.NoSuchVersion, "version", $"{summary.Name} has no version {version} that is final.", $"Give the number of a version that was issued.")])
        : summary.Translations(version).Any(one => one.Language == language.Code && one.Digest == digest) ? new CaseDecision<Summary>.Unchanged()
        : new CaseDecision<Summary>.Changed(summary with { Events = [.. summary.Events, new SummaryEvent.Translated(now, by, party, version, language.Code, digest)] });
}
