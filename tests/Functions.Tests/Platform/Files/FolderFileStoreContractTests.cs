using MimFunctions.Platform.Files;

namespace MimFunctions.Tests.Platform.Files;

public sealed class FolderFileStoreContractTests : FileStoreContract, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mim-files-");

    public FolderFileStoreContractTests() => Store = new FolderFileStore(folder.FullName, TimeProvider.System, TimeSpan.Zero, TimeSpan.Zero);

    private protected override IFileStore Store { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
