using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries;
using MimFunctions.Features.Summaries.Issuing;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>Two machines do the same at the same moment.</summary>
public sealed class TwoMachinesTests
{
    private static readonly SummaryName Name = SummaryName.Parse("semester-2026-1")!;

    [Fact]
    public async Task Both_timers_at_once_make_one_draft_and_one_mail_for_each_addressee()
    {
        using var first = new ChangeSummaryOfTests();
        await first.Documents.SeedReports();
        var between = new Between(first.Documents, () => first.Machine.EndOfSemester());
        using var second = new SummaryMachine(between, first.Files, first.Queue, first.Clock, first.Sink);

        await second.EndOfSemester();
        await first.Machine.DrainQueues();

        between.Happened.ShouldBeTrue();
        (await first.Machine.Find(Name))!.Events.Count.ShouldBe(1);
        first.Sink.Mails.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_added_while_the_draft_is_made_final_is_not_lost()
    {
        using var first = new ChangeSummaryOfTests();
        await first.Documents.SeedReports();
        var drafted = await first.Draw("semester-2026-1");
        var between = new Between(first.Documents, () => first.Add(drafted, "overview", "At the last moment."));
        using var second = new SummaryMachine(between, first.Files, first.Queue, first.Clock, first.Sink);

        var (decision, stands) = await second.Get<SummaryIssuing>().Run(drafted, ChangeSummaryOfTests.Cyprus, "person", default);

        decision.ShouldBeOfType<CaseDecision<Summary>.Refused>("the person looks at it again");
        stands.Draft.ShouldNotBeNull();
        (await first.Json(await first.Issue(stands))).ShouldContain("At the last moment.");
    }

    /// <summary>A store in which something else happens right before the first write of a summary.</summary>
    private sealed class Between(IDocumentStore inner, Func<Task> other) : IDocumentStore
    {
        public bool Happened { get; private set; }

        public Task<Versioned<T>?> Read<T>(DocumentKey key, CancellationToken ct)
            where T : class => inner.Read<T>(key, ct);

        public async Task<string?> TryWrite<T>(DocumentKey key, T document, string? expected, CancellationToken ct)
            where T : class
        {
            if (key.Container == SummaryContainers.Summaries && !Happened)
            {
                Happened = true;
                await other();
            }

            return await inner.TryWrite(key, document, expected, ct);
        }

        public IAsyncEnumerable<Versioned<T>> Query<T>(DocumentQuery query, CancellationToken ct)
            where T : class => inner.Query<T>(query, ct);

        public Task<IReadOnlyList<DocumentMark>> Marks(DocumentQuery query, CancellationToken ct) => inner.Marks(query, ct);
    }
}
