using System.Net;
using AngleSharp.Html.Parser;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>The developer sign-in as a browser meets it.</summary>
public sealed class DeveloperSignInTests(DeveloperSignInTests.OneHub shared) : IClassFixture<DeveloperSignInTests.OneHub>
{
    private readonly SignInHub hub = shared.Hub;

    [Fact]
    public async Task A_browser_is_sent_to_the_page_and_after_the_choice_back_to_where_it_was()
    {
        // Given a person who follows a link
        using var asked = await hub.Browse("/api/communications?state=AT");
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        asked.Headers.Location!.ToString().ShouldBe("/sign-in?returnUrl=%2Fapi%2Fcommunications%3Fstate%3DAT");

        // When the person chooses
        using var chosen = await hub.Choose("contactPoint", "AT", "/api/communications?state=AT");

        // Then the way leads back, with a cookie that no script and no other site can use
        chosen.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        chosen.Headers.Location!.ToString().ShouldBe("/api/communications?state=AT");
        var cookie = chosen.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        cookie.ShouldEndWith("; path=/; samesite=strict; httponly");
        cookie.ShouldNotContain("contactPoint");
        using var there = await hub.Browse("/api/communications?state=AT", cookie);
        (there.StatusCode, there.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.SeeOther, "/measures?state=AT"));
        (await hub.Page("/sign-in", cookie)).ShouldContain("You are signed in as National contact point of Austria.");
    }

    [Fact]
    public async Task A_person_can_sign_out_again()
    {
        using var left = await hub.Choose("", null, null);

        left.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        left.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldStartWith("mim-developer=; expires=Thu, 01 Jan 1970");
    }

    [Fact]
    public async Task A_program_gets_no_page_but_a_problem()
    {
        using var answer = await hub.Client.GetAsync("/api/communications");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("~/x")]
    [InlineData("")]
    [InlineData("/a\r\nSet-Cookie: x=y")]
    public async Task A_return_address_of_another_site_leads_to_the_home_page(string returnUrl)
    {
        using var chosen = await hub.Choose("commission", "", returnUrl);

        chosen.Headers.Location!.ToString().ShouldBe("/");
    }

    [Theory]
    [InlineData("contactPoint", "")]
    [InlineData("contactPoint", "UK")]
    [InlineData("nobody", "AT")]
    [InlineData("contactPoint.BE.x", "AT")]
    public async Task A_choice_that_makes_no_role_is_said_on_the_page(string role, string state)
    {
        using var chosen = await hub.Choose(role, state, "/api/keys");

        chosen.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        chosen.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await chosen.Content.ReadAsStringAsync()).ShouldContain("<p class=\"bad\" role=\"alert\">Choose one of the roles and, for a role of a state, the state.</p>");
    }

    [Fact]
    public async Task A_cookie_of_another_process_or_a_made_up_one_is_worth_nothing()
    {
        await using var elsewhere = new SignInHub("AT");
        await elsewhere.Start();
        using var chosen = await elsewhere.Choose("contactPoint", "AT", "/");

        foreach (var cookie in new[] { chosen.Headers.GetValues("Set-Cookie").Single(), "mim-developer=contactPoint.AT" })
            (await hub.Browse("/api/communications", cookie)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Another_body_than_the_form_is_refused() =>
        (await hub.Client.PostAsync("/sign-in", new StringContent("{}"))).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);

    [Fact]
    public async Task The_page_reads_well_and_every_field_has_a_label()
    {
        var html = await hub.Page("/sign-in?returnUrl=/api/communications");

        var page = new HtmlParser().ParseDocument(html);
        var fields = page.QuerySelectorAll("main select, main input:not([type=hidden]), main textarea");
        fields.Length.ShouldBe(2);
        foreach (var field in fields)
            page.QuerySelector($"label[for={field.Id}]").ShouldNotBeNull(field.Id);
        foreach (var hint in page.QuerySelectorAll("[aria-describedby]"))
            page.GetElementById(hint.GetAttribute("aria-describedby")!).ShouldNotBeNull();
        page.QuerySelectorAll("main, h1, html[lang=en]").Length.ShouldBe(3);
        Snapshot.Match(page.QuerySelector("main")!.OuterHtml);
    }

    /// <summary>A hub of Austria; who signs in is known by the cookie alone.</summary>
    public sealed class OneHub : IAsyncLifetime
    {
        internal SignInHub Hub { get; } = new("AT");

        public Task InitializeAsync() => Hub.Start();

        public async Task DisposeAsync() => await Hub.DisposeAsync();
    }
}
