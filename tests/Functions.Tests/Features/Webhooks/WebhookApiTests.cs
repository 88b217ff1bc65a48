using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Features.Webhooks;
using MimFunctions.Features.Webhooks.Sending;
using MimFunctions.Tests.Features.ContactPoints;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Webhooks;

/// <summary>A state keeps its webhook, by its programs and on the page.</summary>
public sealed partial class WebhookApiTests : IAsyncLifetime
{
    private const string Area = "/api/webhook", At = "contactPoint.AT", Url = "https://mim.interior.at.example/events";

    private static readonly Authority Austria = Authority.FromCode("AT")!;

    private readonly Ear ear = new();
    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start(services => services.AddSingleton(new WebhookCalls(ear)));

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task An_address_is_named_proven_and_taken_off_and_its_secret_changed()
    {
        await hub.Post(At, $"{Area}/proof", new { }, HttpStatusCode.NotFound);
        await hub.Post(At, $"{Area}/secret", new { }, HttpStatusCode.NotFound);
        (await hub.Post(At, Area, new { url = "https://10.0.0.1/" }, HttpStatusCode.UnprocessableEntity)).ToJsonString().ShouldContain("HOOK-1");
        var named = await hub.Post(At, Area, new { url = Url });
        var secret = (string)named["secret"]!;
        secret.ShouldStartWith("whsec_");
        ((string)(await hub.Post(At, Area, new { url = Url }))["secret"]!).ShouldBe(secret, "the same again gives the same");

        ear.Repeat = _ => new HttpResponseMessage { Content = new StringContent("""{"challenge":"another"}""") };
        (await hub.Post(At, $"{Area}/proof", new { }, HttpStatusCode.Conflict)).ToJsonString().ShouldContain("did not repeat");
        ear.Repeat = _ => new HttpResponseMessage { Content = new StringContent("<html>") };
        await hub.Post(At, $"{Area}/proof", new { }, HttpStatusCode.Conflict);
        ear.Repeat = challenge => new HttpResponseMessage { Content = new StringContent($$"""{"challenge":"{{challenge}}"}""") };
        ((string)(await hub.Post(At, $"{Area}/proof", new { party = "AT" }))["standing"]!).ShouldBe("active");

        var rotated = await hub.Post(At, $"{Area}/secret", new { });
        ((string)rotated["secret"]!).ShouldNotBe(secret);
        ((string)(await hub.Post(At, $"{Area}/secret", new { }))["secret"]!).ShouldBe((string)rotated["secret"]!, "within seven days the same");
        (await hub.Text(At, Area)).ShouldNotContain("whsec_");
        await hub.Post(At, Area, new { party = "DE", url = Url }, HttpStatusCode.Forbidden);
        await hub.Text("stateSystem.AT", Area, status: HttpStatusCode.Forbidden);
        (await hub.Post(At, $"{Area}/events/nothing/again", new { }, HttpStatusCode.NotFound)).ShouldNotBeNull();

        ((string)(await hub.Post(At, $"{Area}/removal", new { }))["standing"]!).ShouldBe("removed");
        ((string)(await hub.Post(At, $"{Area}/removal", new { }))["standing"]!).ShouldBe("removed");
    }

    [Fact]
    public async Task People_do_the_same_on_the_page_and_see_what_was_sent_with_every_attempt()
    {
        await Submit(HttpStatusCode.UnprocessableEntity, ("act", "register"), ("url", "http://mim.interior.at.example/"));
        await Submit(HttpStatusCode.UnprocessableEntity, ("act", "prove"));
        await Submit(HttpStatusCode.SeeOther, ("act", "register"), ("url", Url));
        ear.Repeat = _ => new HttpResponseMessage(HttpStatusCode.NotFound);
        (await Submit(HttpStatusCode.UnprocessableEntity, ("act", "prove"))).ShouldContain("It answered 404, which is no success.");
        ear.Repeat = challenge => new HttpResponseMessage { Content = new StringContent(challenge) };
        await Submit(HttpStatusCode.SeeOther, ("act", "prove"));
        (await Submit(HttpStatusCode.OK, ("act", "show"))).ShouldContain("<code id=\"secret\">whsec_");
        await Submit(HttpStatusCode.SeeOther, ("act", "rotate"));
        (await hub.Submit(At, "/webhook", ("act", "remove"), ("token", "forged"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        // What was kept is sent when an address is proven; here nothing was yet.
        await Eventually.Holds(() => hub.Get<WebhookStore>().Find(Austria, default).GetAwaiter().GetResult().Outbox.Messages.Count == 0);
        await Events();

        Snapshot.Match(Token().Replace(ContactHub.Content(await hub.Text(At, "/webhook", "text/html")), "name=\"token\" value=\"…\""));

        await Submit(HttpStatusCode.SeeOther, ("act", "again"), ("event", "e3"));
        (await hub.Get<WebhookStore>().FindEvent("AT", "e3", default))!.Round.ShouldBe(1);
        ((int)(await hub.Post(At, $"{Area}/events/e2/again", new { }))["attempts"]!.AsArray().Count).ShouldBeGreaterThanOrEqualTo(1);
        (await hub.Read(At, $"{Area}/events")).AsArray().Count.ShouldBe(3);
        await Submit(HttpStatusCode.SeeOther, ("act", "remove"));
        (await hub.Text(At, "/webhook", "text/html")).ShouldContain("No address is named.");
    }

    /// <summary>Events in every state, as they were left; nobody sends them meanwhile.</summary>
    private async Task Events()
    {
        var (store, now) = (hub.Get<WebhookStore>(), hub.Clock.Now);
        var failed = new WebhookAttempt(now, WebhookOutcome.TimedOut);
        await store.Begin(DeliverWebhook.After(Begin("e1", "request.received", "REQ-DE-2026-0001"), failed)! with { Outbox = Domain.Owing.Outbox.Nothing(now) }, default);
        await store.Begin(DeliverWebhook.After(Begin("e2", "communication.received", "MIM-DE-2026-0001"), new WebhookAttempt(now, WebhookOutcome.Taken, 204))!, default);
        await store.Begin(DeliverWebhook.Begin("e3", Austria, "request.dueSoon", "REQ-DE-2026-0001", "https://hub.example/api/requests/REQ-DE-2026-0001", true, now.AddMinutes(3)), default);

        WebhookDelivery Begin(string id, string type, string reference) =>
            DeliverWebhook.Begin(id, Austria, type, reference, $"https://hub.example/api/{reference}", false, now.AddMinutes(id[1] - '0'));
    }

    private async Task<string> Submit(HttpStatusCode status, params (string, string)[] fields)
    {
        var token = (await hub.Page(At, "/webhook")).QuerySelector("input[name=token]")!.GetAttribute("value")!;
        var answer = await hub.Submit(At, "/webhook", [("token", token), .. fields]);
        answer.Status.ShouldBe(status, answer.Text);
        return answer.Text;
    }

    [GeneratedRegex("name=\"token\" value=\"[^\"]*\"")]
    private static partial Regex Token();
}
