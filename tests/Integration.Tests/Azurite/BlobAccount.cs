using Azure.Storage.Blobs;
using MimFunctions.Integration.Tests;

namespace MimFunctions.Tests.Platform.Files;

/// <summary>
/// The storage account of the tests: Azurite, or the one whose connection string is in <c>MIM_TEST_STORAGE</c>. All blobs in it are deleted,
/// so its name must contain "test".
/// </summary>
public sealed class BlobAccount : IAsyncLifetime
{
    private AzuriteProcess? azurite;

    public static string? SkipReason =>
        Own is null && !NodePeer.IsPossible ? "Node is not installed; Azurite needs it. Or set MIM_TEST_STORAGE." : null;

    public string ConnectionString { get; private set; } = "";

    private static string? Own => Environment.GetEnvironmentVariable("MIM_TEST_STORAGE");

    public async Task InitializeAsync()
    {
        if (SkipReason is not null)
            return;
        if (Own is null)
            azurite = await AzuriteProcess.Start();
        else
            new BlobServiceClient(Own).AccountName.ShouldContain("test", customMessage: "All blobs would be deleted; use a test account.");
        ConnectionString = Own ?? azurite!.ConnectionString;
    }

    /// <summary>Deletes every blob, so that a test finds nothing of the one before.</summary>
    public async Task Clear()
    {
        var service = new BlobServiceClient(ConnectionString);
        await foreach (var item in service.GetBlobContainersAsync())
        {
            var container = service.GetBlobContainerClient(item.Name);
            await foreach (var blob in container.GetBlobsAsync())
                await container.DeleteBlobAsync(blob.Name);
        }
    }

    public async Task DisposeAsync()
    {
        if (azurite is not null)
            await azurite.DisposeAsync();
    }
}
