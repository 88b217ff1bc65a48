using System.Text.Json;
using System.Xml.Linq;
using MimFunctions.Integration.Tests.Worker;

namespace MimFunctions.Integration.Tests.SupplyChain;

/// <summary>A package from NuGet as a lock file names it, with the licence that it carries.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Version">The version that is restored.</param>
/// <param name="Sha512">Digest of its content, lower-case hex.</param>
/// <param name="Licence">SPDX id.</param>
/// <param name="Needs">Ids of the packages it depends on.</param>
/// <param name="Direct">Whether the project names it itself.</param>
internal sealed record Package(string Name, string Version, string Sha512, string Licence, IReadOnlyList<string> Needs, bool Direct)
{
    // Packages that carry a text or a link instead of an SPDX id; read by a person.
    private static readonly Dictionary<string, string> ReadByHand = new(StringComparer.Ordinal)
    {
        ["Apache.Arrow"] = "Apache-2.0",
        ["NCrontab.Signed"] = "Apache-2.0",
        ["SQLite"] = "blessing",
        ["SourceGear.sqlite3"] = "blessing",
        ["starkbank-ecdsa"] = "MIT",
        ["xunit.abstractions"] = "Apache-2.0",
    };

    private static string Cache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The packages of a project, each once, by name.</summary>
    public static IReadOnlyList<Package> Of(string project)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(BuiltHub.Root, project, "packages.lock.json")));
        return [.. file.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(target => target.Value.EnumerateObject())
            .DistinctBy(entry => entry.Name).Where(entry => entry.Value.GetProperty("type").GetString() != "Project")
            .Select(entry => Read(entry.Name, entry.Value)).OrderBy(package => package.Name, StringComparer.Ordinal)];
    }

    private static Package Read(string name, JsonElement entry)
    {
        var version = entry.GetProperty("resolved").GetString()!;
        var needs = entry.TryGetProperty("dependencies", out var all) ? all.EnumerateObject().Select(need => need.Name) : [];
        return new Package(
            name, version, Convert.ToHexStringLower(Convert.FromBase64String(entry.GetProperty("contentHash").GetString()!)),
            ReadByHand.GetValueOrDefault(name) ?? Stated(name, version), [.. needs.Order(StringComparer.Ordinal)],
            entry.GetProperty("type").GetString() == "Direct");
    }

    private static string Stated(string name, string version)
    {
        var id = name.ToLowerInvariant();
        var spec = XDocument.Load(Path.Combine(Cache, id, version.ToLowerInvariant(), $"{id}.nuspec"));
        var licence = spec.Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value : $"unknown ({licence?.Value})";
    }
}
