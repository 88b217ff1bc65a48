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
        .AddSingleton<SendDraft>()
        .AddSingleton<IWaits>(services => services.GetRequiredService<BegunForms>());
}
