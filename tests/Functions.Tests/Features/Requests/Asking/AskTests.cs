using MimFunctions.Domain.Union;

namespace MimFunctions.Tests.Features.Requests.Asking;

/// <summary>Asking over HTTP.</summary>
public sealed class AskTests(SharedRequestsHub shared) : IClassFixture<SharedRequestsHub>, IAsyncLifetime
{
    private RequestsHub hub = shared.Hub;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (hub != shared.Hub)
            await hub.DisposeAsync();
    }

    [Fact]
    public async Task A_question_about_a_measure_goes_to_the_state_that_communicated_it()
    {
        await StartOwn();
        var asked = await hub.Ask();

        asked.Status.ShouldBe(201, asked.Body);
        asked.Location.ShouldBe("/api/requests/REQ-AT-2026-0001");
        asked.Json["addressees"]!.AsArray().ShouldHaveSingleItem();
        ((string?)asked.Of("DE")["duty"]).ShouldBe("obliged");
        ((string?)asked.Of("DE")["due"]).ShouldBe("2026-12-10");
        (await hub.Call("GET", asked.Location!)).Json["question"]!["text"]!.ToString().ShouldBe("How many places are there?");
    }

    [Fact]
    public async Task All_26_others_can_be_asked_at_once_each_with_a_due_date_by_its_own_holidays_and_clock()
    {
        await StartOwn();
        // 23:30 in Vienna and Berlin is the next day in Athens: the month begins there a day later (TL-10).
        hub.Clock.Now = new(2026, 11, 10, 22, 30, 0, TimeSpan.Zero);
        string[] others = [.. MemberState.All.Select(state => state.Code).Where(code => code != "AT")];

        var asked = await hub.Ask(measure: null, addressees: others);

        asked.Status.ShouldBe(201, asked.Body);
        asked.Json["addressees"]!.AsArray().Select(each => (string)each!["state"]!).Order().ShouldBe(others.Order());
        asked.Json["addressees"]!.AsArray().Select(each => (string)each!["duty"]!).ShouldAllBe(duty => duty == "voluntary");
        Explained(asked, "DE").ShouldContain("10 November 2026");
        Explained(asked, "EL").ShouldContain("11 November 2026");
        asked.Json["addressees"]!.AsArray().ShouldAllBe(each => each!["explanation"]!.AsArray().Count > 0);
    }

    [Fact]
    public async Task The_states_asked_need_not_be_the_one_of_the_measure_and_are_then_not_obliged()
    {
        await StartOwn();
        var asked = await hub.Ask(addressees: ["EL", "DE", "EL"]);

        asked.Json["addressees"]!.AsArray().Count.ShouldBe(2);
        ((string?)asked.Of("EL")["duty"]).ShouldBe("voluntary");
    }

    [Fact]
    public async Task About_a_final_court_decision_nobody_can_ask_and_the_law_is_named()
    {
        var refused = (await hub.Ask(RequestsHub.CourtDecision)).ShouldBeProblem(422);

        refused.Refusal.ShouldBe(("REQ-ASK-08", "measure"));
        ((string?)refused.Json["refusals"]![0]!["law"]).ShouldBe("MIM-11");
        ((string?)refused.Json["title"])!.ShouldContain("final court decision");
        ((string?)refused.Json["detail"]).ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("""{ "question": "?", "addressees": ["DE"] }""", "REQ-ASK-01", "title")]
    [InlineData("""{ "title": " ", "question": "?", "addressees": ["DE"] }""", "REQ-ASK-01", "title")]
    [InlineData("""{ "title": "A", "addressees": ["DE"] }""", "REQ-ASK-03", "question")]
    [InlineData("""{ "title": "A", "question": "?" }""", "REQ-ASK-05", "addressees")]
    [InlineData("""{ "title": "A", "question": "?", "addressees": [] }""", "REQ-ASK-05", "addressees")]
    [InlineData("""{ "title": "A", "question": "?", "addressees": ["DE", "AT"] }""", "REQ-ASK-06", "addressees")]
    [InlineData("""{ "title": "A", "question": "?", "measure": "MIM-DE-2026-0099" }""", "REQ-ASK-07", "measure")]
    [InlineData("""{ "title": "A", "question": "?", "language": "xx", "addressees": ["DE"] }""", "REQ-ASK-09", "language")]
    public async Task What_the_rules_have_against_it_is_said_with_field_and_remedy(string body, string rule, string field)
    {
        var refused = (await hub.Call("POST", "/api/requests", body: body)).ShouldBeProblem(422);

        refused.Refusal.ShouldBe((rule, field));
        ((string?)refused.Json["refusals"]![0]!["fix"]).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Everything_that_stands_against_it_is_said_at_once() =>
        (await hub.Call("POST", "/api/requests", body: "{}")).Json["refusals"]!.AsArray().Select(each => (string)each!["field"]!)
            .ShouldBe(["title", "question", "addressees"]);

    [Theory]
    [InlineData("""{ "title": "A", "measure": "nonsense" }""", "“measure” is “nonsense”")]
    [InlineData("""{ "title": "A", "asker": "XX" }""", "“asker” is “XX”")]
    [InlineData("""{ "title": "A", "addressees": ["DE", "XX"] }""", "“addressees” is “XX”")]
    [InlineData("""{ "title": "A", "addressees": ["DE", null] }""", "“addressees” is missing")]
    public async Task What_is_no_code_and_no_number_is_quoted(string body, string said) =>
        ((string?)(await hub.Call("POST", "/api/requests", body: body)).ShouldBeProblem(400).Json["title"])!.ShouldContain(said);

    [Fact]
    public async Task Who_acts_for_two_states_says_for_which()
    {
        await StartOwn();
        const string Both = "contactPoint.AT contactPoint.FR", Question = """ "title": "A", "question": "?", "addressees": ["DE"] """;

        (await hub.Call("POST", "/api/requests", Both, $$"""{ {{Question}} }""")).ShouldBeProblem(400);
        (await hub.Call("POST", "/api/requests", Both, $$"""{ "asker": "FR", {{Question}} }""")).Location.ShouldBe("/api/requests/REQ-FR-2026-0001");
        (await hub.Call("POST", "/api/requests", Both, $$"""{ "asker": "DE", {{Question}} }""")).ShouldBeProblem(403);
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("expert.AT", 403)]
    [InlineData("auditor", 403)]
    public async Task Only_who_may_ask_asks(string? role, int status) =>
        (await hub.Call("POST", "/api/requests", role, "{}")).ShouldBeProblem(status);

    [Fact]
    public async Task The_commission_asks_under_its_own_number()
    {
        await StartOwn();

        (await hub.Ask(role: "commission")).Location.ShouldBe("/api/requests/REQ-COM-2026-0001");
    }

    private async Task StartOwn() => hub = await new RequestsHub().Start();

    private static string Explained(RequestsHub.Said asked, string state) =>
        string.Join('\n', asked.Of(state)["explanation"]!.AsArray().Select(line => (string?)line));
}
