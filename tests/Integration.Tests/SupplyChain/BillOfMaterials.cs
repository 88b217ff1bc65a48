using System.Text.Json;
using System.Text.Json.Nodes;

namespace MimFunctions.Integration.Tests.SupplyChain;

/// <summary>
/// The bill of materials of the program in CycloneDX 1.6 (ECMA-424). It has neither time nor serial number, so that the same lock file always
/// gives the same bytes.
/// </summary>
internal static class BillOfMaterials
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The JSON text.</summary>
    public static string Write(IReadOnlyList<Package> packages) => new JsonObject
    {
        ["bomFormat"] = "CycloneDX",
        ["specVersion"] = "1.6",
        ["version"] = 1,
        ["metadata"] = new JsonObject
        {
            ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = "MimFunctions", ["name"] = "MimFunctions" },
        },
        ["components"] = new JsonArray([.. packages.Select(Component)]),
        ["dependencies"] = new JsonArray(
        [
            Dependency("MimFunctions", packages.Where(package => package.Direct)),
            .. packages.Select(package => Dependency(Url(package), packages.Where(other => package.Needs.Contains(other.Name)))),
        ]),
    }.ToJsonString(Indented) + "\n";

    private static JsonObject Component(Package package) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = Url(package),
        ["name"] = package.Name,
        ["version"] = package.Version,
        ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = package.Sha512 }),
        ["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["id"] = package.Licence } }),
        ["purl"] = Url(package),
    };

    private static JsonObject Dependency(string of, IEnumerable<Package> on) => new()
    {
        ["ref"] = of,
        ["dependsOn"] = new JsonArray([.. on.Select(package => JsonValue.Create(Url(package)))]),
    };

    private static string Url(Package package) => $"pkg:nuget/{package.Name}@{package.Version}";
}
