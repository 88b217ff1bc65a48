using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Union;
using MimFunctions.Features.DataProtection;
using MimFunctions.Features.DataProtection.Erasing;
using MimFunctions.Features.DataProtection.Requests;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.OwnEntries;
using MimFunctions.Features.Subscriptions;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.DataProtection;

/// <summary>Blocks with a process that dies at any port call: nothing is lost before it is erased, and nothing is left after.</summary>
public sealed class PersonBlocksTests(ITestOutputHelper output)
{
    private const string Mailbox = "erika.muster@interior.at.example";

    private static readonly DateTimeOffset Start = new(2026, 3, 5, 6, 0, 0, TimeSpan.Zero);
    private static readonly Authority Austria = Authority.FromCode("AT")!;
    private static readonly SecondmentNumber Number = SecondmentNumber.Parse("SEC-AT-2026-0004")!;
    private static readonly Officer Erika = new("Erika Muster", Mailbox, "+43 1 5550100");

    [Fact]
    public Task After_a_crash_while_it_is_blocked_and_lifted_everything_is_back() => Crash(
        async hub =>
        {
            await hub.Get<PersonBlocks>().Block(Austria, Mailbox, "dpo", default);
            await hub.Get<PersonBlocks>().Lift(Austria, PersonBlock.IdOf("AT", Mailbox), default);
        },
        async (hub, where) =>
        {
            var (entry, post, subscription) = await Places(hub);
            entry.People.Select(person => person.Email).ShouldBe(["mim@at.example", Mailbox], where);
            post.Now.Officer.ShouldBe(Erika, where);
            (subscription.Mailbox, subscription.Choice!.Topics.Count).ShouldBe((Mailbox, 1), where);
            (await hub.Get<PersonBlocks>().InForce(Austria, default)).ShouldBeEmpty(where);
        });

    [Fact]
    public Task After_a_crash_while_it_is_blocked_and_a_month_later_erased_nothing_is_left() => Crash(
        async hub =>
        {
            await hub.Get<PersonBlocks>().Block(Austria, Mailbox, "dpo", default);
            hub.Get<TimeProvider>().ShouldBeOfType<ManualClock>().Advance(TimeSpan.FromDays(40));
            await hub.Get<EraseWhatIsDue>().Run(new TimerEvent(IsPastDue: false), default);
        },
        async (hub, where) =>
        {
            var (entry, post, subscription) = await Places(hub);
            entry.People.Select(person => person.Email).ShouldBe(["mim@at.example"], where);
            post.Now.Officer.ShouldBe(new Officer(null, null, null), where);
            subscription.Mailbox.ShouldBeNull(where);
            (await hub.Get<PersonBlocks>().InForce(Austria, default)).ShouldBeEmpty(where);
            var form = (await hub.Get<IDocumentStore>().Read<Submission>(SubmissionQueries.Key("AT", "digest of the notice"), default))!.Document;
            form.Fields.Text(SecondmentFields.OfficerName).ShouldBeNull(where);
            (await hub.Get<IFileStore>().Look("originals/digest of the notice", default)).ShouldBeNull(where);
            var stub = (await hub.Get<IDocumentStore>().Query<PersonBlock>(new DocumentQuery(ProtectionContainers.PersonBlocks), default).SingleAsync()).Document;
            (stub.Mailbox, stub.People.Count, stub.Posts.Count, stub.Subscriptions.Count, stub.ErasedAt is not null).ShouldBe((null, 0, 0, 0, true), where);
        });

    private async Task Crash(Func<TestHub, Task> story, Func<TestHub, string, Task> then)
    {
        var injected = 0;
        foreach (var afterwards in new[] { false, true })
        {
            for (var (failAt, died) = (1, true); died; failAt++)
            {
                died = await RunWithCrash(failAt, afterwards, story, then);
                injected += died ? 1 : 0;
            }
        }

        injected.ShouldBeGreaterThan(12);
        output.WriteLine($"{injected} crashes injected before or after a port call.");
    }

    private static async Task<bool> RunWithCrash(int failAt, bool afterwards, Func<TestHub, Task> story, Func<TestHub, string, Task> then)
    {
        using var folder = new TempFolder();
        var clock = new ManualClock(Start);
        SampleForms.Directory("AT", "DE", "COM").Save(folder.Path);
        await using (var before = new TestHub(folder.Path, clock))
            await Have(before);
        var died = false;
        await using (var dying = new TestHub(folder.Path, clock, new Faults(failAt, afterwards)))
        {
            try
            {
                await story(dying);
            }
            catch (Exception e) when (IsCrash(e))
            {
                died = true;
            }
        }

        // The officer who got no answer does it again
        await using var hub = new TestHub(folder.Path, clock);
        await story(hub);
        await then(hub, $"{failAt} {afterwards}");
        return died;
    }

    private static async Task Have(TestHub hub)
    {
        var documents = hub.Get<IDocumentStore>();
        var people = new[] { Person(1, "mim@at.example", PartyRole.ContactPoint), Person(2, Mailbox, PartyRole.Deputy) };
        await Write(new DocumentKey(OwnEntryContainers.PartyEntries, "entries", "AT"), new PartyEntry("AT", people, new DateOnly(2026, 3, 5), null, Outbox.Nothing(Start)));
        var choice = new SubscriptionChoice([SubscriptionTopic.Measures], [], [], MailRhythm.AtOnce);
        await Write(new DocumentKey(SubscriptionContainers.Subscriptions, "AT", "abc"), new PersonalSubscription("AT:abc", Mailbox, choice, MailboxProof.None, Start, new DateOnly(2027, 3, 5), null, Outbox.Nothing(Start)));
        var notice = new SecondmentNotice(Start, "digest of the notice", Country.Find("MA")!, "Rabat", HostKind.MemberStateMission, new DateOnly(2026, 1, 1), null, SecondmentIntention.Made, null, null, [], Erika);
        await Write(new DocumentKey(LiaisonContainers.Secondments, "AT", Number.ToString()), new Secondment(Number, [notice], Outbox.Nothing(Start)));
        await Write(SubmissionQueries.Key("AT", "digest of the notice"), new Submission(
            "AT", "digest of the notice", "notice.docx", Start, new LiaisonOutcome.Seconded(Number, First: true), "ilo-secondment-1", new FormFields([new(SecondmentFields.OfficerName, new FieldValue.One("Erika Muster"))]), [], "jws", [], Outbox.Nothing(Start)));
        await hub.Get<IFileStore>().Write("originals/digest of the notice", "Erika"u8.ToArray(), "application/octet-stream", default);

        static PartyPerson Person(int number, string email, PartyRole role) => new(number, "Somebody", "Ministry", email, null, role, MailboxProof.None, Start);

        async Task Write<T>(DocumentKey key, T document)
            where T : class => (await documents.TryWrite(key, document, null, default)).ShouldNotBeNull();
    }

    private static async Task<(PartyEntry Entry, Secondment Post, PersonalSubscription Subscription)> Places(TestHub hub)
    {
        var documents = hub.Get<IDocumentStore>();
        return ((await documents.Read<PartyEntry>(new DocumentKey(OwnEntryContainers.PartyEntries, "entries", "AT"), default))!.Document,
            (await documents.Read<Secondment>(new DocumentKey(LiaisonContainers.Secondments, "AT", Number.ToString()), default))!.Document,
            (await documents.Read<PersonalSubscription>(new DocumentKey(SubscriptionContainers.Subscriptions, "AT", "abc"), default))!.Document);
    }

    private static bool IsCrash(Exception? e) => e is SimulatedCrash || (e is not null && IsCrash(e.InnerException));
}
