using System.Runtime.CompilerServices;
using System.Text.Json;

namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>What a Bicep file holds, as the grammar <c>tree-sitter-bicep</c> reads it (peers/bicep/model.mjs).</summary>
/// <param name="File">Path below <c>infra/bicep</c>.</param>
/// <param name="Faults">Where the grammar can't read it.</param>
/// <param name="Using">The template that a parameter file is for.</param>
/// <param name="Imports">Names it takes from other files.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Variables">Its variables; in a parameter file, the parameters it sets.</param>
/// <param name="Types">Types it declares.</param>
/// <param name="Outputs">Its outputs.</param>
/// <param name="Modules">Modules it deploys.</param>
/// <param name="Resources">Resources it declares, existing ones too.</param>
/// <param name="Used">Every name that stands for something.</param>
/// <param name="Members">What is asked of names: <c>files.outputs.id</c>.</param>
/// <param name="Locals">Names of loops and lambdas.</param>
internal sealed record BicepFile(
    string File,
    IReadOnlyList<string> Faults,
    string? Using,
    IReadOnlyList<BicepImport> Imports,
    IReadOnlyList<BicepParameter> Parameters,
    IReadOnlyList<string> Variables,
    IReadOnlyList<string> Types,
    IReadOnlyList<string> Outputs,
    IReadOnlyList<BicepModule> Modules,
    IReadOnlyList<BicepResource> Resources,
    IReadOnlyList<string> Used,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Locals)
{
    // The files don't change while tests run.
    private static readonly Lazy<Task<IReadOnlyDictionary<string, BicepFile>>> All = new(Read);

    /// <summary>Every file of <c>infra/bicep</c>, by path.</summary>
    public static Task<IReadOnlyDictionary<string, BicepFile>> ReadAll() => All.Value;

    /// <summary>Path, below <c>infra/bicep</c>, of a file that this one names.</summary>
    public string Beside(string name) => Path.GetRelativePath("/", Path.Combine("/", Path.GetDirectoryName(File)!, name)).Replace('\\', '/');

    private static async Task<IReadOnlyDictionary<string, BicepFile>> Read()
    {
        var json = await new NodePeer("bicep").Run("model.mjs", Folder());
        return JsonSerializer.Deserialize<BicepFile[]>(json, JsonSerializerOptions.Web)!.ToDictionary(file => file.File);
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "infra", "bicep"));
}

/// <summary>Names taken from another file.</summary>
internal sealed record BicepImport(IReadOnlyList<string> Names, string From);

/// <summary>A parameter; optional when it has a default.</summary>
internal sealed record BicepParameter(string Name, bool Optional);

/// <summary>A module as it is deployed: its file, and the parameters it is given.</summary>
internal sealed record BicepModule(string Name, string Path, IReadOnlyList<string> Parameters);

/// <summary>A resource.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Type">Type and version: <c>Microsoft.Storage/storageAccounts@2023-05-01</c>.</param>
/// <param name="Existing">Whether it is only referred to.</param>
/// <param name="Nested">Whether it stands within its parent.</param>
/// <param name="Paths">Its properties, those within objects and arrays of objects too: <c>sku.name</c>.</param>
internal sealed record BicepResource(string Name, string Type, bool Existing, bool Nested, IReadOnlyList<string> Paths);
