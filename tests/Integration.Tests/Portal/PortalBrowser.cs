using Microsoft.Playwright;

namespace MimFunctions.Integration.Tests.Portal;

/// <summary>
/// One browser for all classes that open the portal, one class after the other: its processes and those of its driver take longer to start than most pages take to look at. Every window has cookies,
/// cache and storage of its own, and those of a class are closed with it.
/// </summary>
public sealed class PortalBrowser : IAsyncLifetime
{
    private IPlaywright? playwright;

    internal IBrowser? Browser { get; private set; }

    public async Task InitializeAsync()
    {
        if (PortalHub.Browser is null)
            return;
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = PortalHub.Browser, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
            await Browser.CloseAsync();
        playwright?.Dispose();
    }
}

/// <summary>The classes that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class PortalClasses : ICollectionFixture<PortalBrowser>
{
    /// <summary>Its name.</summary>
    public const string Name = "Portal";
}
