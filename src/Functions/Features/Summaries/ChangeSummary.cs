using MimFunctions.Domain.Access;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Summaries.Issuing;
using MimFunctions.Features.Summaries.Showing;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Summaries;

/// <summary>The frame of every call about one summary: find, check who may, decide, commit, show.</summary>
internal sealed class ChangeSummary(CaseStore<Summary> summaries, SummaryIssuing issuing, INetworks networks, TimeProvider clock)
{
    private const string HostSection = "host-";

    /// <summary>Goes on with the summary, or says that there is none.</summary>
    public async Task<IResult> Find(string name, Func<Summary, Task<IResult>> then, CancellationToken ct) =>
        SummaryName.Parse(name) is not { } known ? SummaryProblems.NoName(name)
        : await summaries.Find(SummaryKeys.Of(known), ct) is { } summary ? await then(summary)
        : SummaryProblems.Unknown(known);

    /// <summary>Goes on with the party for which the caller may complete the summary, or answers 403 as every other refusal.</summary>
    public static async Task<IResult> AsCompleting(SummaryName name, Caller caller, Func<Authority, Task<IResult>> then, CancellationToken ct)
    {
        var mine = caller.PartiesFor(Permission.CompleteSummaries);
        var completing = SummaryParties.Completing(name);
        var party = completing.FirstOrDefault(mine.Contains) ?? completing[0];
        return await caller.Check(Permission.CompleteSummaries, party, ct) ?? await then(party);
    }

    /// <summary>
    /// Goes on with the party for which the caller may write this section: whoever completes the summary, or, on a host country, the state that acts as
    /// Presidency there at the end of the semester (F-8).
    /// </summary>
    public async Task<IResult> AsWriting(SummaryName name, string section, Caller caller, Func<Authority, bool, Task<IResult>> then, CancellationToken ct)
    {
        if (!caller.PartiesFor(Permission.CompleteSummaries).Any(SummaryParties.Completing(name).Contains)
            && name is SummaryName.Semester && section.StartsWith(HostSection, StringComparison.Ordinal) && Country.Find(section[HostSection.Length..]) is { } host
            && await networks.ActingIn(host, name.Last, ct) is { } acting && caller.PartiesFor(Permission.ConveneNetwork).Contains(Authority.Of(acting)))
            return await caller.Check(Permission.ConveneNetwork, Authority.Of(acting), ct) ?? await then(Authority.Of(acting), true);
        return await AsCompleting(name, caller, party => then(party, false), ct);
    }

    /// <summary>Adds to a section of the draft.</summary>
    public async Task<CaseDecision<Summary>> Complete(Summary summary, CompletionInput input, CancellationToken ct)
    {
        using var content = summary.Draft is { } draft ? await issuing.Completed(summary, draft, ct) : null;
        IReadOnlySet<string> sections = content is null ? new HashSet<string>() : WithCompletions.SectionIds(content.Document);
        return (await summaries.Change(
            SummaryKeys.Of(summary.Name), stands => Domain.Summaries.Keeping.Complete.Decide(stands, input, sections, clock.GetUtcNow()),
            decision => (decision as CaseDecision<Summary>.Changed)?.Next, ct, summary))!.Value.Decision;
    }

    /// <summary>Any other act on a summary.</summary>
    public async Task<CaseDecision<Summary>> Change(Summary summary, Func<Summary, DateTimeOffset, CaseDecision<Summary>> decide, CancellationToken ct) =>
        (await summaries.Change(
            SummaryKeys.Of(summary.Name), stands => decide(stands, clock.GetUtcNow()), decision => (decision as CaseDecision<Summary>.Changed)?.Next, ct, summary))!.Value.Decision;

    /// <summary>The answer to an act: the summary as it stands after it, or what stands against it.</summary>
    public async Task<IResult> Answer(SummaryName name, CaseDecision<Summary> decision, CancellationToken ct, int status = StatusCodes.Status200OK) =>
        decision is CaseDecision<Summary>.Refused refused
            ? Problems.OfCase(refused.Why)
            : Results.Json(SummaryView.Of((await summaries.Find(SummaryKeys.Of(name), ct))!, drafts: true), HubJson.Readable, statusCode: status);
}
