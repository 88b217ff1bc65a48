namespace MimFunctions.Hosting;

/// <summary>
/// Marks a method as a function. The names and arguments of these attributes are those of the .NET isolated worker, which does not restore
/// from the package source here (docs/decisions): the day it does, the references change and the functions stay.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FunctionAttribute(string name) : Attribute
{
    /// <summary>Name of the function: its folder in the package and its invocation route.</summary>
    public string Name { get; } = name;
}

/// <summary>Fires for each blob of a container whose path fits the pattern; <c>{name}</c> parts bind to parameters of that name.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BlobTriggerAttribute(string blobPath) : Attribute
{
    /// <summary>Container and pattern, e.g. <c>drop/{state}/measures/{name}</c>.</summary>
    public string BlobPath { get; } = blobPath;

    /// <summary>App setting (prefix) of the storage connection.</summary>
    public string? Connection { get; init; }
}

/// <summary>Fires for each message of a Service Bus queue.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class ServiceBusTriggerAttribute(string queueName) : Attribute
{
    /// <summary>Name of the queue.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>App setting (prefix) of the namespace connection.</summary>
    public string? Connection { get; init; }
}

/// <summary>Fires on a schedule.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    /// <summary>NCRONTAB with seconds, in UTC.</summary>
    public string Schedule { get; } = schedule;
}

/// <summary>Who may call an HTTP function, as the Functions host checks it.</summary>
internal enum AuthorizationLevel
{
    /// <summary>Anyone.</summary>
    Anonymous,

    /// <summary>Whoever has a function, host or master key.</summary>
    Function,

    /// <summary>Whoever has the master key.</summary>
    Admin,
}

/// <summary>Fires for an HTTP request to a route with a fixed prefix; never a bare catch-all (design.md).</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : Attribute
{
    /// <summary>Who may call.</summary>
    public AuthorizationLevel AuthLevel { get; } = authLevel;

    /// <summary>Lower-case methods.</summary>
    public IReadOnlyList<string> Methods { get; } = methods;

    /// <summary>Route with a fixed prefix, e.g. <c>api/{*path}</c>.</summary>
    public required string Route { get; init; }
}
