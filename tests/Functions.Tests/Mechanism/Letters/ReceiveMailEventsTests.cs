using System.Net;
using System.Text;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <summary>The webhook of a running hub, over HTTP.</summary>
public sealed class ReceiveMailEventsTests
{
    [Fact]
    public async Task A_bounce_is_recorded_flags_the_mailbox_and_its_request_hears_of_it()
    {
        await using var hub = await MailEventsHub.Start();
        var mail = await hub.HandedOver();

        (await hub.Tell(MailEventsHub.Event(mail, "bounce"))).ShouldBe(HttpStatusCode.OK);

        var bounced = (await hub.StatusOf(mail)).ShouldBeOfType<MailStatus.Bounced>();
        bounced.Why.ShouldBe("The addressee's server refused it: 550 5.1.1 <(address)> no such user");
        (await hub.FlagOf(mail.To))!.Trouble!.Why.ShouldBe(bounced.Why);
        var news = hub.Queue.Sent.ShouldHaveSingleItem();
        CaseOrder.Read(news.Body).ShouldBe(new CaseOrder(mail.Case, mail.Id));
        news.Body.ShouldNotContain("@");
    }

    [Fact]
    public async Task The_same_body_again_and_the_same_event_in_another_body_change_nothing()
    {
        await using var hub = await MailEventsHub.Start();
        var mail = await hub.HandedOver();
        var (delivered, bounced) = (MailEventsHub.Event(mail, "delivered", "e1"), MailEventsHub.Event(mail, "bounce", "e2", DateTimeOffset.UtcNow.AddSeconds(5)));
        (await hub.Tell(delivered, bounced)).ShouldBe(HttpStatusCode.OK);
        var state = await hub.State();

        foreach (var _ in new[] { 1, 2, 3 })
            (await hub.Tell(delivered, bounced)).ShouldBe(HttpStatusCode.OK);
        (await hub.Tell(bounced)).ShouldBe(HttpStatusCode.OK);
        (await hub.Tell(bounced, delivered, bounced)).ShouldBe(HttpStatusCode.OK);

        (await hub.State()).ShouldBe(state);
    }

    [Fact]
    public async Task A_later_delivery_clears_the_mailbox()
    {
        await using var hub = await MailEventsHub.Start();
        var (first, second) = (await hub.HandedOver("m1"), await hub.HandedOver("m2"));
        await hub.Tell(MailEventsHub.Event(first, "bounce"));

        await hub.Tell(MailEventsHub.Event(second, "delivered", "e2", DateTimeOffset.UtcNow.AddMinutes(1)));

        (await hub.FlagOf(first.To)).ShouldNotBeNull().Trouble.ShouldBeNull();
    }

    [Fact]
    public async Task Events_of_mails_and_kinds_that_the_hub_does_not_know_are_passed_over()
    {
        await using var hub = await MailEventsHub.Start();
        var mail = await hub.HandedOver();
        var state = await hub.State();

        (await hub.Tell(MailEventsHub.Event(mail with { Id = "another" }, "bounce"), MailEventsHub.Event(mail, "open"), MailEventsHub.Event(mail, "deferred")))
            .ShouldBe(HttpStatusCode.OK);

        (await hub.State()).ShouldBe(state);
    }

    [Fact]
    public async Task Without_a_key_the_hub_takes_no_events_and_says_so()
    {
        await using var hub = await MailEventsHub.Start(withKey: false);

        var (status, said) = await hub.Signer.Post(hub.Client, "[]"u8.ToArray());

        status.ShouldBe(HttpStatusCode.NotFound);
        said.ShouldContain("This hub takes no mail events.");
    }

    [Fact]
    public async Task Whatever_is_wrong_with_the_signature_the_answer_is_the_same_and_nothing_happens()
    {
        await using var hub = await MailEventsHub.Start();
        using var stranger = new EventSigner();
        var mail = await hub.HandedOver();
        var body = Encoding.UTF8.GetBytes($"[{MailEventsHub.Event(mail, "bounce").ToJsonString()}]");
        var state = await hub.State();
        var (old, early) = (EventSigner.Seconds(DateTimeOffset.UtcNow.AddMinutes(-11)), EventSigner.Seconds(DateTimeOffset.UtcNow.AddMinutes(11)));

        (HttpStatusCode Status, string Said)[] answers =
        [
            await stranger.Post(hub.Client, body),
            await hub.Signer.Post(hub.Client, body, old),
            await hub.Signer.Post(hub.Client, body, early),
            await hub.Signer.Post(hub.Client, body, timestamp: "now"),
            await hub.Signer.Post(hub.Client, body, timestamp: ""),
            await hub.Signer.Post(hub.Client, body, signature: ""),
            await hub.Signer.Post(hub.Client, body, signature: "AAAA"),
            await hub.Signer.Post(hub.Client, [.. body, .. " "u8], signed: body),
            await hub.Signer.Post(hub.Client, "not json"u8.ToArray(), signed: body),
        ];

        answers.Select(answer => answer.Status).ShouldAllBe(status => status == HttpStatusCode.Forbidden);
        answers.Select(answer => WithoutTrace(answer.Said)).Distinct().ShouldHaveSingleItem();
        (await hub.State()).ShouldBe(state);
    }

    [Theory]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.OK)]
    public async Task A_body_that_is_signed_and_no_array_is_told_so(string body, HttpStatusCode expected)
    {
        await using var hub = await MailEventsHub.Start();

        (await hub.Signer.Post(hub.Client, Encoding.UTF8.GetBytes(body))).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task A_body_of_more_than_a_megabyte_is_refused()
    {
        await using var hub = await MailEventsHub.Start();
        var body = Encoding.ASCII.GetBytes("[]".PadRight(ReceiveMailEvents.LargestBody));

        (await hub.Signer.Post(hub.Client, body)).Status.ShouldBe(HttpStatusCode.OK);
        (await hub.Signer.Post(hub.Client, [.. body, .. " "u8])).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_crash_at_any_port_call_is_answered_with_5xx_and_mended_when_SendGrid_sends_again(bool afterTheCall)
    {
        var crashes = 0;
        for (var crashed = true; crashed; crashes += crashed ? 1 : 0)
        {
            // Given a hub whose n-th port call fails, and a mail of a request
            var faults = new Faults(crashes + 1, afterTheCall, reads: true);
            await using var broken = await MailEventsHub.Start(faults: faults);
            var mail = await broken.HandedOver();
            var told = MailEventsHub.Event(mail, "bounce");

            // When SendGrid tells of a bounce, and once more to a hub on the same documents and queue
            crashed = await broken.Tell(told) == HttpStatusCode.InternalServerError;
            crashed.ShouldBe(faults.Crashed);
            await using var restarted = await MailEventsHub.Start(restartOf: broken);
            (await restarted.Tell(told)).ShouldBe(HttpStatusCode.OK);

            // Then everything that follows from it is there, once
            (await broken.StatusOf(mail)).ShouldBeOfType<MailStatus.Bounced>();
            (await broken.FlagOf(mail.To))!.Trouble.ShouldNotBeNull();
            broken.Queue.Sent.ShouldHaveSingleItem();
        }

        crashes.ShouldBe(5);
    }

    private static string WithoutTrace(string problem) => System.Text.RegularExpressions.Regex.Replace(problem, "\"traceId\":\"[^\"]*\"", "");
}
