namespace MimFunctions.Tests.Platform.Telemetry;

/// <summary>
/// Tests that listen to the program's spans and metrics run when no others do: a listener hears the whole process, and while it listens every
/// message carries a trace.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "telemetry";
}
