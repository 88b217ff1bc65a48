namespace MimFunctions.Tests.Features.Requests.Replies;

/// <summary>Calls that come to nothing: each is answered by a problem that says what to do.</summary>
public sealed class RefusedCallTests(RefusedCallTests.WithARequest asked) : IClassFixture<RefusedCallTests.WithARequest>
{
    private const string Path = "/api/requests/REQ-AT-2026-0001";

    private readonly RequestsHub hub = asked.Hub;

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
    [InlineData("agreed-date", """{ "date": "2027-01-15", "accept": true }""", "REQ-ACT-03")]
    [InlineData("rating", """{ "inTime": true, "effort": true }""", "REQ-ACT-07")]
    public async Task Where_there_is_nothing_to_reply_to_or_to_rate_it_is_said(string what, string body, string rule) =>
        (await hub.Act(what, body, "contactPoint.AT")).ShouldBeProblem(409).Refusal.Rule.ShouldBe(rule);

    [Theory]
    [InlineData("answers", """{ "answer": " " }""", "REQ-ACT-05", "answer")]
    [InlineData("forwarding", "{}", "REQ-ACT-05", "forwardedTo")]
    [InlineData("refusal", """{ "ground": "other" }""", "REQ-ACT-05", "explanation")]
    [InlineData("proposed-date", """{ "proposedDate": "2026-11-10", "explanation": "Now." }""", "REQ-ACT-04", "proposedDate")]
    [InlineData("proposed-date", """{ "proposedDate": "2027-01-15" }""", "REQ-ACT-05", "explanation")]
    public async Task What_the_rules_have_against_a_reply_names_the_field(string what, string body, string rule, string field) =>
        (await hub.Act(what, body)).ShouldBeProblem(422).Refusal.ShouldBe((rule, field));

    [Theory]
    [InlineData("refusal", "{}", "“ground” is missing")]
    [InlineData("proposed-date", "{}", "“proposedDate” is missing")]
    public async Task What_can_not_be_left_out_is_asked_for(string what, string body, string said) =>
        ((string?)(await hub.Act(what, body)).ShouldBeProblem(400).Json["title"])!.ShouldContain(said);

    [Theory]
    [InlineData("agreed-date", """{ "accept": true }""", "“date” is missing")]
    [InlineData("agreed-date", """{ "date": "2027-01-15" }""", "“accept” is missing")]
    [InlineData("rating", """{ "effort": true }""", "“inTime” is missing")]
    [InlineData("rating", """{ "inTime": true }""", "“effort” is missing")]
    public async Task What_the_asker_can_not_leave_out_is_asked_for(string what, string body, string said) =>
        ((string?)(await hub.Act(what, body, "contactPoint.AT")).ShouldBeProblem(400).Json["title"])!.ShouldContain(said);

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

    /// <summary>Austria asked Germany and Greece.</summary>
    public sealed class WithARequest : SharedRequestsHub
    {
        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            (await Hub.Ask(addressees: ["DE", "EL"])).Status.ShouldBe(201);
        }
    }
}
