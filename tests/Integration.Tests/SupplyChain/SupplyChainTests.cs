using System.Diagnostics;
using System.Text.Json;
using MimFunctions.Integration.Tests.Worker;

namespace MimFunctions.Integration.Tests.SupplyChain;

/// <summary>What the program is made of is known, may be used, and is looked at for known faults at each restore.</summary>
public sealed class SupplyChainTests
{
    // Permissive, and compatible with the EUPL 1.2 in either direction; "blessing" is SQLite's dedication to the public domain.
    private static readonly string[] Allowed = ["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "blessing"];

    // The rules by which pages are tested, MPL-2.0: used as it comes, in the tests of the browser alone, and nothing of it is given out with the hub.
    private const string Axe = "Deque.AxeCore.Commons";

    private static readonly string Folder = Path.Combine(BuiltHub.Root, "docs", "supply-chain");

    [Theory]
    [InlineData("src/Functions")]
    [InlineData("tests/Domain.Tests")]
    [InlineData("tests/Functions.Tests")]
    [InlineData("tests/Integration.Tests")]
    [InlineData("tests/Benchmarks")]
    public void Every_package_has_a_permissive_licence(string project) =>
        Package.Of(project).ShouldAllBe(package => Allowed.Contains(package.Licence) || (package.Name == Axe && project == "tests/Integration.Tests"));

    [Fact]
    public void The_domain_needs_no_package() => Package.Of("src/Domain").ShouldBeEmpty();

    [Fact]
    public void The_bill_of_materials_is_that_of_the_lock_file() => ShouldBe("sbom.cdx.json", BillOfMaterials.Write(Package.Of("src/Functions")));

    [Fact]
    public void The_list_of_licences_is_that_of_the_lock_file() => ShouldBe("licences.md", Licences());

    [NodeFact]
    public async Task CycloneDX_takes_the_bill_of_materials() =>
        (await new NodePeer("cyclonedx").Run("validate.js", Path.Combine(Folder, "sbom.cdx.json")))
            .Trim().ShouldBe($"{Package.Of("src/Functions").Count} components");

    [Theory]
    [InlineData("src/Functions")]
    [InlineData("tests/Integration.Tests")]
    public async Task A_package_with_a_known_vulnerability_stops_the_restore(string project)
    {
        using var evaluation = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                "msbuild", Path.Combine(BuiltHub.Root, project),
                "-getProperty:NuGetAudit,NuGetAuditMode,NuGetAuditLevel,TreatWarningsAsErrors,RestorePackagesWithLockFile,NoWarn,WarningsNotAsErrors",
            ])
        {
            RedirectStandardOutput = true,
        })!;
        using var properties = JsonDocument.Parse(await evaluation.StandardOutput.ReadToEndAsync());

        string Property(string name) => properties.RootElement.GetProperty("Properties").GetProperty(name).GetString()!;
        new[] { Property("NuGetAudit"), Property("NuGetAuditMode"), Property("NuGetAuditLevel"), Property("TreatWarningsAsErrors"), Property("RestorePackagesWithLockFile") }
            .ShouldBe(["true", "all", "low", "true", "true"]);
        (Property("NoWarn") + Property("WarningsNotAsErrors")).ShouldNotContain("NU19");
    }

    private static string Licences() => $"""
        # Licences

        The packages of the program, from its lock file; a test keeps this list and `sbom.cdx.json` (CycloneDX 1.6) true. The .NET runtime that the package
        for Azure carries is MIT. Packages used by tests alone have the same kinds of licences, but for axe-core (MPL-2.0); a test sees to it.

        | package | version | licence |
        |---|---|---|
        {string.Join('\n', Package.Of("src/Functions").Select(package => $"| {package.Name} | {package.Version} | {package.Licence} |"))}

        """.ReplaceLineEndings("\n");

    /// <summary>Like a snapshot: UPDATE_SNAPSHOTS=1 writes it.</summary>
    private static void ShouldBe(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, text);
        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(text);
    }
}
