namespace MimFunctions.Features.Portal.Desk;

/// <summary>The desk of the Commission.</summary>
internal static class DeskServices
{
    /// <summary>What its pages show, and its place in the navigation.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddSingleton<DeskTables>();
}
