using System.Net;

namespace MimFunctions.Integration.Tests.SignIn;

/// <summary>Persons who sign in with a browser at an authority of another maker.</summary>
public sealed class BrowserTests
{
    private const string Wanted = "/measures?state=AT";

    [NodeFact]
    public async Task Who_is_not_signed_in_comes_back_to_the_page_after_the_authority_and_stays_signed_in_over_a_restart()
    {
        await using var hub = await BrowserHub.Start();

        // When a person without a session opens a page
        var login = await hub.Open(Wanted);
        login.At.GetLeftPart(UriPartial.Authority).ShouldBe(hub.Authority.Issuer.GetLeftPart(UriPartial.Authority));
        var page = await hub.LogIn(login, "alma");

        // Then they see it
        (page.At.PathAndQuery, page.Status).ShouldBe((Wanted, HttpStatusCode.OK));
        await hub.Restart();
        (await hub.Open(Wanted)).Status.ShouldBe(HttpStatusCode.OK);
        (await hub.Open("/sign-in")).Body.ShouldContain("National contact point of Austria.");
    }

    [NodeFact]
    public async Task The_session_is_kept_from_scripts_and_other_sites_and_names_nobody()
    {
        await using var hub = await BrowserHub.Start();
        var back = hub.Visited;

        await hub.LogIn(await hub.Open(Wanted), "alma");

        var cookie = hub.Cookies.GetCookies(hub.Address)["mim-session"].ShouldNotBeNull();
        (cookie.HttpOnly, cookie.Expires).ShouldBe((true, DateTime.MinValue));
        Convert.TryFromBase64String(cookie.Value, new byte[cookie.Value.Length], out _).ShouldBeFalse();
        // The code came by an address, so it must have been bound to this browser.
        back.ShouldContain(address => address.AbsolutePath == "/signed-in" && address.Query.Contains("code="));
    }

    [NodeFact]
    public async Task Roles_count_as_they_do_in_a_token_and_what_the_hub_does_not_know_is_named()
    {
        await using var hub = await BrowserHub.Start();
        var page = await hub.LogIn(await hub.Open("/api/status"), "bruno");

        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.Body.ShouldContain("You hold commission. Ignored, because the hub does not know them: payroll.admin.");
    }

    [NodeFact]
    public async Task Half_an_hour_without_a_step_ends_the_session_and_a_step_renews_it_but_not_for_ever()
    {
        await using var hub = await BrowserHub.Start();
        await hub.LogIn(await hub.Open(Wanted), "alma");

        hub.Later(TimeSpan.FromMinutes(29));
        (await hub.Open(Wanted)).Status.ShouldBe(HttpStatusCode.OK);
        hub.Later(TimeSpan.FromMinutes(29));
        (await hub.Open(Wanted)).At.AbsolutePath.ShouldBe("/measures");
        hub.Later(TimeSpan.FromMinutes(31));
        (await hub.Step(Get(hub, Wanted))).Next!.OriginalString.ShouldStartWith("/sign-in?returnUrl=");

        // And after a working day the authority is asked whatever was done meanwhile; who is signed in there need not say who they are
        (await hub.Open(Wanted)).Status.ShouldBe(HttpStatusCode.OK);
        for (var step = 0; step < 20; step++)
        {
            hub.Later(TimeSpan.FromMinutes(29));
            (await hub.Step(Get(hub, Wanted))).Status.ShouldBe(HttpStatusCode.OK);
        }

        hub.Later(TimeSpan.FromMinutes(29));
        (await hub.Step(Get(hub, Wanted))).Next!.OriginalString.ShouldStartWith("/sign-in?returnUrl=");
    }

    [NodeFact]
    public async Task Signing_out_ends_the_session_here_and_at_the_authority()
    {
        await using var hub = await BrowserHub.Start();
        await hub.LogIn(await hub.Open(Wanted), "alma");

        // When the button is pressed, and the one at the authority
        var there = await hub.Press(await hub.Open("/sign-in"));
        var page = await hub.Press(there, button: "logout");

        // Then
        (page.At.PathAndQuery, page.Status).ShouldBe(("/sign-in?signedOut", HttpStatusCode.OK));
        page.Body.ShouldContain("You are signed out");
        hub.Cookies.GetCookies(hub.Address)["mim-session"].ShouldBeNull();
        (await hub.Open(Wanted)).Body.ShouldContain("name=\"account\"");
    }

    [NodeFact]
    public async Task A_page_of_another_site_changes_nothing_with_the_session()
    {
        await using var hub = await BrowserHub.Start();
        await hub.LogIn(await hub.Open(Wanted), "alma");
        var page = await hub.Open("/sign-in");

        var answer = await hub.Press(page, new Uri("https://evil.example"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Body.ShouldContain("It comes from a page of another site.");
        (await hub.Open(Wanted)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [NodeFact]
    public async Task A_sign_in_that_the_authority_refuses_or_that_began_elsewhere_is_a_page_that_says_so()
    {
        await using var hub = await BrowserHub.Start();

        var refused = await hub.LogIn(await hub.Open(Wanted), "nobody");
        var foreign = await hub.Open("/signed-in?code=stolen&state=made-up");

        (refused.Status, foreign.Status).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest));
        refused.Body.ShouldContain("The authority did not sign you in.");
        foreign.Body.ShouldContain("does not belong to a sign-in that began in this browser");
        foreign.Body.ShouldNotContain("stolen");
    }

    [NodeFact]
    public async Task The_link_of_a_stranger_leads_nowhere_else_and_programs_sign_in_as_before()
    {
        await using var hub = await BrowserHub.Start();

        (await hub.LogIn(await hub.Open("/sign-in?returnUrl=https://evil.example/"), "alma")).At.GetLeftPart(UriPartial.Path).ShouldBe(new Uri(hub.Address, "/sign-in").AbsoluteUri);
        (await Program(hub, await hub.Authority.Token("at-contact-point"))).ShouldBe(HttpStatusCode.OK);
        (await Program(hub, "a.b.c")).ShouldBe(HttpStatusCode.Unauthorized);
        (await Program(hub, null)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static HttpRequestMessage Get(BrowserHub hub, string path) => new(HttpMethod.Get, new Uri(hub.Address, path));

    private static async Task<HttpStatusCode> Program(BrowserHub hub, string? token)
    {
        using var client = new HttpClient { BaseAddress = hub.Address };
        client.DefaultRequestHeaders.Authorization = token is null ? null : new("Bearer", token);
        using var answer = await client.GetAsync("/api/communications?state=AT");
        return answer.StatusCode;
    }
}
