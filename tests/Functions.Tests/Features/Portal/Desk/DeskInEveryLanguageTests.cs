using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Features.DataProtection.Erasing;
using MimFunctions.Features.Webhooks;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Portal.Desk;

/// <summary>
/// The desk, own entries and systems, data protection, operating, sign-in and the gate in a language of tests in which every text of the program stands in brackets: an English word outside of them
/// was forgotten (docs/decisions/0062).
/// </summary>
public sealed class DeskInEveryLanguageTests(DeskInEveryLanguageTests.FilledHub filled) : IClassFixture<DeskInEveryLanguageTests.FilledHub>
{
    // What people wrote in fields that have no language.
    private static readonly string[] Written = ["Council decision", "Staatscourant", "Ministry", "Contact point of COM", "Contact point of", "Erika Muster", "Bundesministerium für Inneres", "UTC"];

    [Theory]
    [InlineData("/desk", "commission")]
    [InlineData("/desk/access", "commission")]
    [InlineData("/desk/directory", "commission")]
    [InlineData("/desk/countries", "commission")]
    [InlineData("/desk/holidays", "commission")]
    [InlineData("/desk/forms", "commission")]
    [InlineData("/desk/forms/mim-1", "commission")]
    [InlineData("/desk/forms/nothing", "commission")]
    [InlineData("/desk/participation", "commission")]
    [InlineData("/entry", "contactPoint.AT")]
    [InlineData("/entry", "contactPoint.NL")]
    [InlineData("/webhook", "contactPoint.AT")]
    [InlineData("/webhook", "contactPoint.NL")]
    [InlineData("/data-protection", "dataProtectionOfficer.AT")]
    [InlineData("/data-protection/person", "dataProtectionOfficer.AT")]
    [InlineData("/operate", "administrator")]
    [InlineData("/api/status", "administrator")]
    [InlineData("/sign-in", "contactPoint.AT")]
    [InlineData("/sign-in", null)]
    [InlineData("/desk", "contactPoint.AT")]
    [InlineData("/desk", "expert.AT nothing")]
    public async Task Nothing_on_a_page_is_left_in_English(string path, string? role) => BracketedHub.Look(path, await filled.Get(path, role), Written);

    [Theory]
    [InlineData("/desk/countries", "commission", "country=Atlantis")]
    [InlineData("/desk/countries", "commission", "country=AT&from=2026-11-01&basis=x")]
    [InlineData("/desk/countries", "commission", "end=TN&until=2020-01-01")]
    [InlineData("/desk/holidays", "commission", "authority=NL&year=soon")]
    [InlineData("/desk/holidays", "commission", "authority=NL&year=2027&days=2027-01-01 2027-01-01&source=x")]
    [InlineData("/desk/forms/mim-1", "commission", "field=titleEnglish")]
    [InlineData("/entry", "contactPoint.AT", "email=nothing")]
    [InlineData("/entry", "contactPoint.AT", "act=code&person=2&code=AAAA-AAAA")]
    [InlineData("/webhook", "contactPoint.NL", "act=prove")]
    [InlineData("/webhook", "contactPoint.AT", "url=http://nowhere")]
    [InlineData("/data-protection/person", "dataProtectionOfficer.AT", "act=search")]
    [InlineData("/data-protection/person", "dataProtectionOfficer.AT", "act=search&mailbox=new@interior.at.example")]
    [InlineData("/operate", "administrator", "act=mails")]
    [InlineData("/operate", "administrator", "act=mails&mails=none")]
    public async Task Nothing_of_an_answer_is_left_in_English(string path, string role, string fields) => BracketedHub.Look(path, await filled.Post(path, role, fields), Written);

    /// <summary>One hub for all of them, with something in each list.</summary>
    public sealed class FilledHub : IAsyncLifetime
    {
        private readonly PageHub hub = new();
        private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

        public async Task InitializeAsync()
        {
            await hub.Start(SampleForms.Directory("AT", "NL", "COM"));
            client.BaseAddress = hub.Address;
            client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(Bracketed.Language));
            client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
            foreach (var (country, from) in new[] { ("MA", "2026-01-01"), ("TN", "2026-02-01") })
                await hub.Post("/desk/countries", "commission", ("country", country), ("from", from), ("basis", "Council decision"));
            await hub.Post("/desk/countries", "commission", ("end", "MA"), ("until", "2026-11-05"));
            await hub.Post("/desk/holidays", "commission", ("authority", "NL"), ("year", "2027"), ("days", "2027-01-01\n2027-04-27"), ("source", "Staatscourant"));
            await hub.Post("/desk/forms/mim-1", "commission", ("field", "titleEnglish"), ("label", "Heading"));
            await hub.Post("/entry", "contactPoint.AT", ("act", "add"), ("role", "deputy"), ("name", "Erika Muster"), ("authority", "Ministry"), ("email", "new@interior.at.example"));
            await Webhook();
            await Stuck();
            // Who acts for no party is in the hub's own trail.
            await hub.Page("/api/status?format=html", "administrator");
        }

        public async Task DisposeAsync()
        {
            client.Dispose();
            await hub.DisposeAsync();
        }

        internal async Task<string> Get(string path, string? role)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            return await Send(request, role);
        }

        internal async Task<string> Post(string path, string role, string fields)
        {
            var said = fields.Split('&').Select(field => field.Split('=')).Select(field => (field[0], field[1])).ToArray();
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = await hub.Form(path, role, said) };
            return await Send(request, role);
        }

        private async Task<string> Send(HttpRequestMessage request, string? role)
        {
            if (role is not null)
                request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
            using var answer = await client.SendAsync(request);
            answer.StatusCode.ShouldNotBe(HttpStatusCode.SeeOther);
            return await answer.Content.ReadAsStringAsync();
        }

        // A system that takes nothing, and events in every state.
        private async Task Webhook()
        {
            var (store, now, party) = (hub.Services.GetRequiredService<WebhookStore>(), hub.Clock.Now, Authority.FromCode("AT")!);
            var failed = new WebhookAttempt(now, WebhookOutcome.TimedOut);
            await hub.Post("/webhook", "contactPoint.AT", ("act", "register"), ("url", "https://mim.interior.at.example/events"));
            await store.Change(party, stands => KeepWebhook.Rotate(KeepWebhook.Hear(KeepWebhook.Prove(stands, stands.Url, now)!, failed)!, now), next => next, default);
            await store.Begin(DeliverWebhook.After(Begin("e1"), failed)! with { Outbox = Domain.Owing.Outbox.Nothing(now) }, default);
            await store.Begin(DeliverWebhook.After(Begin("e2"), new WebhookAttempt(now, WebhookOutcome.Taken, 204))!, default);
            await store.Begin(DeliverWebhook.Begin("e3", party, "request.dueSoon", "REQ-DE-2026-0001", "https://hub.example/api/requests/REQ-DE-2026-0001", true, now), default);

            WebhookDelivery Begin(string id) => DeliverWebhook.Begin(id, party, "request.received", "REQ-DE-2026-0001", "https://hub.example/api/requests/REQ-DE-2026-0001", false, now);
        }

        private async Task Stuck()
        {
            var now = hub.Clock.Now;
            MailStatus[] ended = [new MailStatus.Dead(now, "The mailbox is full."), new MailStatus.Bounced(now, BounceKind.Hard, "550 unknown"), new MailStatus.Deferred(now, 3, "421 later")];
            foreach (var (index, status) in ended.Index())
            {
                var mail = new MailRecord($"012{index}", "MIM-NL-2026-0001", "communication", "AT:4f0c", now.AddDays(-2), 9, status, []);
                await hub.Documents.TryWrite(mail.Key(), mail, null, default);
            }

            var runs = hub.Services.GetRequiredService<RetentionRuns>();
            await runs.Begin(new RetentionRun("2026-11-04", now.AddDays(-6), [new ErasedCount(HeldData.MailAddressees, 12), new ErasedCount(HeldData.Officers, 1)], IsDone: false), default);
        }
    }
}
