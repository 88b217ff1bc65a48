using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Measures.Showing;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Features.Measures.Showing;

/// <summary>W-4: a person in a browser gets a page, also where something is wrong; a program gets what it always got.</summary>
public sealed class CommunicationListPageTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public void The_list() => Snapshot.Match(CommunicationListPage.Write(
        [PublicCommunication.Of(Telling.Communications.New(), Circle.Parties)], MemberState.FromCode("AT"), FormLibrary.BuiltIn.ReportForm).ToString());

    [Fact]
    public void An_empty_list_says_so() => CommunicationListPage.Write([], null, FormLibrary.BuiltIn.ReportForm).ToString().ShouldContain("Nothing yet.");

    [Theory]
    [InlineData("/api/communications", 200, "What was communicated")]
    [InlineData("/api/communications/MIM-AT-2026-0099", 404, "There is no communication MIM-AT-2026-0099.")]
    [InlineData("/api/communications/nonsense", 400, "is not a reference")]
    [InlineData("/api/audit?party=AT", 403, "You may not do this.")]
    [InlineData("/api/nothing", 404, "There is nothing at this address.")]
    public async Task W4_a_browser_gets_a_page_and_a_program_JSON(string path, int status, string words)
    {
        await using var hub = await new RequestsHub().Start();

        var page = await hub.Call("GET", path, accept: Browser);
        (page.Status, page.Media).ShouldBe((status, "text/html"), page.Body);
        System.Net.WebUtility.HtmlDecode(page.Body).ShouldContain(words);

        foreach (var accept in new[] { null, "*/*", "application/json", "application/json, text/html;q=0.5" })
            (await hub.Call("GET", path, accept: accept)).Media.ShouldBe(status == 200 ? "application/json" : "application/problem+json");
    }

    [Fact]
    public async Task W4_a_form_that_is_refused_says_why_on_a_page()
    {
        await using var hub = await new RequestsHub().Start();

        var page = await hub.Call(
            "POST", $"/api/communications/{RequestsHub.Draft}/withdrawal", "contactPoint.DE", "reason=", "application/x-www-form-urlencoded", accept: Browser);

        (page.Status, page.Media).ShouldBe((422, "text/html"));
        page.Body.ShouldContain("The reason is missing.");
    }
}
