using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Store;

namespace MimFunctions.Tests.Store;

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

    private static ServiceProvider Services(Settings settings) => new ServiceCollection().AddDocuments(settings).BuildServiceProvider();
}
