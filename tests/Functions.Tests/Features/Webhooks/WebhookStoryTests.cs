using System.Net;
using System.Text;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Features.Webhooks;
using MimFunctions.Features.Webhooks.Keeping;
using MimFunctions.Features.Webhooks.Sending;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Webhooks;

/// <summary>What the system of a state hears, on a moved clock and with a process that dies at any port call.</summary>
public sealed class WebhookStoryTests(ITestOutputHelper output)
{
    private const string Url = "https://mim.interior.at.example/events";

    private static readonly DateTimeOffset Start = new(2026, 11, 22, 6, 0, 0, TimeSpan.Zero);
    private static readonly Authority Austria = Authority.FromCode("AT")!;

    [Fact]
    public async Task A_communication_is_told_once_however_many_people_are_with_number_and_link_and_nothing_of_its_content()
    {
        using var folder = new TempFolder();
        var two = SampleForms.Directory("AT", "DE", "COM");
        (two with { Parties = [.. two.Parties.Select(party => party with { ContactPoints = [.. party.ContactPoints, new ContactPoint("Second", "Ministry", $"two@{party.Code}.example")] })] }).Save(folder.Path);
        var (clock, ear) = (new ManualClock(Start), new Ear());
        await using var hub = new TestHub(folder.Path, clock, calls: ear);
        await Register(hub);

        await Drop(hub, "DE", "Canary of Berlin");
        await Drop(hub, "AT", "Of our own");
        await hub.RunToRest();

        var (id, signature, timestamp, body) = ear.Heard.ShouldHaveSingleItem();
        body.ShouldBe("""{"type":"communication.received","timestamp":"2026-11-22T06:00:00Z","data":{"reference":"MIM-DE-2026-0001","link":"http://127.0.0.1:7071/api/communications/MIM-DE-2026-0001"}}""");
        timestamp.ShouldBe($"{Start.ToUnixTimeSeconds()}");
        signature.ShouldBe(WebhookSignature.Header(id, Start, Encoding.UTF8.GetBytes(body), [hub.Get<WebhookSecrets>().Of(Austria, 1)]));
        (await hub.Get<WebhookStore>().Newest(Austria, 10, default)).ShouldHaveSingleItem().State.ShouldBe(WebhookDeliveryState.Taken);
    }

    [Fact]
    public async Task A_system_that_fails_for_days_is_paused_told_once_by_mail_and_gets_what_was_kept_when_it_works_again()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "DE").Save(folder.Path);
        var (clock, ear) = (new ManualClock(Start), new Ear());
        await using var hub = new TestHub(folder.Path, clock, calls: ear);
        await Register(hub);
        ear.Answer = () => new HttpResponseMessage(HttpStatusCode.InternalServerError);
        await Drop(hub, "DE", "One");
        for (var hour = 0; hour < 80; hour++)
        {
            await hub.RunToRest();
            clock.Advance(TimeSpan.FromHours(1));
        }

        var store = hub.Get<WebhookStore>();
        (await store.Find(Austria, default)).State.ShouldBe(WebhookState.Paused);
        var tries = ear.Heard.Count;
        tries.ShouldBeInRange(8, 10);
        ear.Heard.Select(heard => heard.Id).Distinct().ShouldHaveSingleItem();
        await Drop(hub, "DE", "Two");
        await hub.RunToRest();
        ear.Heard.Count.ShouldBe(tries, "nothing is sent while it is paused");
        Mails(folder).Count(mail => mail.Contains("Subject: The hub no longer calls your system", StringComparison.Ordinal)).ShouldBe(1);
        Mails(folder).ShouldAllBe(mail => !mail.Contains("interior.at.example", StringComparison.Ordinal));

        ear.Answer = () => new HttpResponseMessage(HttpStatusCode.OK);
        (await hub.Get<ProveAddress>().Run(Austria, default))!.Value.Repeated.ShouldBeTrue();
        await hub.RunToRest();

        (await store.Newest(Austria, 10, default)).Select(sent => $"{sent.Reference} {sent.State}").ShouldContain("MIM-DE-2026-0002 Taken");
        ear.Heard.Skip(tries).Select(heard => heard.Body.Contains("MIM-DE-2026-0002", StringComparison.Ordinal)).ShouldContain(true);
    }

    [Fact]
    public async Task What_is_taken_off_hears_no_more()
    {
        using var folder = new TempFolder();
        SampleForms.Directory("AT", "DE").Save(folder.Path);
        var (clock, ear) = (new ManualClock(Start), new Ear());
        await using var hub = new TestHub(folder.Path, clock, calls: ear);
        await Register(hub);
        await hub.Get<WebhookStore>().Change(Austria, KeepWebhook.Remove, next => next, default);

        await Drop(hub, "DE", "One");
        await hub.RunToRest();

        ear.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_crash_at_any_port_call_between_the_order_of_a_mail_and_the_answer_the_event_is_told_under_one_id()
    {
        var ear = new Ear();
        // A mail to Austria's contact point that is due; what it would say is no matter here
        var to = AddresseeKey.For("AT", "mim@at.example");
        var order = new OwedOrder(AddresseeKey.MessageId("REQ-DE-2026-0001", "request.AT", to), "REQ-DE-2026-0001", "request.AT", to);
        var injected = await new CrashStory
        {
            Start = Start,
            Parties = ["AT", "DE"],
            Calls = ear,
            Before = (hub, _, _) => Register(hub),
            Story = async (hub, _) =>
            {
                await hub.Get<SendMail>().Run(new QueueEvent(order.Mail, order.Body(), 1), default);
                while (await hub.Get<IQueue>().Receive(Webhook.Queue, 1, TimeSpan.FromMinutes(1), default) is [var delivery])
                {
                    await hub.Get<SendWebhook>().Run(new QueueEvent(delivery.Id, delivery.Body, delivery.DeliveryCount), default);
                    await hub.Get<IQueue>().Complete(delivery, default);
                }
            },
            Proof = async (hub, _, where) =>
            {
                var sent = (await hub.Get<WebhookStore>().Newest(Austria, 10, default)).ShouldHaveSingleItem(where);
                (sent.Type, sent.State, sent.Outbox.State).ShouldBe(("request.received", WebhookDeliveryState.Taken, OutboxState.Settled), where);
                string.Join(' ', ear.Heard.Select(heard => heard.Id).Distinct()).ShouldBe(sent.Id, where);
                ear.Heard.Clear();
            },
        }.AtEveryPortCall();

        injected.ShouldBeGreaterThan(8);
        output.WriteLine($"{injected} crashes injected after a port call.");
    }

    private static async Task Register(TestHub hub)
    {
        var store = hub.Get<WebhookStore>();
        await store.Change(Austria, stands => KeepWebhook.Register(stands, Url, "hub.example"), made => (made as CaseDecision<Webhook>.Changed)?.Next, default);
        (await hub.Get<ProveAddress>().Run(Austria, default))!.Value.Repeated.ShouldBeTrue();
        await hub.RunToRest();
    }

    private static Task Drop(TestHub hub, string state, string title) =>
        hub.Get<IFileStore>().Write($"drop/{state}/measures/{title}.json", SampleForms.File(SampleForms.Json(state, title)), "application/json", default);

    private static string[] Mails(TempFolder folder) => [.. Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText)];
}
