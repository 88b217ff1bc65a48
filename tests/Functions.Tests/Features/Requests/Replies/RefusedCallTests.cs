namespace MimFunctions.Tests.Features.Requests.Replies;

/// <summary>Calls that come to nothing: each is answered by a problem that says what to do.</summary>
public sealed class RefusedCallTests : IAsyncLifetime
{
    private const string Path = "/api/requests/REQ-AT-2026-0001";

    private RequestsHub hub = null!;

    public static TheoryData<string, string> Replies => new()
    {
        { "acknowledgement", "{}" },
        { "answers", """{ "answer": "Four." }""" },
        { "direct-answer", "{}" },
        { "refusal", """{ "ground": "noInformation" }""" },
        { "forwarding", """{ "forwardedTo": "Office" }""" },
        { "proposed-date", """{ "proposedDate": "2027-01-15", "explanation": "Later." }""" },
    };

    public static TheoryData<string, string> OfTheAsker => new()
    {
        { "addressees/DE/agreed-date", """{ "date": "2027-01-15", "accept": true }""" },
        { "addressees/DE/received-directly", "{}" },
        { "addressees/DE/rating", """{ "inTime": true, "effort": true }""" },
        { "withdrawal", """{ "explanation": "Found." }""" },
    };

    public async Task InitializeAsync()
    {
        hub = await new RequestsHub().Start();
        (await hub.Ask(addressees: ["DE", "EL"])).Status.ShouldBe(201);
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Theory]
    [MemberData(nameof(Replies))]
    public async Task A_state_replies_for_itself_only(string what, string body)
    {
        (await hub.Act(what, body, "contactPoint.EL")).ShouldBeProblem(403);
        (await hub.Act(what, body, "contactPoint.AT")).ShouldBeProblem(403);
        (await hub.Act(what, body, "expert.DE")).ShouldBeProblem(403);
        (await hub.Act(what, body, "contactPoint.FR", state: "FR")).ShouldBeProblem(404);
        (await hub.Act(what, body, reference: "REQ-AT-2026-0099")).ShouldBeProblem(404);
        (await hub.Act(what, body, reference: "nonsense")).ShouldBeProblem(400);
        (await hub.Act(what, body, state: "XX")).ShouldBeProblem(400);
        (await hub.Call("POST", $"{Path}/addressees/DE/{what}", role: null, body)).ShouldBeProblem(401);
    }

    [Theory]
    [MemberData(nameof(OfTheAsker))]
    public async Task What_only_the_asker_may_nobody_else_may(string what, string body)
    {
        (await hub.Call("POST", $"{Path}/{what}", "contactPoint.DE", body)).ShouldBeProblem(403);
        (await hub.Call("POST", $"{Path}/{what}", "commission", body)).ShouldBeProblem(403);
        (await hub.Call("POST", $"{Path}/{what}", role: null, body)).ShouldBeProblem(401);
        (await hub.Call("POST", $"/api/requests/REQ-AT-2026-0099/{what}", body: body)).ShouldBeProblem(404);
        (await hub.Call("POST", $"/api/requests/nonsense/{what}", body: body)).ShouldBeProblem(400);
    }

    [Theory]
    [InlineData("""{ "title": "A" """, "$, line 1")]
    [InlineData("{\n  \"title\": 7 }", "$.title, line 2")]
    [InlineData("null", "$, line 1")]
    [InlineData("", "$, line 1")]
    [InlineData("[]", "$, line 1")]
    [InlineData("""{ "titel": "A" }""", "$.titel, line 1")]
    [InlineData("""{ "title": "A", "title": "B" }""", "line 1")]
    [InlineData("""{ "title": "\ud800" }""", "$.title, line 1")]
    public async Task A_body_that_can_not_be_understood_is_refused_with_the_place_and_what_is_known(string body, string place)
    {
        var refused = (await hub.Call("POST", "/api/requests", body: body)).ShouldBeProblem(400);

        ((string?)refused.Json["title"])!.ShouldContain(place);
        ((string?)refused.Json["detail"])!.ShouldContain("asker, measure, title, question, language, addressees");
    }

    [Theory]
    [InlineData("answers", """{ "answer": "Four.", "visibility": "nobody" }""")]
    [InlineData("answers", """{ "answer": "Four.", "visibility": 1 }""")]
    [InlineData("answers", """{ "answer": "Four.", "visibility": "99" }""")]
    [InlineData("refusal", """{ "ground": "because" }""")]
    [InlineData("refusal", """{ "ground": 77 }""")]
    [InlineData("refusal", """{ "ground": "confidential, other" }""")]
    [InlineData("proposed-date", """{ "proposedDate": "2027-02-30" }""")]
    [InlineData("proposed-date", """{ "proposedDate": "15.1.2027" }""")]
    public async Task A_word_that_is_not_on_the_list_and_a_day_that_is_none_are_refused(string what, string body) =>
        (await hub.Act(what, body)).ShouldBeProblem(400);

    [Fact]
    public async Task A_body_that_is_no_JSON_or_too_large_is_refused()
    {
        (await hub.Call("POST", "/api/requests", body: "title=A", media: "application/x-www-form-urlencoded")).ShouldBeProblem(415);
        (await hub.Call("POST", "/api/requests")).ShouldBeProblem(415);
        (await hub.Call("POST", "/api/requests", body: $$"""{ "title": "{{new string('x', 128 * 1024)}}" }""")).ShouldBeProblem(413);
    }

    [Theory]
    [InlineData("DELETE", "/api/requests/REQ-AT-2026-0001", "GET, HEAD")]
    [InlineData("PUT", "/api/requests", "GET, HEAD, POST")]
    [InlineData("GET", "/api/requests/REQ-AT-2026-0001/withdrawal", "POST")]
    [InlineData("GET", "/api/requests/REQ-AT-2026-0001/addressees/DE/acknowledgement", "POST")]
    public async Task Another_method_than_an_address_takes_is_refused_with_those_it_takes(string method, string path, string allowed) =>
        (await hub.Call(method, path)).ShouldBeProblem(405).Allow.ShouldBe(allowed);

    [Theory]
    [InlineData("GET", "/api/request")]
    [InlineData("POST", "/api/requests/REQ-AT-2026-0001/addressees/DE/nothing")]
    public async Task An_address_that_nothing_has_is_not_found(string method, string path) => (await hub.Call(method, path)).ShouldBeProblem(404);

    [Fact]
    public async Task W4_a_browser_gets_a_refusal_as_a_page()
    {
        var page = await hub.Call("GET", "/api/requests/REQ-AT-2026-0099", accept: "text/html");

        (page.Status, page.Media).ShouldBe((404, "text/html"));
    }
}
