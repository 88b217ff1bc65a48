using System.Text.Json;

namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>The template as Azure gets it, compiled once for all tests that read it: files don't change while they run.</summary>
internal static class CompiledTemplate
{
    private static readonly Lazy<Task<JsonElement>> Compiled = new(async () =>
        JsonElement.Parse(await BicepCompiler.Run(InfraFolder.Source, ["build", "main.bicep", "--no-restore", "--stdout"])));

    /// <summary>That of main.bicep, with all modules in it.</summary>
    public static Task<JsonElement> Main => Compiled.Value;
}
