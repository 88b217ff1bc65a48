using Microsoft.Playwright;

namespace MimFunctions.Integration.Tests.Portal;

/// <summary>Pictures of the main pages, light and dark, wide and narrow, and of ten pages in ten languages; <c>UPDATE_PICTURES=1</c> puts them into docs/pictures.</summary>
[Collection(PortalClasses.Name)]
public sealed class PicturesTests(PortalHub hub) : IClassFixture<PortalHub>
{
    private static readonly string[] Main = ["home", "measures", "search", "measure", "send", "draft", "ask", "answer", "request", "networks"];

    private static readonly (string Name, string Language)[] Spoken =
    [
        ("home", "de"), ("measures", "pl"), ("measure", "fr"), ("ask", "bg"), ("answer", "fi"), ("request", "el"), ("draft", "hu"), ("situation", "es"), ("may-i-send", "ga"), ("board", "mt"),
    ];

    [PortalFact]
    public async Task Ten_pages_can_be_seen_in_ten_languages()
    {
        await hub.HaveRequest();
        foreach (var (name, language) in Spoken)
        {
            var (_, path, role) = PortalPages.All.Single(page => page.Name == name);
            var page = await Window(role);
            await page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["Accept-Language"] = language });
            await page.GotoAsync(await hub.Address(path));
            (await page.GetAttributeAsync("html", "lang")).ShouldBe(language);
            await page.PictureOf($"in-{language}");
        }
    }

    [PortalFact]
    public async Task Every_main_page_can_be_seen_in_both_themes_and_widths()
    {
        await hub.HaveRequest();
        foreach (var (name, path, role) in PortalPages.All.Where(page => Main.Contains(page.Name)))
        {
            var page = await Window(role);
            await page.GotoAsync(await hub.Address(path));
            await page.PictureOf($"{name}-wide");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.PictureOf($"{name}-dark");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.SetViewportSizeAsync(360, 760);
            await page.PictureOf($"{name}-narrow");
        }
    }

    private async Task<IPage> Window(string? role)
    {
        var page = await hub.SharedWindow(role);
        await page.SetViewportSizeAsync(1100, 760);
        return page;
    }
}
