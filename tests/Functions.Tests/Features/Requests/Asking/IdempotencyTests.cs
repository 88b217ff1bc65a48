namespace MimFunctions.Tests.Features.Requests.Asking;

/// <summary>The header Idempotency-Key: a program that got no answer may call again.</summary>
public sealed class IdempotencyTests : IAsyncLifetime
{
    private RequestsHub hub = null!;

    public async Task InitializeAsync() => hub = await new RequestsHub().Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task Without_a_key_the_same_question_is_put_twice()
    {
        await hub.Ask();

        (await hub.Ask()).Location.ShouldBe("/api/requests/REQ-AT-2026-0002");
    }

    [Fact]
    public async Task With_a_key_a_repeated_call_gets_the_first_request_also_later_and_by_a_colleague()
    {
        var first = await hub.Ask(key: "k1");
        hub.Clock.Now = hub.Clock.Now.AddDays(2);

        var again = await hub.Ask(key: "k1", role: "contactPoint.AT contactPoint.AT");

        (again.Status, again.Location).ShouldBe((201, first.Location));
        ((string?)again.Json["askedAt"]).ShouldBe((string?)first.Json["askedAt"]);
    }

    [Fact]
    public async Task A_key_that_was_used_for_another_question_is_refused()
    {
        await hub.Ask(key: "k1");

        var refused = (await hub.Ask(key: "k1", addressees: ["EL"])).ShouldBeProblem(409);

        ((string?)refused.Json["title"])!.ShouldContain("REQ-AT-2026-0001");
    }

    [Fact]
    public async Task The_key_of_another_state_is_another_key()
    {
        await hub.Ask(key: "k1");

        (await hub.Ask(key: "k1", role: "contactPoint.FR")).Location.ShouldBe("/api/requests/REQ-FR-2026-0001");
    }

    [Fact]
    public async Task Calls_that_race_with_one_key_get_one_request()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => hub.Ask(key: "k1")));

        answers.Select(answer => answer.Status).ShouldAllBe(status => status == 201);
        answers.Select(answer => answer.Location).Distinct().ShouldHaveSingleItem();
        (await hub.Call("GET", "/api/requests")).Json.AsArray().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("x*201")]
    public async Task A_key_that_is_blank_or_endless_is_refused(string key) =>
        (await hub.Ask(key: key == "x*201" ? new string('x', 201) : key)).ShouldBeProblem(400);
}
