namespace MimFunctions.Notices;

/// <summary>The directory as a service.</summary>
internal static class DirectoryServices
{
    /// <summary>The directory file of the data folder.</summary>
    public static IServiceCollection AddDirectory(this IServiceCollection services, Settings settings) =>
        services.AddSingleton<IDirectory, DirectoryFile>();
}
