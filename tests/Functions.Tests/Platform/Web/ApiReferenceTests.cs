using System.Net;
using System.Text.RegularExpressions;
using MimFunctions.Tests.Platform.Access;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>The pages to browse the description of the API.</summary>
public sealed partial class ApiReferenceTests : IAsyncLifetime
{
    private readonly SignInHub hub = new("AT");

    public Task InitializeAsync() => hub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task Everything_that_the_page_loads_comes_from_the_program_itself()
    {
        // Given the page, as a browser gets it
        var at = new Uri(hub.Client.BaseAddress!, "/api/reference/");
        using var answer = await hub.Browse(at.AbsolutePath);
        var page = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");

        // When what it names is loaded
        var loaded = Loaded().Matches(page).Select(match => new Uri(at, match.Groups["address"].Value)).ToArray();

        // Then all of it is the hub's own, and there
        loaded.ShouldNotBeEmpty();
        loaded.ShouldAllBe(address => address.Host == at.Host);
        foreach (var address in loaded)
            (await hub.Client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK, address.AbsoluteUri);
        page.ShouldContain("\"url\":\"api/openapi.json\"");
        page.ShouldNotContain("cdn.");
    }

    [Fact]
    public async Task The_browser_is_told_to_ask_nobody_else_and_to_run_only_what_this_answer_named()
    {
        using var first = await hub.Browse("/api/reference/");
        using var second = await hub.Browse("/api/reference/");

        var policy = first.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("default-src 'none'; ");
        policy.ShouldNotContain("http");
        var nonce = Nonce().Match(policy).Groups["nonce"].Value;
        nonce.Length.ShouldBeGreaterThan(16);
        (await first.Content.ReadAsStringAsync()).ShouldContain($"nonce=\"{nonce}\"");
        second.Headers.GetValues("Content-Security-Policy").ShouldNotBe([policy]);
    }

    [GeneratedRegex("(?:src|import|href)[=( ]+[\"'](?<address>(?!data:)[^\"']+)[\"']")]
    private static partial Regex Loaded();

    [GeneratedRegex("'nonce-(?<nonce>[^']+)'")]
    private static partial Regex Nonce();
}
