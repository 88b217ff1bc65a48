using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Files;

/// <summary>Chooses the file store.</summary>
internal static class FileServices
{
    /// <summary>Blob Storage when it is set, by identity or connection string; else the data folder.</summary>
    /// <exception cref="InvalidOperationException">Blob Storage is set without service URI and connection string.</exception>
    public static IServiceCollection AddFiles(this IServiceCollection services, Settings settings) => settings.Blobs is { } blobs
        ? services.AddSingleton<IFileStore>(_ => Blobs(blobs))
        : services.AddSingleton<IFileStore>(provider => new FolderFileStore(
            settings.DataFolder, provider.GetRequiredService<TimeProvider>(), log: provider.GetService<ILogger<FolderFileStore>>()));

    /// <summary>The store of an account; containers are made on the way only with a connection string.</summary>
    /// <exception cref="InvalidOperationException">Neither service URI nor connection string is set.</exception>
    internal static BlobFileStore Blobs(BlobSettings settings) => settings switch
    {
        { ConnectionString: { } text } => new BlobFileStore(new BlobServiceClient(text, Options()), createContainers: true),
        { ServiceUri: { } uri } => new BlobFileStore(new BlobServiceClient(uri, new DefaultAzureCredential(), Options()), createContainers: false),
        _ => throw new InvalidOperationException("Blob Storage needs a service URI (with the hub's identity) or a connection string."),
    };

    // An invocation has its own deadline: better to fail soon and be tried again than to wait a minute in a retry.
    private static BlobClientOptions Options() => new()
    {
        Retry =
        {
            Mode = RetryMode.Exponential, MaxRetries = 4, Delay = TimeSpan.FromMilliseconds(200), MaxDelay = TimeSpan.FromSeconds(4),
            NetworkTimeout = TimeSpan.FromSeconds(30),
        },
    };
}
