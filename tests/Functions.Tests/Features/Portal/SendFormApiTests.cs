using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.ContactPoints;
using MimFunctions.Tests.Features.Liaison;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Features.Requests.Asking;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>A state's own system hands in forms of every kind; the same bytes are one form, however often they come.</summary>
public sealed class SendFormApiTests : IAsyncLifetime
{
    private static readonly Dictionary<string, JsonObject> Samples = new()
    {
        ["mim-1"] = SampleForms.Json("AT", "Draft on reception"),
        ["mim-request-1"] = RequestForms.Request("AT", "DE"),
        ["mim-answer-1"] = RequestForms.Answer("AT", "REQ-DE-2026-0001"),
        ["ilo-1"] = new JsonObject { ["form"] = "ilo-1", ["memberState"] = "AT", ["hostCountry"] = "Ethiopia" },
        ["ilo-2"] = LiaisonForms.Report("AT"),
        ["ilo-secondment-1"] = LiaisonForms.Notice("AT"),
        ["ctcp-1"] = ContactForms.Named("AT"),
        ["ctmap-1"] = ContactForms.Map("AT", "Consultations begin with a letter."),
    };

    private readonly RequestsHub hub = new();
    private readonly HttpClient client = new();

    public static TheoryData<string> Forms => [.. Samples.Keys];

    public async Task InitializeAsync()
    {
        await hub.Start();
        client.BaseAddress = new Uri(hub.Address);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "stateSystem.AT");
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await hub.DisposeAsync();
    }

    [Fact]
    public void Every_form_that_can_be_dropped_is_proven_here() => hub.Services.GetServices<IFormKind>().SelectMany(kind => kind.Forms).Select(form => form.Id)
        .Order(StringComparer.Ordinal).ShouldBe(Samples.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task The_same_form_again_gets_the_first_outcome_and_counts_once(string form)
    {
        if (form == "mim-answer-1")
            (await hub.Ask(RequestsHub.CourtDecision, "contactPoint.DE", null, "AT")).Status.ShouldBeOneOf(201, 422);
        var file = SampleForms.File(Samples[form]);
        var before = await Ledger.Of(hub.Services.GetRequiredService<IDocumentStore>(), default);

        var (first, taken) = await Send("AT", "form.json", file);
        var (second, again) = await Send("AT", "form.json", file);
        var (third, renamed) = await Send("AT", "renamed.json", file);

        (first, second, third).ShouldBe((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.OK), taken.ToJsonString());
        ((string?)taken["form"]).ShouldBe(form, taken.ToJsonString());
        JsonNode.DeepEquals(taken["number"], again["number"]).ShouldBeTrue();
        (again.ToJsonString(), renamed.ToJsonString()).ShouldBe((taken.ToJsonString(), taken.ToJsonString()));
        (await Ledger.Of(hub.Services.GetRequiredService<IDocumentStore>(), default)).Dropped.ShouldBe(before.Dropped + 1);
        using var shown = await client.GetAsync($"/api/forms/AT/{taken["digest"]}");
        (await shown.Content.ReadAsStringAsync()).ShouldContain($"\"{taken["digest"]}\"");
    }

    [Fact]
    public async Task What_is_accepted_is_found_by_its_number_and_its_receipt_is_there()
    {
        var (_, taken) = await Send("AT", "form.json", SampleForms.File(Samples["mim-1"]));

        (taken["outcome"]!.GetValue<string>(), (string?)taken["number"]).ShouldBe(("accepted", "MIM-AT-2026-0001"));
        using var byNumber = await client.GetAsync("/api/forms/AT/MIM-AT-2026-0001");
        byNumber.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var receipt = await client.GetAsync((string?)taken["receipt"]);
        receipt.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var nothing = await client.GetAsync("/api/forms/AT/MIM-AT-2026-0099");
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_system_sends_for_its_own_state_only_and_cannot_do_what_binds_its_state()
    {
        var file = SampleForms.File(Samples["mim-1"]);
        (await Send("DE", "form.json", file)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Send("XX", "form.json", file)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await hub.Ask(role: "stateSystem.AT")).Status.ShouldBe(403);
        (await hub.Call("POST", "/api/queries", "stateSystem.AT", "{}")).Status.ShouldBe(403);
        (await hub.Call("GET", "/api/liaison/officers", "stateSystem.AT")).Status.ShouldBe(403);
        (await hub.Call("GET", "/api/communications", "stateSystem.AT")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task What_got_lost_on_the_way_has_no_name_or_is_empty_is_not_taken()
    {
        var file = SampleForms.File(Samples["mim-1"]);
        (await Send("AT", "form.json", file, Convert.ToBase64String(SHA256.HashData(file)))).Status.ShouldBe(HttpStatusCode.Created);
        (await Send("AT", "form.json", file, Convert.ToBase64String(SHA256.HashData("other"u8)))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Send("AT", "~$form.docx", file)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Send("AT", " ", file)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Send("AT", "form.json", [])).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> Send(string state, string name, byte[] file, string? digest = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/forms/{state}?name={Uri.EscapeDataString(name)}") { Content = new ByteArrayContent(file) };
        if (digest is not null)
            request.Headers.TryAddWithoutValidation("Content-Digest", $"sha-256=:{digest}:");
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }
}
