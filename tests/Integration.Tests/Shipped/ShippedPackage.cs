using MimFunctions.Integration.Tests.Worker;

namespace MimFunctions.Integration.Tests.Shipped;

/// <summary>
/// What <c>dotnet publish src/Functions -p:PublishProfile=azure -p:PublishWithoutServiceBus=true</c> wrote, in the folder that <c>MIM_PACKAGE</c> names, from the top of the working copy. Compiling it ahead
/// takes minutes, so no test does it.
/// </summary>
internal static class ShippedPackage
{
    /// <summary>Its folder.</summary>
    public static string Folder => Path.GetFullPath(Named!, BuiltHub.Root);

    /// <summary>Why its tests can't run, or null when they can.</summary>
    public static string? SkipReason => (Named, NodePeer.IsPossible) switch
    {
        (null, _) => "The package as it ships, compiled ahead (publish it, and set MIM_PACKAGE to its folder: CONTRIBUTING.md).",
        (_, false) => "Node is not installed; what the package sends is read by an independent peer.",
        _ => null,
    };

    private static string? Named => Environment.GetEnvironmentVariable("MIM_PACKAGE");
}

/// <summary>A test of the package: skipped with a message when none is named, as in the gate.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackageFactAttribute : FactAttribute
{
    public PackageFactAttribute() => Skip = ShippedPackage.SkipReason;
}
