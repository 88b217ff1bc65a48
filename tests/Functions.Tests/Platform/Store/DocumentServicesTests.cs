using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Platform.Store.CosmosGateway;

namespace MimFunctions.Tests.Platform.Store;

public sealed class DocumentServicesTests
{
    [Fact]
    public async Task Without_Cosmos_documents_are_kept_in_the_data_folder()
    {
        var folder = Directory.CreateTempSubdirectory("mim-services-").FullName;
        try
        {
            await using (var services = Services(new() { DataFolder = folder }))
                (await services.GetRequiredService<IDocumentStore>().TryWrite(new("mails", "a", "1"), new Note("x"), null, default)).ShouldNotBeNull();

            File.Exists(Path.Combine(folder, "hub.db")).ShouldBeTrue();
            File.Exists(Path.Combine(folder, "hub.db-wal")).ShouldBeFalse("closing leaves one file");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task With_Cosmos_documents_are_kept_there_and_its_containers_are_made()
    {
        using var gateway = new CosmosGatewayHandler();
        var cosmos = new CosmosSettings(null, CosmosDocumentStoreTests.ConnectionString, "hub");
        await using var services = Services(new() { DataFolder = "/nowhere", Cosmos = cosmos }, () => new HttpClient(gateway, disposeHandler: false));

        var store = services.GetRequiredService<IDocumentStore>();

        store.ShouldBeOfType<CosmosDocumentStore>();
        foreach (var container in Containers.All)
            (await store.TryWrite(new(container, "a", "1"), new Note("x"), null, default)).ShouldNotBeNull();
        Containers.QueriedPaths.Select(q => q.Container).ShouldBeSubsetOf(Containers.All);
    }

    private static ServiceProvider Services(Settings settings, Func<HttpClient>? http = null) =>
        new ServiceCollection().AddDocuments(settings, http).BuildServiceProvider();
}
