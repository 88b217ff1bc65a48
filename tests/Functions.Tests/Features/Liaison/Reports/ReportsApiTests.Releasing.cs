using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;

namespace MimFunctions.Tests.Features.Liaison.Reports;

/// <summary>Letting a report go that was held back.</summary>
public sealed partial class ReportsApiTests
{
    [Fact]
    public async Task The_own_state_releases_a_report_by_the_button_of_its_page()
    {
        await StartOwn();

        // Given the page with the button
        var page = await Page("contactPoint.AT", Held);
        Snapshot.Match(page.QuerySelector("main section")!.OuterHtml);
        var form = (IHtmlFormElement)page.QuerySelector("main form")!;
        (form.Method, form.GetAttribute("action")).ShouldBe(("post", $"{Held}/confirmation"));

        // When it is pressed, twice
        for (var press = 0; press < 2; press++)
        {
            hub.Clock.Now = hub.Clock.Now.AddHours(1);
            using var answer = await Press("contactPoint.AT", "same-origin");
            (answer.StatusCode, answer.Headers.Location!.OriginalString).ShouldBe((HttpStatusCode.Redirect, Held));
        }

        // Then it is open since the first time, for everyone
        var view = await Get("expert.DE", Held);
        ((bool)view["report"]!["heldBack"]!, (DateTimeOffset)view["openSince"]!).ShouldBe((false, ReportsHub.At.AddHours(1)));
        (await Page("contactPoint.AT", Held)).QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task A_program_releases_it_too_and_again_changes_nothing()
    {
        await StartOwn();

        for (var call = 0; call < 2; call++)
        {
            using var answer = await Send("iloCoordinator.AT", HttpMethod.Post, $"{Held}/confirmation");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["openSince"]!.GetValue<DateTimeOffset>().ShouldBe(ReportsHub.At);
            hub.Clock.Now = hub.Clock.Now.AddHours(1);
        }
    }

    [Fact]
    public async Task A_page_of_somewhere_else_can_not_press_the_button()
    {
        using var answer = await Press("contactPoint.AT", "cross-site");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Get("commission", Held))["openSince"].ShouldBeNull();
    }

    [Theory]
    [InlineData("contactPoint.DE", Held, HttpStatusCode.Forbidden)]
    [InlineData("contactPoint.DE", Reports + "/ILO-AT-2026-0099", HttpStatusCode.Forbidden)]
    [InlineData("expert.AT", Held, HttpStatusCode.Forbidden)]
    [InlineData("commission", Held, HttpStatusCode.Forbidden)]
    [InlineData("contactPoint.AT", Reports + "/ILO-AT-2026-0099", HttpStatusCode.NotFound)]
    [InlineData("contactPoint.AT", Reports + "/nothing", HttpStatusCode.BadRequest)]
    public async Task Nobody_else_can_release_it(string role, string path, HttpStatusCode status)
    {
        using var answer = await Send(role, HttpMethod.Post, $"{path}/confirmation");

        answer.StatusCode.ShouldBe(status);
        (await Get("commission", Held))["openSince"].ShouldBeNull();
    }

    [Fact]
    public async Task An_expert_of_the_own_state_reads_it_but_is_shown_no_button() =>
        (await Page("expert.AT", Held)).QuerySelector("main section")!.TextContent.ShouldContain("Your contact point or coordinator can confirm");
}
