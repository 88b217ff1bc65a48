using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Summaries;
using MimFunctions.Features.Summaries.Drafting;
using MimFunctions.Features.Summaries.Issuing;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Features.Requests.Crash;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>A machine with sources, and what people do to a summary on it.</summary>
internal sealed class ChangeSummaryOfTests : IDisposable
{
    public static readonly Authority Cyprus = Authority.FromCode("CY")!;

    public ChangeSummaryOfTests(DateTimeOffset? now = null, IMailer? mailer = null)
    {
        Clock = new ManualClock(now ?? new DateTimeOffset(2026, 7, 1, 2, 0, 0, TimeSpan.Zero));
        Queue = new MemoryQueue(Clock);
        Machine = new SummaryMachine(Documents, Files, Queue, Clock, mailer ?? Sink);
    }

    public ManualClock Clock { get; }

    public MemoryDocuments Documents { get; } = new();

    public MemoryFiles Files { get; } = new();

    public MemoryQueue Queue { get; }

    public Sink Sink { get; } = new();

    public SummaryMachine Machine { get; }

    public async Task<Summary> Draw(string name, DateTimeOffset? cutOff = null, DrawingOccasion occasion = DrawingOccasion.Wanted)
    {
        var known = SummaryName.Parse(name)!;
        return (await Machine.Get<SummaryDrawing>().Run(known, cutOff ?? known.End, "hub", occasion, default)).Stands;
    }

    public async Task<Summary> Add(Summary summary, string section, string? text)
    {
        var input = new CompletionInput(Cyprus, "person", section, text);
        using var content = await Machine.Get<SummaryIssuing>().Completed(summary, summary.Draft!, default);
        var ids = WithCompletions.SectionIds(content.Document);
        return (await Machine.Get<CaseStore<Summary>>().Change(
            SummaryKeys.Of(summary.Name), stands => Complete.Decide(stands, input, ids, Clock.GetUtcNow()), Next, default))!.Value.Stands;
    }

    public async Task<Summary> Issue(Summary summary, Authority? party = null) =>
        (await Machine.Get<SummaryIssuing>().Run(summary, party ?? Authority.Commission, "person", default)).Stands;

    public async Task<string> Json(Summary summary)
    {
        using var content = await Machine.Get<SummaryChapters>().Read(summary.Name, summary.Draft?.Drawn.Digest ?? summary.Versions[^1].Digest, default);
        return content.Text();
    }

    public void Dispose() => Machine.Dispose();

    private static Summary? Next(CaseDecision<Summary> decision) => (decision as CaseDecision<Summary>.Changed)?.Next;
}
