using System.Net;
using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>The gate in front of endpoints of each sort.</summary>
public sealed class GateTests : IAsyncLifetime
{
    private GatedApp app = null!;

    public async Task InitializeAsync() => app = await GatedApp.Start();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Who_is_not_signed_in_is_told_how_to_and_nothing_runs()
    {
        using var answer = await app.Send(HttpMethod.Get, "/things/MIM-AT-2026-0001", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Developer realm=\"MIM hub\"");
        (await Problem(answer)).ShouldBe("Open /sign-in in a browser, or send the header “Authorization: Developer contactPoint.AT”.");
        app.Ran.ShouldBe(0);
        app.Audit.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_passes_is_known_to_the_endpoint_and_leaves_a_trace()
    {
        using var answer = await app.Send(HttpMethod.Get, "/things/MIM-AT-2026-0001", "expert.AT");

        (await answer.Content.ReadAsStringAsync()).ShouldBe("developer:expert.AT");
        var entry = app.Audit.Entries.ShouldHaveSingleItem();
        (entry.Who, entry.Party, entry.Roles, entry.Allowed, entry.Reason).ShouldBe(("developer:expert.AT", "AT", "expert.AT", true, null));
    }

    [Theory]
    [InlineData("GET", "/things/x", "ctContactPoint.AT", "contactPoint.{state} or expert.{state} or iloCoordinator.{state} or stateSystem.{state} or presidency.{state} or commission")]
    [InlineData("POST", "/things/x/BE", "contactPoint.AT", "contactPoint.BE or stateSystem.BE")]
    [InlineData("POST", "/things/x/GR", "expert.EL", "contactPoint.EL or stateSystem.EL")]
    [InlineData("DELETE", "/things/x", "contactPoint.BE", "contactPoint.AT")]
    public async Task Who_may_not_is_told_which_role_would_be_needed(string method, string path, string role, string needed)
    {
        using var answer = await app.Send(new HttpMethod(method), path, role);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Problem(answer)).ShouldBe($"This needs the role {needed}. You hold {role}.");
        app.Audit.Entries[^1].ShouldSatisfyAllConditions(e => e.Allowed.ShouldBeFalse(), e => e.Reason.ShouldBe($"This needs the role {needed}."));
        app.Ran.ShouldBe(0);
    }

    [Theory]
    [InlineData("POST", "/things/x/AT", "contactPoint.AT")]
    [InlineData("POST", "/things/x/gr", "contactPoint.EL")]
    [InlineData("POST", "/things/x/BE", "contactPoint.AT contactPoint.BE")]
    [InlineData("DELETE", "/things/x", "contactPoint.AT")]
    public async Task Whoever_acts_for_the_own_party_passes(string method, string path, string roles)
    {
        using var answer = await app.Send(new HttpMethod(method), path, roles);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Audit.Entries.ShouldAllBe(entry => entry.Allowed);
    }

    [Fact]
    public async Task Nobody_can_act_for_an_institution_that_no_role_may_act_for()
    {
        using var answer = await app.Send(HttpMethod.Post, "/things/x/COM", "commission");

        (await Problem(answer)).ShouldBe("No role may do this for the European Commission. You hold commission.");
    }

    [Fact]
    public async Task A_party_that_does_not_exist_is_no_way_around_the_question_for_whom()
    {
        using var answer = await app.Send(HttpMethod.Post, "/things/x/XX", "contactPoint.AT");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        app.Ran.ShouldBe(0);
    }

    [Fact]
    public async Task Who_serves_two_states_may_ask_for_either()
    {
        using var answer = await app.Send(HttpMethod.Post, "/things", "contactPoint.AT expert.DE contactPoint.BE");

        (await answer.Content.ReadAsStringAsync()).ShouldBe("AT BE");
    }

    [Fact]
    public async Task Roles_that_mean_nothing_here_are_said_to_who_lacks_one()
    {
        using var answer = await app.Send(HttpMethod.Get, "/things/x", "contactPoint.UK");

        (await Problem(answer)).ShouldEndWith("You hold no role. Ignored, because the hub does not know them: contactPoint.UK.");
    }

    [Fact]
    public async Task What_can_not_be_recorded_does_not_happen()
    {
        app.Audit.IsBroken = true;

        using var answer = await app.Send(HttpMethod.Get, "/things/x", "expert.AT");

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        app.Ran.ShouldBe(0);
    }

    [Fact]
    public async Task What_states_nothing_is_closed()
    {
        (await app.Send(HttpMethod.Get, "/unstated", "contactPoint.AT")).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        app.Ran.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_open_to_anyone_leaves_no_trace()
    {
        (await app.Client.GetStringAsync("/open")).ShouldBe("open");
        (await app.Send(HttpMethod.Get, "/wrong", "expert.AT")).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        app.Audit.Entries.ShouldBeEmpty();
    }

    private static async Task<string?> Problem(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"];
    }
}
