using MimFunctions.Domain.Access;
using MimFunctions.Features.Portal.Drafting;
using MimFunctions.Features.Portal.Sending;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Shell;

namespace MimFunctions.Features.Portal;

/// <summary>The way through the hub.</summary>
internal static class PortalServices
{
    /// <summary>The navigation of every page: the pages that features have, by what a reader may open.</summary>
    public static IServiceCollection AddPortal(this IServiceCollection services) => services
        .AddShell()
        .AddSingleton<DryRun>()
        .AddSingleton<DropByHand>()
        .AddSingleton<FormDrafts>()
        .AddSingleton<BegunForms>()
        .AddSingleton<DraftDesk>()
        .AddSingleton<IWaits>(services => services.GetRequiredService<BegunForms>())
        .AddSingleton(new NavigationLink("/send", $"Send a form", 15, Permission.SubmitForState, $"Measures"))
        .AddSingleton(new NavigationLink("/drafts", $"Drafts", 16, Permission.ReadFormDrafts, $"Measures"))
        .AddSingleton(new NavigationLink("/api/requests", $"Requests", 20, Permission.ReadRequests, $"Requests"))
        .AddSingleton(new NavigationLink("/api/liaison/networks", $"Liaison networks", 40, Permission.ReadLiaison, $"Network"))
        .AddSingleton(new NavigationLink("/api/summaries", $"Summaries", 50, Permission.ReadSummaries, $"Reports"))
        .AddSingleton(new NavigationLink("/api/indicators", $"Figures", 60, Permission.ReadIndicators, $"Reports"))
        .AddSingleton(new NavigationLink("/api/calendar", $"Calendar", 70, Permission.ReadCalendarFeed, $"For you"))
        .AddSingleton(new NavigationLink("/api/status", $"Status", 90, Permission.Operate, $"The hub"));
}
