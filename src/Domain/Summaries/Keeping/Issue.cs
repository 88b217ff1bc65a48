using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries.Privacy;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>The final document that was made of a draft and of what was added to it.</summary>
/// <param name="Draft">Digest of the draft.</param>
/// <param name="Completions">What was added.</param>
/// <param name="Digest">SHA-256 of the content with it, lower-case hex.</param>
/// <param name="Check">What was said of the places that may name a person (F-15); null where there are none.</param>
/// <param name="Open">Those of which nothing was said yet; null for none.</param>
public sealed record FinalContent(
    string Draft, IReadOnlyList<SummaryEvent.Completed> Completions, string Digest, PersonCheck? Check = null, IReadOnlyList<PersonPlace>? Open = null);

/// <summary>The draft becomes final as the Presidency or the Commission completed it (ILOA-12, MIM-24), and goes to the institutions (MIM-25).</summary>
public static class Issue
{
    /// <summary>What becomes of the summary; nothing when it just became final, so that a call may be repeated.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="party">Who makes it final.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="content">What was made of the draft.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<Summary> Decide(Summary summary, Authority party, string by, FinalContent content, DateTimeOffset now) =>
        Refusal(summary, party, content) is { } refusal ? new CaseDecision<Summary>.Refused([refusal])
            : summary.Draft is not null && content.Open is { Count: > 0 } open ? new CaseDecision<Summary>.Refused([.. open.Select(Unchecked)])
            : summary.Draft is null ? new CaseDecision<Summary>.Unchanged()
            : new CaseDecision<Summary>.Changed(After(summary, party, by, content, now));

    /// <summary>Whether this was made of the draft as it is now, and of everything that was added to it.</summary>
    private static bool IsOf(Summary summary, SummaryDraft draft, FinalContent content) =>
        draft.Drawn.Digest == content.Draft && summary.Completions.SequenceEqual(content.Completions);

    /// <summary>The summary with its draft final; everyone who gets it is told.</summary>
    private static Summary After(Summary summary, Authority party, string by, FinalContent content, DateTimeOffset now) => summary.After(
        new SummaryEvent.Issued(now, by, party, summary.Draft!.Version, summary.Draft.Drawn.CutOff, content.Digest, content.Check),
        number =>
        [
            SummaryStep.Files(summary.Name, number),
            .. SummaryParties.ToldOfFinal(summary.Name, now).Select(told => new SummaryStep(SummaryLetter.Final, number).To(summary.Name, told)),
        ]);

    /// <summary>What is final goes to Parliament and stays for ever, so somebody looks at each place first (F-15).</summary>
    private static Refusal Unchecked(PersonPlace place) => new(
        SummaryRules.PersonUnchecked, place.Id, Sign(place),
        $"Confirm that it identifies nobody, or strike it.", "ILOB-20");

    private static Sentence Sign(PersonPlace place) => place.Why switch
    {
        PersonSign.NameNearRole => $"“{place.Said}” in section {place.Section} may name a person of whom something is said: “… {place.Around} …”.",
        PersonSign.UnknownName => $"“{place.Said}” in section {place.Section} may be a name: “… {place.Around} …”.",
        _ => $"“{place.Said}” in section {place.Section} looks like something that identifies a person: “… {place.Around} …”.",
    };

    private static Refusal? Refusal(Summary summary, Authority party, FinalContent content) =>
        Complete.NotItsOwn(summary.Name, party) is { } other ? other
        : summary.Draft is not { } draft ? summary.Versions.Count > 0 ? null : Complete.NoDraft(summary.Name)
        : IsOf(summary, draft, content) ? null
        : new Refusal(
            SummaryRules.DraftChanged, null, $"The draft of {summary.Name} changed while it was being made final.", $"Look at it again, then make it final.");
}
