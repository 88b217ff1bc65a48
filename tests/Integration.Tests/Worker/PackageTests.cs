using System.Diagnostics;
using System.Net;
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
        await Publish("--no-build", "-c", BuiltHub.Configuration);

        ShouldBeFunctionApp(published.Path);
    }

    [Fact]
    public async Task The_package_for_Azure_starts_as_the_host_starts_it_and_takes_an_event()
    {
        // Given: the command of infra/bicep, but for compiling ahead, which only costs time here
        await Publish("-p:PublishProfile=azure", "-p:PublishReadyToRun=false");
        ShouldBeFunctionApp(published.Path);
        Directory.GetFiles(published.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName)
            .ShouldNotContain(file => file!.EndsWith(".pdb", StringComparison.Ordinal) || file.EndsWith(".xml", StringComparison.Ordinal)
                || file.StartsWith("appsettings", StringComparison.Ordinal) || file == "runtimeconfig.template.json" || file == "holidays.json");

        // When
        using var data = new TempFolder();
        await using var worker = await WorkerProcess.Start(data.Path, published.Path);
        using var answer = await new HostEvents(worker.Client).Tick("RelayOutbox");

        // Then
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, worker.Output);
    }

    private async Task Publish(params string[] how)
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(BuiltHub.Root, "src", "Functions"), .. how, "-o", published.Path, "-v", "quiet"])
        {
            RedirectStandardOutput = true,
        })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        publish.ExitCode.ShouldBe(0, output);
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
