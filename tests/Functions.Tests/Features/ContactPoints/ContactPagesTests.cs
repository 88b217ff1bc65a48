using AngleSharp.Dom;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>What WCAG 2.2 AA asks of the markup of every page of this network (V1 to V10), as far as it can be told without looking.</summary>
public sealed class ContactPagesTests : IAsyncLifetime
{
    private ContactHub hub = null!;

    public async Task InitializeAsync() => hub = await ContactHub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task Every_page_has_its_marking_one_heading_named_fields_and_tables_and_no_script()
    {
        await hub.HaveEntry("AT");
        await hub.Post("ctContactPoint.AT", "/api/contact-points/practices", new { title = "Call", theme = "training", whatIsDone = "We call.", effort = "an hour" }, System.Net.HttpStatusCode.Created);
        await hub.Post("presidency.CY", "/api/contact-points/overviews", null);
        await hub.Post("presidency.CY", "/api/contact-points/reviews", new { closesOn = "2026-05-31" }, System.Net.HttpStatusCode.Created);
        foreach (var (role, path) in new[]
        {
            ("ctContactPoint.AT", ""), ("ctContactPoint.AT", "/own"), ("ctContactPoint.AT", "/own/form"), ("ctContactPoint.DE", "/CP-AT-1?reason=upkeep"), ("ctContactPoint.AT", "/checks"),
            ("ctContactPoint.AT", "/checks/questions"), ("ctContactPoint.AT", "/bilaterals"), ("ctDelegate.AT", "/arrangements"), ("ctDelegate.AT", "/arrangements/own"), ("ctDelegate.AT", "/practices"),
            ("ctDelegate.AT", "/overviews"), ("ctDelegate.AT", "/overviews/OV-2026-03-05"), ("ctContactPoint.AT", "/reviews/RV-2026"), ("presidency.CY", "/standing"),
        })
        {
            var page = await hub.Page(role, $"/api/contact-points{path}");
            page.DocumentElement.GetAttribute("lang").ShouldBe("en", path);
            page.Title.ShouldStartWith("LIMITE", Case.Sensitive, path);
            page.QuerySelectorAll("p.marking").Length.ShouldBe(2, path);
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            page.QuerySelectorAll("script, [onclick], [style]").ShouldBeEmpty(path);
            page.QuerySelectorAll("table").ShouldAllBe(table => table.HasAttribute("aria-label"), path);
            page.QuerySelectorAll("th").ShouldAllBe(head => head.HasAttribute("scope"), path);
            page.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(field => !IsNamed(page, field)).Select(field => $"{path}: {field.OuterHtml}").ShouldBeEmpty();
            page.QuerySelectorAll("[id]").Select(each => each.Id).ShouldBeUnique();
            page.QuerySelectorAll("fieldset").ShouldAllBe(set => set.QuerySelector("legend") != null, path);
        }
    }

    [Fact]
    public async Task What_is_for_programs_alone_is_a_page_with_its_marking_for_a_person_in_a_browser()
    {
        await hub.Post("presidency.CY", "/api/contact-points/campaigns", new { closesOn = "2026-05-31" }, System.Net.HttpStatusCode.Created);
        foreach (var (role, path, says) in new[] { ("presidency.CY", "/campaigns", "MC-2026-1"), ("presidency.CY", "/switches", "contactList"), ("dataProtectionOfficer.AT", "/trail", "/api/contact-points/trail") })
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await hub.Text(role, $"/api/contact-points{path}", "text/html,application/xhtml+xml,*/*;q=0.8"));
            page.QuerySelectorAll("p.marking").Length.ShouldBe(2, path);
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            page.Body!.TextContent.ShouldContain(says);
            (await hub.Text(role, $"/api/contact-points{path}", "application/json")).ShouldStartWith("[");
        }
    }

    private static bool IsNamed(AngleSharp.Html.Dom.IHtmlDocument page, IElement field) =>
        field.HasAttribute("aria-label") || page.QuerySelectorAll("label").Any(label => label.GetAttribute("for") == field.Id && label.TextContent.Trim().Length > 0);
}
