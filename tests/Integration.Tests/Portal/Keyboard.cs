using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace MimFunctions.Integration.Tests.Portal;

/// <summary>A person without a mouse.</summary>
internal static class Keyboard
{
    public static async Task Follow(IPage page, string selector)
    {
        await page.TabTo(selector);
        await Enter(page);
    }

    /// <summary>Presses Enter and waits until the page that it leads to is there.</summary>
    public static async Task Enter(IPage page)
    {
        var arrived = new TaskCompletionSource();
        page.FrameNavigated += Arrived;
        await page.Keyboard.PressAsync("Enter");
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.FrameNavigated -= Arrived;
        await page.WaitForLoadStateAsync();

        void Arrived(object? sender, IFrame frame) => arrived.TrySetResult();
    }

    public static async Task Fill(IPage page, string selector, string text)
    {
        await page.TabTo(selector);
        await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>What axe-core finds on the page as it is now.</summary>
    public static async Task<IReadOnlyList<string>> Axe(this IPage page) =>
        [.. (await page.RunAxe()).Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help} at {node.Html}"))];
}
