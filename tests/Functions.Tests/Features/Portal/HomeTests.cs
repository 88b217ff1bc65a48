using AngleSharp.Html.Parser;
using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>The home page: what waits for whom, and what is new (W-3).</summary>
public sealed class HomeTests : IAsyncLifetime
{
    private RequestsHub hub = null!;

    public async Task InitializeAsync() => hub = await new RequestsHub().Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task A_stranger_reads_what_this_is_and_where_to_sign_in()
    {
        await hub.Ask();

        var page = await hub.Call("GET", "/", role: null);

        page.Status.ShouldBe(200);
        page.Body.ShouldContain("href=\"/sign-in?returnUrl=%2F\"");
        page.Body.ShouldNotContain("Places", Case.Sensitive, "nothing of the network");
        page.Body.ShouldNotContain("<nav");
    }

    [Fact]
    public async Task The_state_asked_sees_the_request_with_the_days_left_and_the_asker_does_not()
    {
        await hub.Ask();
        await hub.Delivered();

        (await Waiting("contactPoint.DE")).ShouldBe("Places 30 days left REQ-AT-2026-0001, asked by Austria · Due on 10 December 2026");
        (await Waiting("contactPoint.AT")).ShouldBe("Nothing is waiting for you at the moment.");
        (await Waiting("expert.DE")).ShouldBe("Nothing is waiting for you at the moment.", "an expert does not answer for the state");
    }

    [Theory]
    [InlineData(29, "1 day left")]
    [InlineData(30, "due today")]
    [InlineData(31, "overdue since yesterday")]
    [InlineData(40, "overdue by 10 days")]
    public async Task The_days_left_are_counted_in_the_legal_time_of_the_state_asked(int later, string left)
    {
        await hub.Ask();
        await hub.Delivered();
        hub.Clock.Now = hub.Clock.Now.AddDays(later);

        (await Waiting("contactPoint.DE")).ShouldContain(left);
    }

    [Fact]
    public async Task Who_asked_sees_the_other_day_that_a_state_proposes_until_it_is_settled()
    {
        await hub.Ask();
        await hub.Act("proposed-date", """{ "proposedDate": "2026-12-20", "explanation": "The figures come then." }""");
        (await Waiting("contactPoint.AT")).ShouldContain("Germany proposes to answer on 20 December 2026");

        await hub.Act("agreed-date", """{ "date": "2026-12-20", "accept": true }""", "contactPoint.AT");

        (await Waiting("contactPoint.AT")).ShouldBe("Nothing is waiting for you at the moment.");
    }

    [Fact]
    public async Task What_is_answered_waits_no_longer()
    {
        await hub.Ask();
        await hub.Act("answers", """{ "answer": "Four." }""");

        (await Waiting("contactPoint.DE")).ShouldBe("Nothing is waiting for you at the moment.");
    }

    [Fact]
    public async Task New_requests_are_told_to_those_who_may_read_them_only()
    {
        await hub.Ask();

        (await hub.Call("GET", "/", "expert.FR")).Body.ShouldContain("Places");
        (await hub.Call("GET", "/", "iloCoordinator.AT")).Body.ShouldNotContain("Places");
        (await hub.Call("GET", "/", "councilReader")).Body.ShouldNotContain("Places");
    }

    [Theory]
    [InlineData("contactPoint.AT", "Signed in as National contact point of Austria")]
    [InlineData("commission", "Signed in as European Commission")]
    public async Task Every_page_says_who_is_signed_in_and_lets_them_sign_out(string role, string words)
    {
        var page = new HtmlParser().ParseDocument((await hub.Call("GET", "/", role)).Body);

        page.QuerySelector(".who span")!.TextContent.ShouldBe(words);
        page.QuerySelector(".who form[method=post][action='/sign-in'] input[name=role]")!.GetAttribute("value").ShouldBe("");
    }

    [Fact]
    public async Task The_navigation_leads_only_where_the_reader_may_go()
    {
        foreach (var role in (string[])["contactPoint.AT", "expert.AT", "liaisonOfficer.AT", "commission", "parliamentReader", "administrator", "auditor", "ctContactPoint.AT"])
        {
            var page = new HtmlParser().ParseDocument((await hub.Call("GET", "/", role)).Body);
            foreach (var link in page.QuerySelectorAll("nav a"))
                (await hub.Call("GET", link.GetAttribute("href")!, role, accept: "text/html")).Status.ShouldBe(200, $"{role} {link.GetAttribute("href")}");
        }
    }

    private async Task<string> Waiting(string role)
    {
        var page = new HtmlParser().ParseDocument((await hub.Call("GET", "/", role)).Body);
        return string.Join(' ', page.QuerySelector("#waiting ~ ul li, #waiting + p")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
