using System.Runtime.CompilerServices;

namespace MimFunctions.Integration.Tests;

/// <summary>
/// What all programs of .NET that these tests start have in common. Most live for a few seconds: compiling once more what was called thirty times takes a quarter of their processor time, on a
/// thread of its own, and is never earned back (docs/decisions/0096). What they do is the same.
/// </summary>
internal static class StartedPrograms
{
    [ModuleInitializer]
    internal static void LiveShortly() => Environment.SetEnvironmentVariable("DOTNET_TC_CallCountThreshold", "3e8");
}
