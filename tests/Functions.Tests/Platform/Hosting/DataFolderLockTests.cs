using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Hosting;

public sealed class DataFolderLockTests
{
    [Fact]
    public void A_second_hub_on_the_same_data_folder_is_refused_with_a_clear_sentence()
    {
        using var folder = new TempFolder();
        using var first = DataFolderLock.Take(folder.Path);

        Should.Throw<SettingException>(() => DataFolderLock.Take(folder.Path)).Message.ShouldContain("is in use by another hub process");
    }

    [Fact]
    public void A_folder_that_was_given_back_can_be_taken_again()
    {
        using var folder = new TempFolder();
        DataFolderLock.Take(folder.Path).Dispose();

        Should.NotThrow(() => DataFolderLock.Take(folder.Path).Dispose());
    }
}
