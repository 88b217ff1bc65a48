using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Reading;

/// <summary>The pages that only tell: help, the statement on accessibility (Directive (EU) 2016/2102) and the privacy notice (Regulation (EU) 2018/1725).</summary>
internal sealed class ShowTexts(PageWriter pages, Settings settings) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        const string Because = "it tells how the hub is used, and nothing of the network";
        app.MapMethods("/help", ["GET", "HEAD"], ([FromServices] ShowTexts texts, HttpContext context) => texts.Show<HelpPage>(context, Say($"Help"))).OpenBecause(Because);
        app.MapMethods("/accessibility", ["GET", "HEAD"], ([FromServices] ShowTexts texts, HttpContext context) => texts.Show<AccessibilityPage>(context, Say($"Accessibility statement"))).OpenBecause(Because);
        app.MapMethods("/privacy", ["GET", "HEAD"], ([FromServices] ShowTexts texts, HttpContext context) => texts.Show<PrivacyPage>(context, Say($"Privacy notice"))).OpenBecause(Because);
    }

    private Task<IResult> Show<TPage>(HttpContext context, PageText title) where TPage : IComponent =>
        pages.Show<TPage>(context, title, new Dictionary<string, object?> { ["Mailbox"] = settings.HelpMailbox });
}
