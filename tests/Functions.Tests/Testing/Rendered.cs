using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Tests.Testing;

/// <summary>What a component says, without the frame of all pages.</summary>
internal static class Rendered
{
    public static async Task<string> Of(ComponentPage page)
    {
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(page.Content, ParameterView.FromDictionary(page.Parameters.ToDictionary()))).ToHtmlString());
    }
}
