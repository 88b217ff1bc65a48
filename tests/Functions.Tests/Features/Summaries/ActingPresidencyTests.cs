using System.Net;
using AngleSharp.Html.Dom;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>F-8: Austria acts as Presidency in Morocco, where Cyprus has no officer, and writes the section on it on a page.</summary>
public sealed class ActingPresidencyTests
{
    private const string Section = "/summaries/semester-2026-1/sections/host-MA", Officer = "liaisonOfficer.AT";

    [Fact]
    public async Task F_8_the_acting_Presidency_finds_the_section_writes_it_and_it_stands_in_the_draft()
    {
        await using var hub = await Drafted();
        (await hub.Text(Officer, "/", "text/html")).ShouldContain(Section, Case.Sensitive, "what waits for the officer");

        var page = await hub.Page(Officer, Section);
        using var sent = await hub.Fill(Officer, Form(page), ("text", "Departures moved south.\nTwo offices opened."));

        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var after = await hub.Page(Officer, sent.Headers.Location!.ToString());
        after.QuerySelector("[role=status]")!.TextContent.ShouldContain("Saved");
        after.QuerySelector("textarea")!.TextContent.ShouldContain("Departures moved south.");
        (await hub.Text("presidency.CY", "/api/summaries/semester-2026-1?version=draft", "text/html")).ShouldContain("Departures moved south.");
        foreach (var token in after.QuerySelectorAll("input[name=token]"))
            token.SetAttribute("value", "(token)");
        Snapshot.Match(after.QuerySelector("main")!.InnerHtml);
    }

    [Theory]
    [InlineData("liaisonOfficer.IE", "/summaries/semester-2026-1/sections/host-MA", HttpStatusCode.Forbidden)]
    [InlineData("liaisonOfficer.AT", "/summaries/semester-2026-1/sections/host-TR", HttpStatusCode.Forbidden)]
    [InlineData("liaisonOfficer.AT", "/summaries/semester-2026-1/sections/overview", HttpStatusCode.Forbidden)]
    [InlineData("expert.AT", "/summaries/semester-2026-1/sections/host-MA", HttpStatusCode.Forbidden)]
    [InlineData("presidency.CY", "/summaries/semester-2026-1/sections/host-XX", HttpStatusCode.NotFound)]
    [InlineData("presidency.CY", "/summaries/semester-2026-1/sections/overview", HttpStatusCode.OK)]
    public async Task F_8_it_writes_that_section_and_no_other(string role, string path, HttpStatusCode status)
    {
        await using var hub = await Drafted();

        using var answer = await hub.Send(role, HttpMethod.Get, path, accept: "text/html");

        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task F_8_what_is_too_long_or_forged_is_said_and_not_lost()
    {
        await using var hub = await Drafted();
        var form = Form(await hub.Page(Officer, Section));

        using var forged = await hub.Fill(Officer, form, ("text", "Mine."), ("token", "x"));
        using var long_ = await hub.Fill(Officer, form, ("text", new string('x', 20_001)));

        (forged.StatusCode, long_.StatusCode).ShouldBe((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity));
        (await forged.Content.ReadAsStringAsync()).ShouldContain("Mine.");
        (await long_.Content.ReadAsStringAsync()).ShouldContain("more than 20000 characters");
    }

    private static IHtmlFormElement Form(IHtmlDocument page) => page.QuerySelector($"form[action='{Section}']").ShouldBeAssignableTo<IHtmlFormElement>()!;

    private static async Task<LiaisonHub> Drafted()
    {
        var hub = await LiaisonHub.Start();
        await hub.Post("iloCoordinator.IE", "/api/liaison/networks/MA/roles", new { role = "actingPresidency", holder = "AT", from = "2026-03-01" });
        hub.Clock.Now = new DateTimeOffset(2026, 7, 20, 9, 0, 0, TimeSpan.Zero);
        await hub.Documents.SeedReports();
        await hub.Documents.Have(SampleSources.Report("ILO-AT-2026-0002", "2026-1", new DateTimeOffset(2026, 6, 20, 9, 0, 0, TimeSpan.Zero), "MA"));
        await hub.Post("commission", "/api/summaries", new { kind = "semester", period = "2026-1" }, HttpStatusCode.Created);
        return hub;
    }
}
