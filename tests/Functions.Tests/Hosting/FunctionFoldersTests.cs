using MimFunctions.Hosting;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Hosting;

public sealed class FunctionFoldersTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_function_gets_its_folder()
    {
        FunctionFolders.Write(folder.Path, Probe.Table);

        Directory.GetDirectories(folder.Path).Select(Path.GetFileName).Order().ShouldBe(["Mirror", "TakeFile", "TakeMessage", "TakeText", "Tick"]);
        File.ReadAllText(Path.Combine(folder["Tick"], "function.json")).ShouldBe(FunctionJson.Write(Probe.Named("Tick")));
    }

    [Fact]
    public void A_function_that_is_no_more_loses_its_folder_and_nothing_else_does()
    {
        Directory.CreateDirectory(folder["Renamed"]);
        File.WriteAllText(Path.Combine(folder["Renamed"], "function.json"), "{}");
        Directory.CreateDirectory(folder["runtimes"]);

        FunctionFolders.Write(folder.Path, Probe.Table);

        Directory.Exists(folder["Renamed"]).ShouldBeFalse();
        Directory.Exists(folder["runtimes"]).ShouldBeTrue();
    }
}
