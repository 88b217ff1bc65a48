using MimFunctions.Features.Operating;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Platform.Access;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <summary>What the operator sees of messages in the dead-letter queues, and what sending them again does.</summary>
public sealed class ResendDeadLettersTests : IAsyncLifetime
{
    private static readonly HubQueues Queues = HubQueues.Of(FunctionTable.OfProgram());

    private readonly TempFolder folder = new();
    private readonly StoppedClock clock = new();
    private readonly RecordedDecisions trail = new();
    private readonly SqliteDatabase database;
    private readonly SqliteQueue queue;
    private readonly ResendDeadLetters resend;

    public ResendDeadLettersTests()
    {
        database = SqliteDatabase.Open(Path.Combine(folder.Path, "hub.db"));
        queue = new SqliteQueue(database, clock);
        resend = new ResendDeadLetters(Queues, queue, trail, clock);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Without_a_word_to_do_it_they_are_only_listed()
    {
        await HaveDead("mail", "m1", "m2");
        await HaveDead("views", "v1");

        Snapshot.Match(await Say(only: null, yes: false));

        (await queue.DeadLetters("mail", 9, default)).Count.ShouldBe(2);
        trail.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Those_of_one_queue_are_sent_again_and_who_did_it_is_kept()
    {
        await HaveDead("mail", "m1", "m2");
        await HaveDead("views", "v1");

        Snapshot.Match(await Say("mail", yes: true));

        (await queue.DeadLetters("mail", 9, default)).ShouldBeEmpty();
        (await queue.DeadLetters("views", 9, default)).Count.ShouldBe(1);
        (await queue.Receive("mail", 9, TimeSpan.FromMinutes(1), default)).Select(message => message.DeliveryCount).ShouldBe([1, 1]);
        trail.Entries.ShouldBe([new AuditEntry(clock.Now, "operator", "hub", "", "resend", "dead letters of mail", true, null)]);
    }

    [Fact]
    public async Task What_cannot_be_recorded_is_not_done()
    {
        await HaveDead("mail", "m1");
        trail.IsBroken = true;

        await Should.ThrowAsync<IOException>(() => Say(only: null, yes: true));

        (await queue.DeadLetters("mail", 9, default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task No_more_than_a_thousand_of_a_queue_are_taken_at_a_time()
    {
        await HaveDead("mail", [.. Enumerable.Range(0, ResendDeadLetters.Most + 1).Select(i => $"m{i}")]);

        var said = await Say("mail", yes: true);

        said.ShouldContain("mail: at least 1,000; the others show when these are gone.");
        said.ShouldEndWith("1000 of 1000 taken out and sent again.\n");
        (await Say("mail", yes: true)).ShouldEndWith("1 of 1 taken out and sent again.\n");
        (await Say("mail", yes: true)).ShouldBe("No message lies in a dead-letter queue.\n");
    }

    [Fact]
    public async Task A_queue_that_the_hub_does_not_have_is_told_with_those_it_has() =>
        (await Should.ThrowAsync<SettingException>(() => Say("mails", yes: false))).Message.ShouldBe(
            "The hub has no queue mails. It has: answers-in, bulletins, contact-points, contact-points-empty, contact-points-in, deliveries, liaison, liaison-in, mail, notices, queries, requests, requests-in, situations, summaries, summary-files, views, webhooks.");

    private async Task<string> Say(string? only, bool yes)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await ResendMessages.Run(resend, only, yes, output, default);
        return output.ToString();
    }

    private async Task HaveDead(string name, params string[] ids)
    {
        await queue.Send(name, [.. ids.Select(id => new QueueMessage(id, "{}"))], default);
        for (var count = 1; count <= IQueue.MostDeliveries; count++)
        {
            await queue.Receive(name, ids.Length, TimeSpan.FromMinutes(1), default);
            clock.Now += TimeSpan.FromMinutes(1);
        }
    }
}
