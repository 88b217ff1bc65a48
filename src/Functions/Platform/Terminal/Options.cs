using System.CommandLine;

namespace MimFunctions.Platform.Terminal;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    /// <summary>The data folder.</summary>
    public static Option<string> Data() => new("--data")
    {
        Description = "Data folder of the hub.",
        HelpName = "DIR",
        DefaultValueFactory = _ => DataFolder,
    };

    /// <summary>The data folder where none is named: the one that the environment names, if any.</summary>
    public static string DataFolder => Environment.GetEnvironmentVariable("MimData") is { Length: > 0 } folder ? folder : "./data";

    /// <summary>A Member State, by code.</summary>
    public static Option<string> State() => new("--state")
    {
        Description = "Member State, two-letter code (EL for Greece; GR is accepted).",
        HelpName = "CODE",
        Required = true,
    };

    /// <summary>Output for programs.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print one JSON object instead of text." };
}
