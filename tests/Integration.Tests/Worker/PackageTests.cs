using System.Diagnostics;
using MimFunctions.Hosting;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Worker;

/// <summary>What the build leaves is a function app: the program, host.json, and a folder with function.json for each function.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly TempFolder published = new();

    public void Dispose() => published.Dispose();

    [Fact]
    public void The_build_writes_a_folder_for_each_function_and_no_other() => ShouldBeFunctionApp(BuiltHub.AppFolder);

    [Fact]
    public async Task What_is_published_is_the_same()
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                "publish", Path.Combine(BuiltHub.Root, "src", "Functions"), "--no-build", "-c", BuiltHub.Configuration, "-o", published.Path, "-v", "quiet",
            },
            RedirectStandardOutput = true,
        })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();

        publish.ExitCode.ShouldBe(0, output);
        ShouldBeFunctionApp(published.Path);
    }

    private static void ShouldBeFunctionApp(string folder)
    {
        var functions = FunctionTable.Discover(typeof(FunctionTable).Assembly).Functions;
        Directory.GetFiles(folder, "function.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))
            .ShouldBe(functions.Select(function => Path.Combine(function.Name, "function.json")), ignoreOrder: true);
        foreach (var function in functions)
            File.ReadAllText(Path.Combine(folder, function.Name, "function.json")).ShouldBe(FunctionJson.Write(function));
        File.Exists(Path.Combine(folder, "host.json")).ShouldBeTrue();
        File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "MimFunctions.exe" : "MimFunctions")).ShouldBeTrue();
    }
}
