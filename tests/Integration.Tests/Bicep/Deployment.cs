using System.Collections.Concurrent;
using System.Text.Json;

namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>
/// What a deployment would make: the compiler works the template out with the parameters of an environment, loops, conditions and
/// functions included. What only Azure knows (a client id, an endpoint) stays an expression in brackets.
/// </summary>
internal sealed class Deployment
{
    private const string Subscription = "00000000-0000-0000-0000-000000000001";

    // Files don't change while tests run, and each deployment takes the compiler seconds.
    private static readonly ConcurrentDictionary<string, Lazy<Task<Deployment>>> Known = new(StringComparer.Ordinal);

    private Deployment(JsonElement snapshot) =>
        Resources = [.. snapshot.At("predictedResources").EnumerateArray().Select(json => new DeployedResource(json))];

    /// <summary>Everything that would be there afterwards.</summary>
    public IReadOnlyList<DeployedResource> Resources { get; }

    /// <summary>Resources of a type such as <c>Microsoft.Web/sites</c>, in the order of their names.</summary>
    public IReadOnlyList<DeployedResource> All(string type) =>
        [.. Resources.Where(resource => resource.Type == type).OrderBy(resource => resource.Name, StringComparer.Ordinal)];

    /// <summary>The only resource of a type.</summary>
    public DeployedResource The(string type) => All(type).ShouldHaveSingleItem();

    /// <summary>The second deployment of an environment, when the package runs.</summary>
    /// <param name="environment">Name of its parameter file.</param>
    /// <param name="more">Parameters that the file leaves out, as lines of it: <c>param plan = 'premium'</c>.</param>
    public static Task<Deployment> Of(string environment, params string[] more) => Known.GetOrAdd(
        string.Join('\n', [environment, .. more]), _ => new Lazy<Task<Deployment>>(() => WorkOut(environment, more))).Value;

    /// <summary>The first deployment of an environment, before there is a package.</summary>
    public static Task<Deployment> FirstOf(string environment) => WorkOut(environment, [], packageIsDeployed: false);

    private static async Task<Deployment> WorkOut(string environment, string[] more, bool packageIsDeployed = true)
    {
        using var folder = InfraFolder.Copy();
        var parameters = folder[Path.Combine("environments", $"{environment}.bicepparam")];
        await File.AppendAllLinesAsync(parameters, more);
        await BicepCompiler.Run(
            folder.Path,
            ["snapshot", parameters, "--mode", "overwrite", "--subscription-id", Subscription, "--resource-group", "mim", "--location", "westeurope"],
            ("MIM_PACKAGE_IS_DEPLOYED", packageIsDeployed ? "true" : "false"));

        var snapshot = await File.ReadAllTextAsync(Path.ChangeExtension(parameters, ".snapshot.json"));
        return new Deployment(JsonElement.Parse(snapshot));
    }
}

/// <summary>A resource as it would be deployed.</summary>
/// <param name="Json">All of it.</param>
internal sealed record DeployedResource(JsonElement Json)
{
    /// <summary>Its type, without version.</summary>
    public string Type { get; } = Json.At("type").GetString()!;

    /// <summary>Its name with those of what it lies in: <c>account/default/drop</c>.</summary>
    public string Name { get; } = Json.At("name").GetString()!;

    /// <summary>Its own name: <c>drop</c>.</summary>
    public string ShortName => Name.Split('/')[^1];

    /// <summary>Where it is: for a role assignment, what the role is given on.</summary>
    public string Id { get; } = Json.At("id").GetString()!;

    /// <summary>A property by its path: <c>filter.subjectBeginsWith</c>.</summary>
    public JsonElement this[string path] => Json.At($"properties.{path}");

    /// <summary>Names of its properties.</summary>
    public IEnumerable<string> Names => Json.At("properties").EnumerateObject().Select(property => property.Name);
}

/// <summary>Looks into JSON.</summary>
internal static class JsonPaths
{
    /// <summary>The value at a path such as <c>properties.sku.name</c>.</summary>
    public static JsonElement At(this JsonElement json, string path) => path.Split('.').Aggregate(
        json, (place, name) => place.TryGetProperty(name, out var value) ? value : throw new KeyNotFoundException($"no {name} of {path} in {place}"));

    /// <summary>The texts of an array.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement json) => [.. json.EnumerateArray().Select(item => item.GetString()!)];
}
