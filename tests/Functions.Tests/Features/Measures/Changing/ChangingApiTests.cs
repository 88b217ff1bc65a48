using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.References;
using MimFunctions.Features.Measures.Changing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Changing;

/// <summary>Withdrawal and correction by API and page, and the answer to "is this a new version?", over HTTP.</summary>
public sealed class ChangingApiTests : IAsyncLifetime
{
    private const string Path = $"/api/communications/{RequestsHub.Draft}";

    private RequestsHub hub = null!;

    public async Task InitializeAsync() => hub = await new RequestsHub().Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task A_state_withdraws_its_communication_which_stays_under_its_reference()
    {
        (await hub.Call("POST", $"{Path}/withdrawal", "contactPoint.DE", """{ "reason": "Sent by mistake." }""")).Status.ShouldBe(204);

        var shown = await hub.Call("GET", Path);
        ((string?)shown.Json["withdrawn"]!["reason"], (string?)shown.Json["reference"]).ShouldBe(("Sent by mistake.", RequestsHub.Draft));
        (await hub.Call("GET", Path, accept: "text/html")).Body.ShouldContain("Withdrawn by the state on");
        (await hub.Call("GET", "/api/communications")).Body.ShouldContain("Sent by mistake.");
        (await hub.Call("POST", $"{Path}/correction", "contactPoint.DE", """{ "reason": "x", "fields": { "remarks": ["y"] } }""")).ShouldBeProblem(409);
    }

    [Theory]
    [InlineData("withdrawal", "contactPoint.AT", """{ "reason": "x" }""", 403)]
    [InlineData("withdrawal", "commission", """{ "reason": "x" }""", 403)]
    [InlineData("withdrawal", "contactPoint.DE", """{ "reason": "" }""", 422)]
    [InlineData("correction", "contactPoint.AT", """{ "reason": "x", "fields": {} }""", 403)]
    [InlineData("correction", "contactPoint.DE", """{ "reason": "x", "fields": { "madePublicOn": ["never"] } }""", 422)]
    public async Task Only_its_own_state_may_and_only_with_a_reason(string what, string role, string body, int status) =>
        (await hub.Call("POST", $"{Path}/{what}", role, body)).ShouldBeProblem(status);

    [Fact]
    public async Task A_page_corrects_a_field_and_leads_back()
    {
        var page = await hub.Call("GET", $"{Path}/change", "contactPoint.DE", accept: "text/html");
        page.Body.ShouldContain("<select id=\"field\" name=\"field\" required>");
        (await hub.Call("GET", Path, "contactPoint.DE", accept: "text/html")).Body.ShouldContain($"{Path}/change");
        (await hub.Call("GET", Path, "contactPoint.AT", accept: "text/html")).Body.ShouldNotContain("/change");

        var said = await hub.Call("POST", $"{Path}/correction", "contactPoint.DE", "field=areas&value=Asylum%0D%0AReturn&reason=A+slip", "application/x-www-form-urlencoded");

        (said.Status, said.Location).ShouldBe((303, Path));
        var shown = await hub.Call("GET", Path);
        shown.Json["fields"]!["areas"]!.AsArray().Select(area => (string?)area).ShouldBe(["asylum", "return"]);
        ((string?)shown.Json["changes"]![0]!["what"], (string?)shown.Json["changes"]![0]!["reason"]).ShouldBe(("corrected", "A slip"));
    }

    [Fact]
    public async Task W18_One_click_says_that_it_is_a_new_version_and_the_measure_stands_on_one_page()
    {
        var (earlier, later) = (Reference.Parse("MIM-FR-2026-0001")!, Reference.Parse("MIM-FR-2026-0002")!);
        var documents = hub.Services.GetRequiredService<IDocumentStore>();
        await documents.Have(Communications.New(Communications.Fields(("memberState", "FR"), ("measureType", "policyIntention")), $"{earlier}"));
        await documents.Have(Communications.New(Communications.Fields(("memberState", "FR")), $"{later}", at: Communications.Received.AddDays(1)) with { LooksLike = earlier });
        var link = $"/follow/{hub.Services.GetRequiredService<FollowUpTokens>().Write(later, "FR:0123")}";

        // Opening it changes nothing
        (await hub.Call("GET", link, role: null)).Body.ShouldContain("Yes, it is the next step of the same measure");
        (await documents.FindCommunication(later, default))!.Document.IsAskedAbout.ShouldBeTrue();

        (await hub.Call("POST", link, role: null, body: "answer=yes", media: "application/x-www-form-urlencoded")).Status.ShouldBe(303);
        (await hub.Call("GET", link, role: null)).Body.ShouldContain($"{later} is a new version of {earlier}.");
        (await hub.Call("POST", link, role: null, body: "answer=no", media: "application/x-www-form-urlencoded")).Status.ShouldBe(303);

        foreach (var reference in new[] { earlier, later })
        {
            (await hub.Call("GET", $"/api/communications/{reference}", accept: "text/html")).Body.ShouldContain("The measure so far");
            var there = await hub.Call("GET", $"/api/communications/{reference}/measure", accept: "text/html");
            there.Location.ShouldBe($"/measures/{reference}#history");
            var steps = new HtmlParser().ParseDocument((await hub.Call("GET", $"/measures/{reference}")).Body).QuerySelectorAll("#history + ol .meta").Select(step => step.TextContent.Split(',')[0]);
            steps.ShouldBe(["Policy intention", "Draft legislation"]);
        }

        (await hub.Call("GET", $"/api/communications/{later}/measure")).Json.AsArray().Count.ShouldBe(2);
        ((string?)(await hub.Call("GET", $"/api/communications/{later}")).Json["amends"]).ShouldBe($"{earlier}");
    }

    [Theory]
    [InlineData("/follow/abc", "GET", null, 404)]
    [InlineData("known", "POST", "answer=perhaps", 400)]
    public async Task A_link_that_is_none_and_an_answer_that_is_none_are_said_so(string link, string method, string? body, int status)
    {
        var reference = Reference.Parse("MIM-FR-2026-0002")!;
        await hub.Services.GetRequiredService<IDocumentStore>().Have(
            Communications.New(Communications.Fields(("memberState", "FR")), $"{reference}") with { LooksLike = Reference.Parse("MIM-FR-2026-0001") });
        if (link == "known")
            link = $"/follow/{hub.Services.GetRequiredService<FollowUpTokens>().Write(reference, "FR:0123")}";

        (await hub.Call(method, link, role: null, body: body, media: "application/x-www-form-urlencoded")).Status.ShouldBe(status);
    }

    [Fact]
    public async Task The_page_of_changes() => Snapshot.Match(PageText.Of((await hub.Call("GET", $"{Path}/change", "contactPoint.DE")).Body));
}
