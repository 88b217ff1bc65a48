using System.Net;
using System.Text.RegularExpressions;

namespace MimFunctions.Tests.Features.Requests.Showing;

/// <summary>Reading requests over HTTP.</summary>
public sealed class ReadRequestsTests(ReadRequestsTests.WithTwoRequests asked) : IClassFixture<ReadRequestsTests.WithTwoRequests>
{
    private readonly RequestsHub hub = asked.Hub;

    [Theory]
    [InlineData("", "REQ-COM-2026-0001 REQ-AT-2026-0001")]
    [InlineData("?asker=at", "REQ-AT-2026-0001")]
    [InlineData("?asker=COM", "REQ-COM-2026-0001")]
    [InlineData("?addressee=EL", "REQ-COM-2026-0001")]
    [InlineData("?addressee=GR", "REQ-COM-2026-0001")]
    [InlineData("?measure=mim-de-2026-0001", "REQ-AT-2026-0001")]
    [InlineData("?progress=open", "REQ-COM-2026-0001")]
    [InlineData("?progress=Completed", "REQ-AT-2026-0001")]
    [InlineData("?progress=completed&asker=COM", "")]
    [InlineData("?progress=completed&addressee=DE", "REQ-AT-2026-0001")]
    [InlineData("?progress=open&addressee=DE", "")]
    [InlineData("?progress=&asker=&addressee=&measure=", "REQ-COM-2026-0001 REQ-AT-2026-0001")]
    [InlineData("?after=REQ-COM-2026-0001", "REQ-AT-2026-0001")]
    [InlineData("?after=REQ-AT-2026-0001", "")]
    public async Task The_list_shows_the_newest_first_and_what_was_asked_for(string query, string shown) =>
        string.Join(' ', (await hub.Call("GET", $"/api/requests{query}")).Json.AsArray().Select(each => (string)each!["reference"]!)).ShouldBe(shown);

    [Theory]
    [InlineData("?progress=sleeping", "“progress” is “sleeping”")]
    [InlineData("?progress=1", "“progress” is “1”")]
    [InlineData("?after=REQ-AT-2026-0099", "“after” is “REQ-AT-2026-0099”")]
    [InlineData("?after=later", "“after” is “later”")]
    [InlineData("?asker=XX", "“asker” is “XX”")]
    [InlineData("?addressee=COM", "“addressee” is “COM”")]
    [InlineData("?measure=7", "“measure” is “7”")]
    [InlineData("?adressee=DE", "“adressee”")]
    public async Task A_condition_that_is_not_understood_is_refused_and_quoted(string query, string said) =>
        ((string?)(await hub.Call("GET", $"/api/requests{query}")).ShouldBeProblem(400).Json["title"])!.ShouldContain(said);

    [Theory]
    [InlineData(null, 401)]
    [InlineData("iloCoordinator.AT", 403)]
    [InlineData("administrator", 403)]
    public async Task Who_is_no_party_to_requests_reads_none(string? role, int status)
    {
        (await hub.Call("GET", "/api/requests", role)).ShouldBeProblem(status);
        (await hub.Call("GET", "/api/requests/REQ-AT-2026-0001", role)).ShouldBeProblem(status);
    }

    [Theory]
    [InlineData("/api/requests/nonsense", 400)]
    [InlineData("/api/requests/MIM-AT-2026-0001", 400)]
    [InlineData("/api/requests/REQ-AT-2026-0099", 404)]
    public async Task A_number_that_is_none_or_not_given_is_a_problem(string path, int status) => (await hub.Call("GET", path)).ShouldBeProblem(status);

    [Theory]
    [InlineData("/api/requests")]
    [InlineData("/api/requests/REQ-AT-2026-0001")]
    [InlineData("/api/communications")]
    [InlineData("/api/openapi.json")]
    public async Task With_HEAD_everything_is_answered_but_the_body(string path)
    {
        var (head, got) = (await hub.Call("HEAD", path), await hub.Call("GET", path));

        (head.Status, head.Media, head.Body).ShouldBe((got.Status, got.Media, ""));
    }

    [Fact]
    public async Task The_page_of_the_list_reads_as_it_was_approved() =>
        Snapshot.Match(Regex.Match((await hub.Call("GET", "/api/requests?progress=open", accept: "text/html")).Body, "<main.*</main>", RegexOptions.Singleline).Value);

    [Fact]
    public async Task Page_by_page_every_request_comes_once_with_the_total()
    {
        await using var many = await new RequestsHub().Start();
        await WithTwoRequests.Ask(many);
        for (var i = 0; i < 27; i++)
            await many.Ask(measure: null, role: "commission", addressees: ["EL"]);
        List<string> seen = [];
        for (var address = "/api/requests?addressee=EL"; address is not null;)
        {
            var page = (await many.Call("GET", address, accept: "text/html")).Body;
            page.ShouldContain(">28 requests</h2>");
            seen.AddRange(Regex.Matches(page, "href=\"/api/requests/(REQ-[A-Z]+-2026-\\d{4})\"").Select(match => match.Groups[1].Value));
            address = Regex.Match(page, "<a href=\"([^\"]+)\" rel=\"next\">") is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null;
        }

        seen.ShouldBe(Enumerable.Range(1, 28).Reverse().Select(number => $"REQ-COM-2026-{number:0000}"));
    }

    [Fact]
    public async Task Browsers_get_pages_and_programs_JSON()
    {
        const string Browser = "text/html,application/xhtml+xml,*/*;q=0.8";

        (await hub.Call("GET", "/api/requests", accept: Browser)).Body.ShouldContain("<a href=\"/api/requests/REQ-AT-2026-0001\">");
        (await hub.Call("GET", "/api/requests/REQ-AT-2026-0001", accept: Browser)).Body.ShouldContain("<h1 lang=\"en\">Places</h1>");
        (await hub.Call("GET", "/api/requests", accept: "*/*")).Media.ShouldBe("application/json");
    }

    [Fact]
    public async Task Who_asked_and_who_answered_by_name_is_not_shown() =>
        (await hub.Call("GET", "/api/requests/REQ-AT-2026-0001")).Body.ShouldNotContain("developer:");

    /// <summary>Austria asked, and an hour later the Commission; Austria has its answer.</summary>
    public sealed class WithTwoRequests : SharedRequestsHub
    {
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            await Ask(Hub);
        }

        internal static async Task Ask(RequestsHub hub)
        {
            await hub.Ask();
            hub.Clock.Now = hub.Clock.Now.AddHours(1);
            await hub.Ask(measure: null, role: "commission", addressees: ["EL"]);
            await hub.Act("answers", """{ "answer": "Four." }""");
        }
    }
}
