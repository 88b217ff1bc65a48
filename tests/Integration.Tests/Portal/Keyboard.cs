using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MimFunctions.Integration.Tests.Portal;

/// <summary>A person without a mouse.</summary>
internal static class Keyboard
{
    /// <summary>Presses Tab until this has the focus, as a person without a mouse does.</summary>
    public static async Task TabTo(this IPage page, string selector)
    {
        for (var pressed = 0; pressed < 150; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement !== null && document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"{selector} on {page.Url} can't be reached with the Tab key.");
    }

    private const string InNavigation = "nav ";

    /// <summary>Goes to a link or button with the Tab key and presses Enter; opens the heading first under which a link of the navigation stands.</summary>
    public static async Task Follow(this IPage page, string selector)
    {
        if (selector.StartsWith(InNavigation, StringComparison.Ordinal) && await page.EvaluateAsync<bool>("selector => document.querySelector(selector)?.closest('details:not([open])') != null", selector))
        {
            await page.TabTo($"nav details:has({selector[InNavigation.Length..]}) > summary");
            await page.Keyboard.PressAsync("Enter");
        }

        await page.TabTo(selector);
        await page.Enter();
    }

    /// <summary>Presses Enter and waits until the page that it leads to is there.</summary>
    public static async Task Enter(this IPage page)
    {
        var arrived = new TaskCompletionSource();
        page.FrameNavigated += Arrived;
        await page.Keyboard.PressAsync("Enter");
        await arrived.Task.WaitAsync(PortalHub.Patience);
        page.FrameNavigated -= Arrived;
        await page.Arrived("**");

        void Arrived(object? sender, IFrame frame) => arrived.TrySetResult();
    }

    /// <summary>
    /// Waits until the page of this address is there whole. The page itself is asked: on a busy machine Playwright missed the event by which it waits for that.
    /// </summary>
    /// <param name="page">The window.</param>
    /// <param name="address">The address, with <c>**</c> for any part of it and <c>*</c> for one between two slashes.</param>
    public static async Task Arrived(this IPage page, string address)
    {
        var wanted = new Regex($"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant);
        for (var waited = Stopwatch.StartNew(); !wanted.IsMatch(page.Url) || await page.EvaluateAsync<string>("() => document.readyState") != "complete"; await Task.Delay(50))
            waited.Elapsed.ShouldBeLessThan(PortalHub.Patience, $"{page.Url} is not {address}");
    }

    /// <summary>Goes to a field with the Tab key and writes in it.</summary>
    public static async Task Fill(this IPage page, string selector, string text)
    {
        await page.TabTo(selector);
        await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Goes to a file field with the Tab key and gives it a file, without the window of the system in which a person would choose it.</summary>
    public static async Task Choose(this IPage page, string selector, FilePayload file)
    {
        await page.TabTo(selector);
        await page.SetInputFilesAsync(":focus", file);
    }
}
