using Microsoft.Playwright;

namespace MimFunctions.Integration.Tests.Portal;

/// <summary>Every page of the portal before axe-core, in every theme and width; and what axe does not see.</summary>
[Collection(PortalClasses.Name)]
public sealed class AccessibilityTests(PortalHub hub) : IClassFixture<PortalHub>
{
    /// <summary>What may change with the theme: its sheet changes colours and nothing else.</summary>
    private static readonly string[] OfColours = ["color-contrast", "link-in-text-block"];

    /// <summary>What may change with the room that a page has.</summary>
    private static readonly string[] OfRoom = [.. OfColours, "target-size", "scrollable-region-focusable", "aria-hidden-focus", "bypass"];

    /// <summary>Languages with long words; each page is seen in one of them.</summary>
    private static readonly string[] Long = ["de", "el", "fi"];

    /// <summary>What is broader than the window though it is no table, whose page moves sideways.</summary>
    private const string TooBroad = """
        () => [...document.querySelectorAll('main *')].filter(each => each.checkVisibility() && !each.closest('table, .scroll, .wide')
            && each.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(each => each.outerHTML.slice(0, 120))
        """;

    /// <summary>Cells in which words stand one or two letters to a line.</summary>
    private const string TooNarrow = """
        () => [...document.querySelectorAll('main th, main td')].filter(each => each.checkVisibility() && each.textContent.trim().length > 5
            && each.getBoundingClientRect().width < 60).map(each => each.outerHTML.slice(0, 120))
        """;

    public static TheoryData<string> Names => [.. PortalPages.All.Select(page => page.Name)];

    /// <summary>
    /// Light, dark, and on 320 pixels, which are also 1,280 at 400 % (WCAG 2.2, 1.4.10). One window shows them one after the other, as a person's does who turns a telephone: to
    /// load each page for each of them took most of the time of all tests.
    /// </summary>
    [PortalTheory]
    [MemberData(nameof(Names))]
    public async Task A_page_has_no_violation_light_dark_or_narrow_and_does_not_scroll_sideways(string name)
    {
        var (_, path, role) = PortalPages.All.Single(each => each.Name == name);
        await hub.HaveRequest();
        var page = await hub.SharedWindow(role);
        List<string> refused = [];
        page.Console += Heard;
        await page.GotoAsync(await hub.Address(path));

        (await page.Violations()).ShouldBeEmpty($"{path} light");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await page.Violations(OfColours)).ShouldBeEmpty($"{path} dark");
        await page.SetViewportSizeAsync(320, 640);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        (await page.Violations(OfRoom)).ShouldBeEmpty($"{path} narrow");
        var language = Long[Array.FindIndex(PortalPages.All, each => each.Name == name) % Long.Length];
        await page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["Accept-Language"] = language });
        await page.ReloadAsync();
        (await page.EvaluateAsync<string>("() => document.documentElement.lang")).ShouldBe(language);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, $"{path} in {language}");
        (await page.EvaluateAsync<string[]>(TooBroad)).ShouldBeEmpty($"{path} in {language}");
        (await page.EvaluateAsync<string[]>(TooNarrow)).ShouldBeEmpty($"{path} in {language}");
        refused.Where(text => text.Contains("Content Security Policy", StringComparison.Ordinal)).ShouldBeEmpty("the page keeps its own policy");
        page.Console -= Heard;

        void Heard(object? sender, IConsoleMessage message) => refused.Add(message.Text);
    }

    [PortalTheory]
    [InlineData(320)]
    [InlineData(1100)]
    public async Task The_headings_of_the_navigation_open_with_the_keyboard_and_nothing_is_wrong_with_what_they_show(int width)
    {
        var page = await hub.Open("contactPoint.AT", width: width, height: 640);
        await page.GotoAsync("/measures");
        var headings = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('nav summary')].map(each => each.textContent)");

        headings.ShouldBe(["Measures", "Requests", "Reports", "Network", "For you"]);
        foreach (var at in Enumerable.Range(1, headings.Length))
        {
            await page.FocusAsync($"nav > ul > li:nth-child({at}) summary");
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");

            (await page.EvaluateAsync<bool>("() => document.activeElement.matches('nav details[open] li a') && document.activeElement.checkVisibility()")).ShouldBeTrue(headings[at - 1]);
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
            (await page.Violations()).ShouldBeEmpty(headings[at - 1]);
        }

        (await page.EvaluateAsync<int>("() => document.querySelectorAll('nav details[open]').length")).ShouldBe(1, "one at a time");
        await page.Context.CloseAsync();
    }

    [PortalFact]
    public async Task The_first_stop_of_the_keyboard_leads_past_the_navigation_to_the_content()
    {
        var page = await hub.Open("contactPoint.AT");
        await page.GotoAsync("/measures");

        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("() => document.activeElement.textContent")).ShouldBe("Skip to the content");
        (await page.Locator(".skip").BoundingBoxAsync())!.X.ShouldBeGreaterThanOrEqualTo(0, "who has the focus is seen");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("q");
        await page.Context.CloseAsync();
    }
}
