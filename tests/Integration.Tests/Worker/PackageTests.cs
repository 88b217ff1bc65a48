using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MimFunctions.Integration.Tests.Program;
using MimFunctions.Integration.Tests.Worker.Host;
using MimFunctions.Integration.Tests.Worker.Host.Messages;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Worker;

/// <summary>What the build leaves is a function app: the program, host.json, what the host reads of the functions, and the host's extensions.</summary>
public sealed class PackageTests : IDisposable
{
    private const string AsBuilt = "AsBuilt";

    private readonly TempFolder published = new();

    public void Dispose()
    {
        published.Dispose();
        foreach (var (project, kind) in Projects.SelectMany(project => new[] { (project, "obj"), (project, "bin") }))
        {
            if (Directory.Exists(Folder(project, kind, AsBuilt)))
                Directory.Delete(Folder(project, kind, AsBuilt), recursive: true);
        }
    }

    [Fact]
    public void The_build_tells_of_every_function_and_no_other() => ShouldBeFunctionApp(BuiltHub.AppFolder);

    [Fact]
    public async Task What_is_published_is_the_same()
    {
        (await Publish("--no-build", "-c", BuiltHub.Configuration)).ShouldBe(0);

        ShouldBeFunctionApp(published.Path);

        // And where the samples were left out, the demo says where they are before it begins
        using var data = new TempFolder();
        var (exitCode, output, errors) = await HubProcess.RunFrom(published.Path, "--demo", "--data", data["hub"]);
        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.Trim().ShouldBe("MimFunctions: --demo drops the sample forms of the source folder, which a published hub comes without. Run it there: dotnet run --project src/Functions -- --demo");
        Directory.Exists(data["hub"]).ShouldBeFalse();
    }

    [Fact]
    public async Task The_package_for_Azure_starts_as_the_host_starts_it_and_takes_an_event()
    {
        // Given: the command of infra/bicep, but for compiling, ahead and analysing, which only cost time here, and the host's extension that is not served here
        CompileNothing();
        (await Publish("-c", AsBuilt, "-p:PublishProfile=azure", "-p:PublishReadyToRun=false", "-p:RunAnalyzers=false", "-p:PublishWithoutServiceBus=true")).ShouldBe(0, output);
        ShouldBeFunctionApp(published.Path);
        Digest(published["MimFunctions.dll"]).ShouldBe(Digest(Path.Combine(BuiltHub.AppFolder, "MimFunctions.dll")), "nothing was compiled again");
        Directory.GetFiles(published.Path, "*", SearchOption.AllDirectories).Select(Path.GetFileName)
            .ShouldNotContain(file => file!.EndsWith(".pdb", StringComparison.Ordinal) || file.EndsWith(".xml", StringComparison.Ordinal)
                || file.StartsWith("appsettings", StringComparison.Ordinal) || file == "runtimeconfig.template.json" || file == "holidays.json");

        // And what is compiled ahead whole is there, a name that no longer is would do nothing, unseen; and all of it is named to the compiler
        string[] assemblies = [.. Directory.GetFiles(published.Path, "*.dll").Select(file => Path.GetFileNameWithoutExtension(file)!)];
        CompiledWhole().Where(name => !assemblies.Any(assembly => Regex.IsMatch(assembly, $@"^({name})(\.|$)"))).ShouldBeEmpty();
        assemblies.Where(assembly => CompiledWhole().Any(name => Regex.IsMatch(assembly, $@"^({name})(\.|$)"))).Except(NamedWhole())
            .Where(assembly => MethodsOf(assembly) > 0).ShouldBeEmpty();

        // When
        using var data = new TempFolder();
        await using var worker = await WorkerProcess.Start(data.Path, published.Path);
        var answer = await new HostEvents(worker).Tick("RelayOutbox");

        // Then
        answer.Result.Status.ShouldBe(Ending.Types.Outcome.Success, worker.Output);

        // And nothing is deployed that could never send a mail
        (await Publish("--no-build", "-c", AsBuilt, "-p:PublishProfile=azure", "-p:PublishReadyToRun=false")).ShouldNotBe(0);
        output.ShouldContain("error MIM0001: What was published can't receive messages: give -p:ServiceBusHostExtension=");
    }

    private string output = "";

    private async Task<int> Publish(params string[] how)
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(BuiltHub.Root, "src", "Functions"), .. how, $"-p:PublishDir={published.Path}/", "-v", "quiet"])
        {
            RedirectStandardOutput = true,
        })!;
        output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode;
    }

    private static readonly (string Folder, string Assembly, string Platform)[] Projects =
        [("Functions", "MimFunctions", "linux-x64"), ("Domain", "MimFunctions.Domain", "")];

    /// <summary>
    /// A configuration of its own finds what the build has compiled, newer than every source, and compiles nothing: that took more processor time than any other test.
    /// </summary>
    private static void CompileNothing()
    {
        var later = DateTime.UtcNow.AddHours(1);
        foreach (var (project, target) in Projects.Select(project => (project, Path.Combine(Folder(project, "obj", AsBuilt), "net10.0", project.Platform))))
        {
            var compiled = Path.Combine(Folder(project, "obj", BuiltHub.Configuration), "net10.0");
            foreach (var file in new[] { $"{project.Assembly}.dll", $"{project.Assembly}.xml", $"{project.Assembly}.pdb", $"ref/{project.Assembly}.dll", $"refint/{project.Assembly}.dll" })
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, file))!);
                File.Copy(Path.Combine(compiled, file), Path.Combine(target, file), overwrite: true);
                File.SetLastWriteTimeUtc(Path.Combine(target, file), later);
            }
        }
    }

    private static string[] CompiledWhole() => XDocument.Load(Path.Combine(BuiltHub.Root, "src", "Functions", "Properties", "PublishProfiles", "azure.pubxml"))
        .Descendants("CompiledWhole").Single().Value.Split(';');

    /// <summary>The assemblies of which the publish named methods to the compiler, and those that these methods mention.</summary>
    private static string[] NamedWhole()
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(Folder(Projects[0], "obj", AsBuilt), "net10.0", "linux-x64", "whole.mibc")));
        var profile = file.GetMetadataReader();
        return [.. profile.AssemblyReferences.Select(reference => profile.GetString(profile.GetAssemblyReference(reference).Name))];
    }

    private int MethodsOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(published[$"{assembly}.dll"]));
        return file.GetMetadataReader().MethodDefinitions.Count;
    }

    private static string Digest(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    private static string Folder((string Folder, string Assembly, string Platform) project, string kind, string configuration) =>
        Path.Combine(BuiltHub.Root, "src", project.Folder, kind, configuration);

    private static void ShouldBeFunctionApp(string folder)
    {
        FunctionsMetadata.ShouldBeThoseOfTheAttributes(FunctionsMetadata.Of(folder));
        foreach (var file in new[] { "host.json", "worker.config.json", "extensions.json" })
            File.Exists(Path.Combine(folder, file)).ShouldBeTrue(file);
        File.ReadAllText(Path.Combine(folder, "extensions.json")).ShouldContain("AzureStorageBlobs");
        Directory.GetFiles(Path.Combine(folder, ".azurefunctions"), "Microsoft.Azure.WebJobs.Extensions.Storage.Blobs.dll").ShouldHaveSingleItem();
        File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "MimFunctions.exe" : "MimFunctions")).ShouldBeTrue();
    }
}
