using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Tests.Mechanism.Directory;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Telling;

public sealed class DigestTests
{
    private static readonly MimFunctions.Platform.Configuration.Settings Settings = new() { DataFolder = "/nowhere", PublicUrl = new Uri("https://hub.example/") };

    private readonly ManualClock clock = new(new DateTimeOffset(2026, 3, 7, 6, 0, 0, TimeSpan.Zero));
    private readonly MemoryDocuments documents = new();
    private readonly MemoryQueue queue;
    private readonly FixedDirectory people = new(Communications.People);
    private readonly SendDigests digests;

    public DigestTests()
    {
        queue = new MemoryQueue(clock);
        digests = new SendDigests(documents, people, new OutboxRelay(documents, queue, clock), clock);
    }

    [Fact]
    public async Task Each_subscriber_with_something_to_read_is_owed_one_mail()
    {
        await documents.Have(Communications.New());
        await documents.Have(Communications.New(Communications.Fields(("memberState", "EL"), ("areas", new[] { "asylum" })), "MIM-EL-2026-0002"));

        await Tick();

        // Anna of DE wants return: Austria's. Jan of NL wants Austria: Austria's. Eva is told at once.
        Sent().ShouldBe([AddresseeKey.For("DE", "anna@interior.de.example"), AddresseeKey.For("NL", "jan@interior.nl.example")], ignoreOrder: true);
    }

    [Fact]
    public async Task Without_anything_new_nobody_gets_a_mail()
    {
        await Tick();

        queue.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Firing_twice_gives_one_mail()
    {
        await documents.Have(Communications.New());

        await Task.WhenAll(Tick(), Tick());
        await Tick();

        queue.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_told_is_not_told_again_and_a_missed_day_is_caught_up()
    {
        await documents.Have(Communications.New());
        await Tick();
        queue.Sent.Clear();
        await documents.Have(Communications.New(reference: "MIM-AT-2026-0008", at: clock.GetUtcNow() + TimeSpan.FromHours(1)));

        clock.Advance(TimeSpan.FromDays(3));
        await Tick();

        Sent().Count.ShouldBe(2);
        var mail = await Compose("digest-2026-03-10", "DE", "anna@interior.de.example");
        mail!.Text.ShouldContain("MIM-AT-2026-0008");
        mail.Text.ShouldNotContain("MIM-AT-2026-0007");
    }

    [Fact]
    public async Task A_communication_that_is_committed_late_comes_in_the_next_digest()
    {
        await Tick();
        await documents.Have(Communications.New(at: clock.GetUtcNow() - TimeSpan.FromMinutes(5)));

        clock.Advance(TimeSpan.FromDays(1));
        await Tick();

        Sent().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_crash_between_decision_and_queue_is_made_good_by_the_next_tick()
    {
        await documents.Have(Communications.New());
        await Should.ThrowAsync<IOException>(
            () => new SendDigests(documents, people, new OutboxRelay(documents, new BrokenQueue(), clock), clock).Run(new TimerEvent(false), default));

        await Tick();

        queue.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_digest_as_text_and_HTML()
    {
        await documents.Have(Communications.New());
        await documents.Have(Communications.New(
            Communications.Fields(("titleEnglish", null), ("restrictedFields", new[] { "measureType", "titleOriginal" }), ("titleOriginal", "geheim")), "MIM-AT-2026-0008"));
        await documents.Have(Communications.New(Communications.Fields(("memberState", "EL"), ("titleEnglish", null), ("titleOriginal", "Νόμος για την επιστροφή"), ("originalLanguage", "el")), "MIM-EL-2026-0002"));
        await Tick();

        var mail = (await Compose("digest-2026-03-07", "DE", "anna@interior.de.example"))!;

        Snapshot.Match($"{mail.Subject}\n\n{mail.Text}\n{mail.Html}");
    }

    [Fact]
    public async Task Who_no_longer_wants_a_digest_gets_none()
    {
        await documents.Have(Communications.New());
        await Tick();
        people.People = new ContactDirectory(1, []);

        (await Compose("digest-2026-03-07", "DE", "anna@interior.de.example")).ShouldBeNull();
        (await Compose("digest-2020-01-01", "DE", "anna@interior.de.example")).ShouldBeNull();
    }

    private Task Tick() => digests.Run(new TimerEvent(false), default);

    private List<string> Sent() => [.. queue.Sent.Select(m => OwedOrder.Read(m.Body).To)];

    private Task<Composed?> Compose(string @case, string party, string email) =>
        new BracketedMail(new DigestMail(documents, people, FormLibrary.BuiltIn, Leaving.Of(Settings), Settings)).Compose(
            MailDesk.Order(@case, Anna(party, email)), Anna(party, email), default);

    private static Addressee Anna(string party, string email) => new(party, "Anna", email, AddresseeRole.Expert);

    private sealed class BrokenQueue : IQueue
    {
        public Task Send(string queue, IReadOnlyList<QueueMessage> messages, CancellationToken ct) => throw new IOException("killed here");

        public Task<IReadOnlyList<QueueDelivery>> Receive(string queue, int most, TimeSpan lockFor, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> Complete(QueueDelivery delivery, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> Abandon(QueueDelivery delivery, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<DeadLetter>> DeadLetters(string queue, int most, CancellationToken ct) => throw new NotSupportedException();

        public Task<int> SendAgain(string queue, int most, CancellationToken ct) => throw new NotSupportedException();
    }
}
