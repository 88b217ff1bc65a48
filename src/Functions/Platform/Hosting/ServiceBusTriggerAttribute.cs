using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace MimFunctions.Platform.Hosting;

/// <summary>
/// Fires for each message of a Service Bus queue. Name, namespace and properties are those of Microsoft's package, which the package source of this
/// project lacks; what the build writes for the host from them is the same. The host's own extension comes by property at publishing
/// (docs/decisions/0001).
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class ServiceBusTriggerAttribute(string queueName) : TriggerBindingAttribute
{
    /// <summary>Name of the queue.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>App setting (prefix) of the namespace connection.</summary>
    public string? Connection { get; set; }
}
