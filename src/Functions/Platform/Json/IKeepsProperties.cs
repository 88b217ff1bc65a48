namespace MimFunctions.Platform.Json;

/// <summary>Properties that are written although they are computed; every class that is one is found at start.</summary>
internal interface IKeepsProperties
{
    /// <summary>Their names in JSON.</summary>
    IEnumerable<string> Names { get; }
}
