using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MimFunctions.Integration.Tests.Summaries;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Portal;

/// <summary>A test that opens the portal in Chromium: skipped with one sentence where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PortalFactAttribute : FactAttribute
{
    public PortalFactAttribute() => Skip = PortalHub.Browser is null ? PortalHub.WhyNot : null;
}

/// <inheritdoc cref="PortalFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PortalTheoryAttribute : TheoryAttribute
{
    public PortalTheoryAttribute() => Skip = PortalHub.Browser is null ? PortalHub.WhyNot : null;
}

/// <summary>A hub with a few measures, on a day of its own, and windows of a browser of another maker that people use it with.</summary>
public sealed class PortalHub(PortalBrowser browser) : IAsyncLifetime
{
    internal const string WhyNot = "Chromium is not installed; this test uses the portal with it.";

    /// <summary>How long a test waits for what a person would see: nothing is measured by it, and two busy cores may take their time.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const int Width = 1280, Height = 900;

    private readonly TempFolder folder = new();
    private readonly Dictionary<string, Cookie[]> signedIn = [];
    private WebApplication hub = null!;
    private IPage? shared;

    internal static string? Browser { get; } = OtherProgram.Chromium;

    public string Address => hub.Urls.First();

    internal IServiceProvider Services => hub.Services;

    /// <summary>The request that the pages show, once a test wanted it; its number.</summary>
    internal Task<string>? Request { get; set; }

    public async Task InitializeAsync()
    {
        if (Browser is null)
            return;
        SampleForms.Directory("AT", "DE", "EL", "NL", "COM").Save(folder.Path);
        hub = Hub.Build(
            new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
            services => services.AddSingleton(TextWriter.Null).OnClock(new StoppedClock { Now = new(2026, 11, 10, 9, 30, 0, TimeSpan.Zero) }));
        await hub.StartAsync();
        await Fill(hub.Services.GetRequiredService<IDocumentStore>());
    }

    public async Task DisposeAsync()
    {
        foreach (var window in browser.Browser?.Contexts.ToArray() ?? [])
            await window.CloseAsync();
        if (hub is not null)
            await hub.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>
    /// A window of somebody with this role, who signed in on the page for it, once for all tests of a class; of a stranger when null.
    /// </summary>
    internal async Task<IPage> Open(string? role, int width = Width, int height = Height, bool dark = false)
    {
        var context = await browser.Browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        var page = await context.NewPageAsync();
        if (role is not null)
            await SignIn(page, role);
        return page;
    }

    /// <summary>
    /// One window that stays open from one test to the next: it is as it was when it was opened (light, wide, in the language of the browser), and whoever used it before is signed out. For tests
    /// that go to one page and look at it: a window of its own is a process of Chromium, which takes longer to start than most pages take to look at.
    /// </summary>
    internal async Task<IPage> SharedWindow(string? role)
    {
        if (shared is null)
        {
            shared = await Open(null);
            await shared.Context.HaveAxe();
        }

        await shared.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await shared.SetViewportSizeAsync(Width, Height);
        await shared.SetExtraHTTPHeadersAsync([]);
        await shared.Context.ClearCookiesAsync();
        if (role is not null)
            await SignIn(shared, role);
        return shared;
    }

    private async Task SignIn(IPage page, string role)
    {
        if (signedIn.TryGetValue(role, out var before))
        {
            await page.Context.AddCookiesAsync(before);
            return;
        }

        await page.GotoAsync("/sign-in?returnUrl=%2Fhelp");
        await page.SelectOptionAsync("select[name=role]", role.Split('.')[0]);
        if (role.Split('.') is [_, var state])
            await page.SelectOptionAsync("select[name=state]", state);
        await page.Locator("form button[type=submit]").First.PressAsync("Enter");
        await page.Arrived("**/help");
        signedIn[role] = [.. (await page.Context.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path })];
    }

    private static async Task Fill(IDocumentStore documents)
    {
        await documents.Have(Communications.New(Communications.Fields(("memberState", "DE")), "MIM-DE-2026-0001", at: new(2026, 10, 5, 8, 0, 0, TimeSpan.Zero)));
        await documents.Have(Communications.New(
            Communications.Fields(
                ("memberState", "EL"), ("titleOriginal", "Οικογενειακή επανένωση προσφύγων"), ("titleEnglish", "Family reunification of refugees"), ("originalLanguage", "el"),
                ("measureType", "adoptedLegislation"), ("areas", new[] { "legalImmigration", "asylum" }), ("summary", "Ο νόμος ορίζει ποιος μπορεί να ακολουθήσει."),
                ("summaryEnglish", "The law says who may follow a refugee, and within which time.")),
            "MIM-EL-2026-0001", at: new(2026, 11, 3, 8, 0, 0, TimeSpan.Zero)));
        await documents.Have(Communications.New(
            Communications.Fields(("memberState", "NL"), ("titleOriginal", "Opvang"), ("titleEnglish", "Reception places for families"), ("originalLanguage", "nl"), ("areas", new[] { "asylum" }), ("restrictedFields", new[] { "summaryEnglish" })),
            "MIM-NL-2026-0001", at: new(2026, 11, 9, 8, 0, 0, TimeSpan.Zero)));
    }
}
