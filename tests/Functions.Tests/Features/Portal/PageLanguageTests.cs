using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Mechanism.Letters;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>The language of a page is that of its reader: what they chose, else what their browser asks for, else the first of their state, else English.</summary>
public sealed class PageLanguageTests(SharedRequestsHub shared) : IClassFixture<SharedRequestsHub>
{
    private readonly RequestsHub hub = shared.Hub;

    [Fact]
    public async Task Who_says_nothing_of_a_language_reads_English()
    {
        using var answer = await Get("/", "contactPoint.AT", null);

        (await Language(answer)).ShouldBe(("en", "en"));
        answer.Headers.Vary.ShouldContain("Accept-Language");
    }

    [Fact]
    public async Task What_the_browser_asks_for_counts_by_its_weights()
    {
        using var answer = await Get("/", "contactPoint.AT", $"tlh, {Bracketed.Language};q=0.7, en;q=0.2");

        (await Language(answer)).ShouldBe((Bracketed.Language, Bracketed.Language));
    }

    [Fact]
    public async Task What_a_person_chose_counts_before_what_the_browser_asks_for()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(hub.Address) };
        using var chosen = await client.PostAsync(ChooseLanguage.Path, new FormUrlEncodedContent([new("language", "en"), new("returnUrl", "/measures?q=act")]));

        (chosen.StatusCode, chosen.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.SeeOther, "/measures?q=act"));
        var cookie = chosen.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldStartWith($"{WantedLanguage.Cookie}=en; ");
        cookie.ShouldContain("httponly", Case.Insensitive);
        using var answer = await Get("/", "contactPoint.AT", Bracketed.Language, cookie.Split(';')[0]);
        (await Language(answer)).ShouldBe(("en", "en"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("")]
    public async Task Choosing_a_language_leads_nowhere_but_to_the_hub(string back)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(hub.Address) };
        using var chosen = await client.PostAsync(ChooseLanguage.Path, new FormUrlEncodedContent([new("language", "en"), new("returnUrl", back)]));

        chosen.Headers.Location!.ToString().ShouldBe("/");
    }

    [Theory]
    [InlineData("tlh", null)]
    [InlineData("en", "https://elsewhere.example")]
    public async Task What_is_no_language_of_the_pages_or_comes_from_elsewhere_changes_nothing(string language, string? origin)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(hub.Address) };
        if (origin is not null)
            client.DefaultRequestHeaders.Add("Origin", origin);
        using var chosen = await client.PostAsync(ChooseLanguage.Path, new FormUrlEncodedContent([new("language", language)]));

        chosen.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        chosen.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task The_directory_says_what_the_people_of_a_party_read()
    {
        var languages = hub.Services.GetRequiredService<IPartyLanguages>();

        (await languages.First("AT", default)).ShouldBeNull("the directory of this hub says nothing");
        (await languages.First("XX", default)).ShouldBeNull();
    }

    private async Task<HttpResponseMessage> Get(string path, string role, string? language, string? cookie = null)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(hub.Address) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", role);
        if (language is not null)
            client.DefaultRequestHeaders.Add("Accept-Language", language);
        if (cookie is not null)
            client.DefaultRequestHeaders.Add("Cookie", cookie);
        return await client.GetAsync(path);
    }

    private static async Task<(string? Html, string? Header)> Language(HttpResponseMessage answer) => (
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).DocumentElement.GetAttribute("lang"), answer.Content.Headers.ContentLanguage.SingleOrDefault());
}
