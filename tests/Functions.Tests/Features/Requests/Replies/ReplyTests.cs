namespace MimFunctions.Tests.Features.Requests.Replies;

/// <summary>What the states asked do over HTTP, and what the asker does about it.</summary>
public sealed class ReplyTests : IAsyncLifetime
{
    private const string Yes = """{ "answer": "Four." }""";

    private RequestsHub hub = null!;

    public async Task InitializeAsync()
    {
        hub = await new RequestsHub().Start();
        (await hub.Ask(addressees: ["DE", "EL"])).Status.ShouldBe(201);
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Theory]
    [InlineData("acknowledgement", null, "acknowledged")]
    [InlineData("forwarding", """{ "forwardedTo": "Federal Office" }""", "forwarded")]
    [InlineData("answers", Yes, "answered")]
    [InlineData("answers", """{ "answer": "Four.", "answerEnglish": "Four.", "language": "de", "visibility": "askerOnly" }""", "answered")]
    [InlineData("direct-answer", """{ "explanation": "By letter." }""", "answeredOutside")]
    [InlineData("direct-answer", "{}", "answeredOutside")]
    [InlineData("refusal", """{ "ground": "noInformation" }""", "declined")]
    public async Task A_state_asked_replies_and_sees_where_it_stands_then(string what, string? body, string stands)
    {
        var said = await hub.Act(what, body);

        said.Status.ShouldBe(200, said.Body);
        said.Is("DE").ShouldBe(stands);
        said.Is("EL").ShouldNotBe(stands);
    }

    [Fact]
    public async Task Saying_it_twice_is_no_error_and_nothing_more_happens()
    {
        await hub.Act("acknowledgement", null);
        var first = (await hub.Act("direct-answer", """{ "explanation": "By letter." }""")).Of("DE").ToJsonString();
        hub.Clock.Now = hub.Clock.Now.AddHours(1);

        var again = await hub.Act("direct-answer", """{ "explanation": "By letter." }""");

        (again.Status, again.Of("DE").ToJsonString()).ShouldBe((200, first));
    }

    [Fact]
    public async Task A_proposed_day_counts_when_the_asker_accepts_it()
    {
        var proposed = await hub.Act("proposed-date", """{ "proposedDate": "2027-01-15", "explanation": "Figures come then." }""");
        ((string?)proposed.Of("DE")["due"]).ShouldBe("2026-12-10");
        ((string?)proposed.Of("DE")["proposal"]!["is"]).ShouldBe("open");

        var settled = await hub.Act("agreed-date", """{ "date": "2027-01-15", "accept": true }""", "contactPoint.AT");

        ((string?)settled.Of("DE")["due"]).ShouldBe("2027-01-15");
        ((string?)settled.Of("DE")["legalDue"]).ShouldBe("2026-12-10");
    }

    [Fact]
    public async Task A_proposed_day_that_is_not_accepted_changes_nothing()
    {
        await hub.Act("proposed-date", """{ "proposedDate": "2027-01-15", "explanation": "Figures come then." }""");

        var settled = await hub.Act("agreed-date", """{ "date": "2027-01-15", "accept": false }""", "contactPoint.AT");

        ((string?)settled.Of("DE")["due"], (string?)settled.Of("DE")["proposal"]!["is"]).ShouldBe(("2026-12-10", "rejected"));
    }

    [Fact]
    public async Task The_asker_rates_an_answer()
    {
        await hub.Act("answers", Yes);

        (await hub.Act("rating", """{ "inTime": true, "effort": false }""", "contactPoint.AT")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_withdrawal_ends_what_is_open_and_leaves_what_was_answered()
    {
        await hub.Act("answers", Yes);

        var said = await hub.Call("POST", "/api/requests/REQ-AT-2026-0001/withdrawal", body: """{ "explanation": "Found." }""");

        (said.Status, said.Is("DE"), said.Is("EL"), (string?)said.Json["progress"]).ShouldBe((200, "answered", "withdrawn", "withdrawn"));
    }

    [Fact]
    public async Task A_request_that_nobody_answered_in_time_is_overdue_and_can_still_be_answered()
    {
        await hub.Act("acknowledgement", null);
        hub.Clock.Now = new(2026, 12, 10, 23, 30, 0, TimeSpan.Zero);
        ((bool?)(await hub.Call("GET", "/api/requests/REQ-AT-2026-0001")).Of("DE")["overdue"]).ShouldBe(true);

        var late = await hub.Act("answers", Yes);

        (late.Status, (bool?)late.Of("DE")["overdue"]).ShouldBe((200, false));
    }

    [Theory]
    [InlineData("acknowledgement", null)]
    [InlineData("forwarding", """{ "forwardedTo": "Federal Office" }""")]
    [InlineData("refusal", """{ "ground": "noInformation" }""")]
    [InlineData("direct-answer", """{ "explanation": "By letter." }""")]
    [InlineData("proposed-date", """{ "proposedDate": "2027-01-15", "explanation": "Later." }""")]
    public async Task What_has_ended_can_not_be_begun_again(string what, string? body)
    {
        await hub.Act("answers", Yes);

        (await hub.Act(what, body)).ShouldBeProblem(409).Refusal.Rule.ShouldBe("REQ-ACT-02");
    }

    [Fact]
    public async Task The_asker_closes_what_it_was_told_directly()
    {
        var closed = await hub.Act("received-directly", """{ "explanation": "By telephone." }""", "contactPoint.AT");

        (closed.Status, (string?)closed.Of("DE")["is"]!["kind"]).ShouldBe((200, "answeredOutside"));
    }
}
