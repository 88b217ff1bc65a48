using System.Net;
using AngleSharp.Html.Dom;
using MimFunctions.Tests.Mechanism.Forms.Writing;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison.Networks;

/// <summary>Networks and deployments of a running hub, over HTTP.</summary>
public sealed class NetworksApiTests
{
    private const string Networks = "/api/liaison/networks", Morocco = "/api/liaison/networks/MA", List = "/api/liaison/deployments";

    [Fact]
    public async Task Every_network_is_there_with_who_convenes_it_and_the_gaps()
    {
        await using var hub = await LiaisonHub.Start();

        Snapshot.Match(await hub.Text("expert.DE", $"{Networks}?on=2026-03-05"));
    }

    [Theory]
    [InlineData("/api/liaison/deployments?on=2026-10-01")]
    [InlineData("/api/liaison/networks/LY?on=2026-10-01")]
    [InlineData("/api/liaison/networks?on=2026-10-01")]
    public async Task F_19_no_list_shows_a_plan_as_a_plan_once_its_first_day_has_passed(string list)
    {
        await using var hub = await LiaisonHub.Start();
        hub.Clock.Now = new DateTimeOffset(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

        (await hub.Text("liaisonOfficer.AT", list, "text/html")).ShouldContain("planned; its first day has passed, and nothing more was announced");
        (await hub.Text("liaisonOfficer.AT", list.Replace("2026-10-01", "2026-09-01", StringComparison.Ordinal), "text/html")).ShouldNotContain("its first day has passed");
    }

    [Fact]
    public async Task All_networks_are_a_page_that_reads_well_by_screen_reader()
    {
        await using var hub = await LiaisonHub.Start();

        var page = await hub.Page("presidency.CY", Networks);

        Snapshot.Match(page.QuerySelector("main")!.OuterHtml);
        Accessible(page);
    }

    [Fact]
    public async Task One_network_is_a_page_with_everything_that_was_announced()
    {
        await using var hub = await LiaisonHub.Start();

        var page = await hub.Page("liaisonOfficer.AT", Morocco);

        Snapshot.Match(page.QuerySelector("main")!.OuterHtml);
        Accessible(page);
        page.QuerySelectorAll("td").ShouldContain(cell => cell.TextContent == "Advises <carriers>, trains consular staff.");
    }

    [Fact]
    public async Task One_network_is_there_for_programs()
    {
        await using var hub = await LiaisonHub.Start();

        Snapshot.Match(await hub.Text("councilReader", "/api/liaison/networks/morocco?on=2026-03-05"));
    }

    [Fact]
    public async Task One_secondment_is_a_page_from_which_those_entitled_find_the_officer()
    {
        await using var hub = await LiaisonHub.Start();

        var page = await hub.Page("expert.DE", "/api/liaison/secondments/sec-at-2026-0001");

        Snapshot.Match(page.QuerySelector("main")!.OuterHtml);
        Accessible(page);
        (await hub.Get("expert.DE", "/api/liaison/secondments/SEC-AT-2026-0001"))["notices"]!.AsArray().Count.ShouldBe(2);
        using var unknown = await hub.Send("expert.DE", HttpMethod.Get, "/api/liaison/secondments/SEC-AT-2026-0099");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_announced_later_was_not_known_before()
    {
        await using var hub = await LiaisonHub.Start();
        hub.Clock.Now = hub.Clock.Now.AddYears(1);

        var then = await hub.Get("commission", $"{Morocco}?on=2026-03-05&asOf=2026-01-14");
        var now = await hub.Get("commission", $"{Morocco}?on=2026-03-05");

        then["present"]!.AsArray().ShouldBeEmpty();
        then["toCome"]!.AsArray().Select(one => (string)one!["number"]!).ShouldBe(["SEC-AT-2026-0001"]);
        now["present"]!.AsArray().Select(one => (string)one!["number"]!).ShouldBe(["SEC-AT-2026-0001", "SEC-IE-2026-0001", "SEC-IT-2026-0001"]);
    }

    [Fact]
    public async Task Without_data_the_page_says_so_and_that_the_list_is_not_filled_in()
    {
        await using var hub = await LiaisonHub.Start(interests: null, filled: false);

        var page = await hub.Page("expert.DE", $"{Networks}?on=2031-01-01");

        page.Body!.TextContent.ShouldContain("No secondment is known.");
        page.Body.TextContent.ShouldContain("The list of countries of particular interest is not filled in (interest.json), so no gap can be named.");
        page.Body.TextContent.ShouldContain("Who holds the Presidency in the first half of 2031 is not known.");
        (await hub.Page("expert.DE", $"{Networks}/SN")).Body!.TextContent.ShouldContain("No officer is there on this day.");
        (await hub.Page("expert.DE", List)).Body!.TextContent.ShouldContain("No officer was deployed.");
    }

    [Fact]
    public async Task A_day_on_which_no_country_was_listed_is_told_from_a_list_that_is_empty()
    {
        await using var hub = await LiaisonHub.Start();

        (await hub.Page("expert.DE", $"{Networks}?on=2024-12-31")).Body!.TextContent
            .ShouldContain("No country stands on the list of countries of particular interest on this day.");
    }

    [Fact]
    public async Task The_list_of_deployments_is_there_in_every_format()
    {
        await using var hub = await LiaisonHub.Start();
        const string Days = $"{List}?from=2026-01-01&to=2026-03-05";

        Snapshot.Match(await hub.Text("expert.DE", Days), "Deployments_as_JSON");
        Snapshot.Match(await hub.Text("expert.DE", $"{Days}&format=csv"), "Deployments_as_CSV");
        var page = await hub.Page("expert.DE", Days);
        Snapshot.Match(page.QuerySelector("main")!.OuterHtml, "Deployments_as_a_page");
        Accessible(page);
        using var word = await hub.Send("expert.DE", HttpMethod.Get, $"{Days}&format=docx");
        var file = await word.Content.ReadAsByteArrayAsync();
        Snapshot.Match(WordText.Of(file), "Deployments_in_Word");
        WordText.Errors(file).ShouldBeEmpty();
        word.Content.Headers.ContentDisposition!.FileName.ShouldBe("deployments-2026-01-01-to-2026-03-05.docx");
    }

    [Fact]
    public async Task The_list_of_today_names_who_is_there_today()
    {
        await using var hub = await LiaisonHub.Start();

        var list = await hub.Get("expert.DE", List);

        list["made"]!.AsArray().Select(one => (string)one!["number"]!).ShouldBe(["SEC-AT-2026-0001", "SEC-FR-2026-0001", "SEC-IE-2026-0001"]);
        using var csv = await hub.Send("expert.DE", HttpMethod.Get, $"{List}?on=2026-03-05", accept: "text/csv");
        csv.Content.Headers.ContentDisposition!.FileName.ShouldBe("deployments-2026-03-05.csv");
        (await csv.Content.ReadAsStringAsync()).ShouldContain("\"'=cmd|'/C calc'!A0\"");
    }

    [Theory]
    [InlineData(Networks + "?on=5.3.2026", "on")]
    [InlineData(Networks + "?on=1949-01-01", "1949")]
    [InlineData(Networks + "?asOf=never", "asOf")]
    [InlineData(Networks + "?format=docx", "docx")]
    [InlineData(Networks + "/Atlantis", "Atlantis")]
    [InlineData(Morocco + "?on=x", "on")]
    [InlineData(Morocco + "?format=csv", "csv")]
    [InlineData(List + "?from=2026-01-01", "Give either")]
    [InlineData(List + "?on=2026-01-01&to=2026-01-01", "Give either")]
    [InlineData(List + "?from=2026-01-02&to=2026-01-01", "ends before")]
    [InlineData(List + "?from=x&to=2026-01-01", "from")]
    [InlineData(List + "?format=pdf", "pdf")]
    [InlineData("/api/liaison/officers?country=Atlantis", "Atlantis")]
    [InlineData("/api/liaison/officers?format=csv", "csv")]
    [InlineData("/api/liaison/secondments/nothing", "nothing")]
    public async Task What_can_not_be_read_is_a_problem_in_words(string path, string says)
    {
        await using var hub = await LiaisonHub.Start();

        using var answer = await hub.Send("commission", HttpMethod.Get, path);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(says);
    }

    private static void Accessible(IHtmlDocument page)
    {
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("table").ShouldAllBe(table => table.QuerySelector("caption") != null && table.QuerySelectorAll("thead th[scope=col]").Length > 0);
        page.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.QuerySelectorAll("th[scope=row]").Length == 1);
        page.QuerySelectorAll(".scroll").ShouldAllBe(region => region.GetAttribute("tabindex") == "0" && region.HasAttribute("aria-label"));
        page.QuerySelectorAll("input:not([type=hidden])").ShouldAllBe(input => page.QuerySelector($"label[for={input.Id}]") != null);
    }
}
