using System.Runtime.CompilerServices;
using System.Text.Json;

namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>
/// Every property of every resource is one that its API version has, and none that it must have is missing, as <c>resource-types.json</c>
/// has them from the published types.
/// </summary>
public sealed class ResourceTypeTests
{
    /// <summary>What Bicep itself adds to every resource.</summary>
    private static readonly string[] OfBicep = ["name", "parent", "scope"];

    [NodeFact]
    public async Task Every_resource_has_a_known_type_and_only_properties_of_it()
    {
        var (resources, types) = (await Resources(), Types());

        resources.SelectMany(resource => types.TryGetValue(resource.Type, out var type)
            ? resource.Paths.Except(OfBicep).Except(type.Properties.Select(Plain)).Select(path => $"{resource.Type} has no {path}")
            : [$"{resource.Type} is not in the table"]).ShouldBeEmpty();
    }

    [NodeFact]
    public async Task No_property_that_must_be_there_is_missing()
    {
        var (resources, types) = (await Resources(), Types());

        resources.SelectMany(resource => types[resource.Type].Properties.Where(property => property.EndsWith('!')).Select(Plain)
            .Where(required => IsOpen(resource, required) && !resource.Paths.Contains(required))
            .Select(required => $"{resource.Type} {resource.Name} lacks {required}")).ShouldBeEmpty();
    }

    [NodeFact]
    public async Task Every_resource_has_its_name_and_its_place()
    {
        var resources = await Resources();

        resources.Where(resource => !resource.Paths.Contains("name")).ShouldBeEmpty();
        resources.Where(resource => resource.Type.Count(letter => letter == '/') > 1 && !resource.Nested && !resource.Paths.Contains("parent")).ShouldBeEmpty();
    }

    [NodeFact]
    public async Task The_table_holds_no_type_and_no_property_that_is_not_used()
    {
        var used = (await Resources()).SelectMany(resource => resource.Paths.Select(path => (resource.Type, path))).ToHashSet();

        Types().SelectMany(type => type.Value.Properties.Select(property => (type.Key, Plain(property)))).Where(property => !used.Contains(property)).ShouldBeEmpty();
        Types().Values.ShouldAllBe(type => type.Source.StartsWith("Azure/bicep-types-az generated/", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<BicepResource>> Resources() =>
        [.. (await BicepFile.ReadAll()).Values.SelectMany(file => file.Resources).Where(resource => !resource.Existing)];

    /// <summary>Whether the object that must have the property is there.</summary>
    private static bool IsOpen(BicepResource resource, string path) =>
        path.LastIndexOf('.') is var dot && (dot < 0 || resource.Paths.Contains(path[..dot]));

    private static string Plain(string property) => property.TrimEnd('!');

    private static Dictionary<string, ResourceType> Types([CallerFilePath] string here = "") =>
        JsonSerializer.Deserialize<Dictionary<string, ResourceType>>(
            File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "resource-types.json")), JsonSerializerOptions.Web)!;

    /// <summary>Properties of a type that the templates use, as far as they could be looked up.</summary>
    /// <param name="Source">Where they were looked up.</param>
    /// <param name="Properties">Their paths; required ones end in "!".</param>
    private sealed record ResourceType(string Source, IReadOnlyList<string> Properties);
}
