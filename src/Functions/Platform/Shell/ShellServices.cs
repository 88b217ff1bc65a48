using System.Text.Encodings.Web;
using System.Text.Unicode;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Web;

namespace MimFunctions.Platform.Shell;

/// <summary>What writes pages.</summary>
internal static class ShellServices
{
    /// <summary>The writer of pages and the tokens of their forms.</summary>
    public static IServiceCollection AddShell(this IServiceCollection services) => services
        .AddSingleton<PageWriter>().AddSingleton<FormToken>().AddSingleton<IRefusalPage, RefusalPage>().AddSingleton<IPageFrame, Framing>().AddNavigation()
        // Letters of every language stay readable, and take two bytes instead of seven.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
}
