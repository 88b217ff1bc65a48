using System.Text;
using System.Text.Json;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Summaries;
using MimFunctions.Features.Summaries.Issuing;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Requests.Crash;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Summaries.Crash;

/// <summary>
/// The semester ends and a draft is drawn up; Cyprus adds to it; a late report renews it; Cyprus makes it final. Store, files, queues and
/// carrier outlive the process.
/// </summary>
internal sealed class SummaryStory : IMemoryStory<SummaryStory>
{
    public static readonly SummaryName Name = SummaryName.Parse("semester-2026-1")!;

    private static readonly DateTimeOffset Begin = new(2026, 7, 1, 2, 0, 0, TimeSpan.Zero);
    private static readonly Authority Cyprus = Authority.FromCode("CY")!;

    private static readonly Func<SummaryMachine, MemoryDocuments, DateTimeOffset, Task>[] Steps =
    [
        (machine, _, _) => machine.EndOfSemester(),
        (machine, _, now) => Change(machine, summary => Complete.Decide(summary, new CompletionInput(Cyprus, "person", "reports", "Added by the Presidency."), new HashSet<string> { "reports" }, now)),
        async (machine, documents, now) =>
        {
            await documents.Have(SampleSources.Report("ILO-FR-2026-0001", "2026-1", now.AddHours(-12)));
            await machine.Sweep();
        },
        async (machine, _, _) => await machine.Get<SummaryIssuing>().Run((await machine.Find(Name))!, Cyprus, "person", default),
    ];

    private readonly ManualClock clock;
    private readonly MemoryDocuments documents;
    private readonly MemoryFiles files;
    private readonly LockedQueue queue;
    private readonly WordOnce word;
    private int next;

    /// <param name="word">Keeps what was written, from one telling to the next.</param>
    public SummaryStory(WordOnce word)
    {
        (this.word, clock, documents, files, Sink) = (word, new(Begin), new(), new(), new());
        queue = new(new MemoryQueue(clock));
    }

    private SummaryStory(SummaryStory other)
    {
        (word, clock, documents, files, Sink, next) =
            (other.word, new(other.clock.GetUtcNow()), other.documents.Copy(), other.files.Copy(), other.Sink.Copy(), other.next);
        queue = other.queue.Copy(clock);
    }

    public Sink Sink { get; }

    public SummaryStory Copy() => new(this);

    public async Task Tell(Faults faults)
    {
        await documents.SeedReports();
        using var machine = NewMachine(faults);
        await GoOn(machine, 1);
    }

    public async Task GoOn()
    {
        using var machine = NewMachine(Faults.None);
        await queue.Release();
        await GoOn(machine, 3);
    }

    /// <summary>Summary, content, files and delivery records as they are stored, but for the times at which the hub itself did something.</summary>
    public async Task<string> Ending()
    {
        var summary = (await documents.Read<Summary>(SummaryKeys.Of(Name), default))!.Document;
        var mails = await documents.Query<MailRecord>(new DocumentQuery(Containers.Mails), default)
            .Select(mail => $"{mail.Document.Case} {mail.Document.Step} {mail.Document.To}: {mail.Document.Status.GetType().Name}").ToListAsync();
        var written = new List<string>();
        await foreach (var file in files.List("summaries/", default))
            written.Add($"{file.Path}: {Encoding.UTF8.GetString((await files.Read(file.Path, default))!.Content.Span)}");
        using var content = await new SummaryChapters(documents).Read(Name, summary.Versions[0].Digest, default);
        return JsonSerializer.Serialize(
            new
            {
                Summary = summary.With(summary.Outbox with { Since = default, Messages = [.. summary.Outbox.Messages.OrderBy(m => m.Id, StringComparer.Ordinal)] }),
                Mails = mails.Order(StringComparer.Ordinal),
                Files = written,
                Content = content.Digest,
            },
            HubJson.Readable);
    }

    private static async Task Change(SummaryMachine machine, Func<Summary, CaseDecision<Summary>> decide) => await machine.Get<CaseStore<Summary>>().Change(
        SummaryKeys.Of(Name), decide, decision => (decision as CaseDecision<Summary>.Changed)?.Next, default);

    private async Task GoOn(SummaryMachine machine, int sweeps)
    {
        for (; next < Steps.Length; next++, sweeps = 1)
            await Play(machine, next, Steps[next], sweeps);
    }

    /// <summary>
    /// Something is done at the same hour each day; then what was left over is taken up. When nothing happened one sweep is enough, as the next
    /// finds the same; after a crash an hour goes by, in which what the dead process had claimed is free again.
    /// </summary>
    private async Task Play(SummaryMachine machine, int day, Func<SummaryMachine, MemoryDocuments, DateTimeOffset, Task> step, int sweeps)
    {
        var at = Begin.AddDays(day);
        if (clock.GetUtcNow() < at)
            clock.Advance(at - clock.GetUtcNow());
        await step(machine, documents, at);
        await machine.DrainQueues();
        for (var round = 0; round < sweeps; round++)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            await machine.RunToRest();
        }
    }

    private SummaryMachine NewMachine(Faults faults) => new(
        new FaultyDocuments(documents, faults), new FaultyFiles(files, faults), new FaultyQueue(queue, faults), clock, new FaultyMailer(Sink, faults), word: word.Write);
}
