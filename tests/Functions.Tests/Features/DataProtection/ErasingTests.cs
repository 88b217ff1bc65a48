using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Union;
using MimFunctions.Features.DataProtection.Erasing;
using MimFunctions.Features.Exchanges;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Subscriptions;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.DataProtection;

/// <summary>What is erased by the timer on a moved clock, what never is, and that a process that dies at any port call leaves nothing unsaid and nothing behind.</summary>
public sealed class ErasingTests(ITestOutputHelper output)
{
    private const string Canary = "canary", Quarantined = "quarantine/AT/digest of the refused", Original = "originals/digest of the notice", Unread = "quarantine/AT/unread";

    private static readonly TimerEvent Tick = new(IsPastDue: false);
    private static readonly DateTimeOffset Start = new(2026, 3, 5, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Each_kind_goes_when_its_time_is_over_and_communications_and_references_never()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "DE", "COM").Save(folder.Path);
        var clock = new ManualClock(Start);
        await using var hub = new TestHub(folder.Path, clock);
        await Have(hub, folder);
        List<string> went = [];
        for (var month = 0; month <= 72; month++)
        {
            await hub.Get<EraseWhatIsDue>().Run(Tick, default);
            await hub.Get<EraseWhatIsDue>().Run(Tick, default);
            foreach (var run in (await hub.Get<RetentionRuns>().Newest(1, default)).Where(run => run.At == clock.GetUtcNow()))
            {
                run.IsDone.ShouldBeTrue();
                went.AddRange(run.Counts.Select(count => $"month {month}: {count.Data} {count.Count}"));
            }

            clock.Advance(Start.AddMonths(month + 1) - clock.GetUtcNow());
        }

        went.ShouldBe(["month 4: Subscriptions 1", "month 13: RefusedForms 2", "month 13: Colleagues 1", "month 25: MailAddressees 1", "month 34: Officers 1", "month 61: Threads 1"]);
        await NothingIsLeft(hub, folder, "");
        await WhatStays(hub);
        (await Said(hub)).ShouldBe(
        [
            "subscriptions: 1 due and erased", "refusedForms: 2 due and erased", "colleagues: 1 due and erased", "mailAddressees: 1 due and erased", "officers: 1 due and erased", "threads: 1 due and erased",
        ]);
    }

    [Fact]
    public async Task After_a_crash_before_or_after_any_port_call_the_next_run_erases_the_rest_and_nothing_goes_unsaid()
    {
        var injected = await new CrashStory { Start = Start, Parties = ["AT", "DE", "COM"], Before = SixYearsAgo, Story = Erase, Proof = Proof }.AtEveryPortCall();

        injected.ShouldBeGreaterThan(15);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    private static async Task SixYearsAgo(TestHub hub, ManualClock clock, TempFolder folder)
    {
        await Have(hub, folder);
        clock.Advance(TimeSpan.FromDays(365 * 6));
    }

    // Each time is a day later: the timer runs once a day.
    private static async Task Erase(TestHub hub, ManualClock clock)
    {
        clock.Advance(TimeSpan.FromDays(1));
        await hub.Get<EraseWhatIsDue>().Run(Tick, default);
    }

    private static async Task Proof(TestHub hub, TempFolder folder, string where)
    {
        await NothingIsLeft(hub, folder, where);
        await WhatStays(hub);
        var said = await Said(hub);
        foreach (var kind in new[] { "subscriptions", "refusedForms", "colleagues", "mailAddressees", "officers", "threads" })
            said.ShouldContain(line => line.StartsWith(kind, StringComparison.Ordinal), where);
        (await hub.Get<RetentionRuns>().Newest(10, default)).Count.ShouldBeInRange(1, 2, where);
    }

    private static async Task Have(TestHub hub, TempFolder folder)
    {
        var (documents, files) = (hub.Get<IDocumentStore>(), hub.Get<IFileStore>());
        await documents.Have(Communications.New(Communications.Fields(("contactName", "Maria Huber")), at: Start));
        var fields = new FormFields([new("contactName", new FieldValue.One($"{Canary} of the refused"))]);
        await Write(SubmissionQueries.Key("AT", "digest of the refused"), new Submission(
            "AT", "digest of the refused", "form.docx", Start, new Outcome.Refused(), "mim-1", fields, [new Finding("MIM-X", Severity.Error, null, new Place("here"), Canary, $"Something is wrong.", $"Mend it.")], "jws", [], Outbox.Nothing(Start)));
        await files.Write(Quarantined, "canary"u8.ToArray(), "application/octet-stream", default);
        await files.Write(Unread, "canary"u8.ToArray(), "application/octet-stream", default);
        File.SetLastWriteTimeUtc(Path.Combine(folder.Path, Unread), Start.UtcDateTime);
        // Not due by its own time: it goes with its form.
        File.SetLastWriteTimeUtc(Path.Combine(folder.Path, Quarantined), Start.AddYears(20).UtcDateTime);

        var (number, officer) = (SecondmentNumber.Parse("SEC-AT-2026-0004")!, new Officer($"{Canary} officer", "canary@interior.at.example", "+43 1 5550100"));
        var notice = new SecondmentNotice(Start, "digest of the notice", Country.Find("MA")!, "Rabat", HostKind.MemberStateMission, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), SecondmentIntention.Made, null, null, [], officer);
        await Write(new DocumentKey(LiaisonContainers.Secondments, "AT", number.ToString()), new Secondment(number, [notice], Outbox.Nothing(Start)));
        await Write(SubmissionQueries.Key("AT", "digest of the notice"), new Submission(
            "AT", "digest of the notice", "notice.docx", Start, new LiaisonOutcome.Seconded(number, First: true), "ilo-secondment-1", new FormFields([new(SecondmentFields.OfficerName, new FieldValue.One($"{Canary} officer"))]), [], "jws", [], Outbox.Nothing(Start)));
        await files.Write(Original, "canary"u8.ToArray(), "application/octet-stream", default);
        await files.Write($"receipts/AT/{number}.docx", "canary"u8.ToArray(), "application/octet-stream", default);

        var about = ViewCase.Parse("MIM-AT-2026-0007")!;
        await Write(new DocumentKey(ExchangeContainers.Exchanges, about.Number, about.Number), Exchange.On(about, Start) with { Events = [new ExchangeEvent.Contributed(Start, Authority.FromCode("DE")!, "canary person", 1, $"{Canary} said", null, null)] });
        var choice = new SubscriptionChoice([SubscriptionTopic.Measures], [], [], MailRhythm.AtOnce);
        await Write(new DocumentKey(SubscriptionContainers.Subscriptions, "DE", "abc"), new PersonalSubscription("DE:abc", "canary@interior.de.example", choice, MailboxProof.None, Start, new DateOnly(2026, 4, 1), null, Outbox.Nothing(Start)));
        var request = RequestReference.Parse("REQ-DE-2026-0001")!;
        await Write(new DocumentKey(RequestContainers.HandedQuestions, "AT", request.ToString()), new HandedQuestions(request, MemberState.FromCode("AT")!, [new ColleagueLink(1, null, "Unit 3", "u1", Start, new DateOnly(2026, 4, 1)) { Text = Canary }]));
        var mail = new MailRecord("canarymail", "MIM-AT-2026-0007", "communication", "DE:canarydigest", Start, 1, new MailStatus.HandedOff(Start, "canary of the carrier"), [new MailStatus.Claimed(Start, 1)], ["canary event"]);
        await Write(mail.Key(), mail);

        async Task Write<T>(DocumentKey key, T document)
            where T : class => (await documents.TryWrite(key, document, null, default)).ShouldNotBeNull();
    }

    private static async Task NothingIsLeft(TestHub hub, TempFolder folder, string where)
    {
        var documents = hub.Get<IDocumentStore>();
        var left = (await documents.Read<Submission>(SubmissionQueries.Key("AT", "digest of the refused"), default))!.Document;
        (left.Fields.Count, left.Findings[0].Said).ShouldBe((0, null), where);
        (await documents.Read<Submission>(SubmissionQueries.Key("AT", "digest of the notice"), default))!.Document.Fields.Count.ShouldBe(0, where);
        (await documents.Query<Secondment>(new DocumentQuery(LiaisonContainers.Secondments), default).SingleAsync()).Document.Now.Officer.ShouldBe(new Officer(null, null, null), where);
        var said = (await documents.Query<Exchange>(new DocumentQuery(ExchangeContainers.Exchanges), default).SingleAsync()).Document.Contributions.ShouldHaveSingleItem(where);
        (said.By, said.Text).ShouldBe(("", null), where);
        (await documents.Query<PersonalSubscription>(new DocumentQuery(SubscriptionContainers.Subscriptions), default).SingleAsync()).Document.Mailbox.ShouldBeNull(where);
        (await documents.Query<HandedQuestions>(new DocumentQuery(RequestContainers.HandedQuestions), default).SingleAsync()).Document.Links.ShouldBeEmpty(where);
        var mail = (await documents.Query<MailRecord>(new DocumentQuery(Containers.Mails), default).SingleAsync()).Document;
        (mail.To, mail.Status, mail.History.Count, mail.Events, mail.KeptSince).ShouldBe(("DE:erased", new MailStatus.HandedOff(Start, null), 0, null, null), where);
        foreach (var path in new[] { Quarantined, Unread, Original, "receipts/AT/SEC-AT-2026-0004.docx" })
            File.Exists(Path.Combine(folder.Path, path)).ShouldBeFalse($"{where} {path}");
    }

    private static async Task WhatStays(TestHub hub)
    {
        var found = (await hub.Get<IDocumentStore>().FindCommunication(Reference.Parse("MIM-AT-2026-0007")!, default))!.Document;
        found.Fields.Text("contactName").ShouldBe("Maria Huber", "the law wants communications kept");
        (await hub.Get<IDocumentStore>().Query<Secondment>(new DocumentQuery(LiaisonContainers.Secondments), default).SingleAsync()).Document.Now.City.ShouldBe("Rabat");
    }

    private static async Task<string[]> Said(TestHub hub) =>
        [.. await hub.Get<IDocumentStore>().Stretch(AuditEntry.Hub, new AuditPeriod(null, null), 0, default).Select(record => record.Entry).Where(entry => entry.Action == "end retention").Select(entry => $"{entry.Subject}: {entry.Reason}").ToListAsync()];
}
