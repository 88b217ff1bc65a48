using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Features.Portal;

/// <summary>Tests of drafts: each has a hub of its own, and a browser in which somebody of Austria's contact point sits.</summary>
public abstract class DraftBrowserTests : IAsyncLifetime
{
    private protected RequestsHub hub = null!;
    private protected DraftBrowser browser = null!;

    public async Task InitializeAsync()
    {
        hub = await new RequestsHub().Start();
        browser = new DraftBrowser(hub.Address, "contactPoint.AT");
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        await hub.DisposeAsync();
    }
}
