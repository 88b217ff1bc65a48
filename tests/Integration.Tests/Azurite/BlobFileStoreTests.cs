using System.Text;
using Azure.Storage.Blobs;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Tests.Platform.Files;

public sealed class BlobFileStoreTests(BlobAccount account) : FileStoreContract, IClassFixture<BlobAccount>, IAsyncLifetime
{
    private IFileStore store = null!;

    private protected override IFileStore Store => store;

    public async Task InitializeAsync()
    {
        store = FileServices.Blobs(new BlobSettings(null, account.ConnectionString));
        await account.Clear();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_blob_has_its_content_type_also_after_a_move()
    {
        await Store.Write("receipts/AT/r.html", Encoding.UTF8.GetBytes("<p>"), "text/html; charset=utf-8", default);
        await Store.Move("receipts/AT/r.html", await Tag("receipts/AT/r.html"), "summaries/r.html", default);

        (await Client("summaries", "r.html").GetPropertiesAsync()).Value.ContentType.ShouldBe("text/html; charset=utf-8");
    }

    [Fact]
    public async Task A_file_without_a_folder_is_in_the_container_config()
    {
        await Write("directory.json", "{}");

        (await Client("config", "directory.json").ExistsAsync()).Value.ShouldBeTrue();
    }

    [Fact]
    public async Task What_someone_else_uploaded_keeps_the_letters_of_its_name()
    {
        await Write("drop/EL/measures/first.json", "{}");
        await Client("drop", "EL/measures/Μέτρο №7 100%+#?.docx").UploadAsync(new BinaryData("form"));

        (await Paths("drop/EL/measures/Μ")).ShouldBe(["drop/EL/measures/Μέτρο №7 100%+#?.docx"]);
        (await Text("drop/EL/measures/Μέτρο №7 100%+#?.docx")).ShouldBe("form");
    }

    private BlobClient Client(string container, string name) => new(account.ConnectionString, container, name);
}
