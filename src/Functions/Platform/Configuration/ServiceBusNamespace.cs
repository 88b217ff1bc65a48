using Azure.Core;
using Azure.Identity;
using Azure.Messaging.ServiceBus;

namespace MimFunctions.Platform.Configuration;

/// <summary>How the hub comes to its namespace of Service Bus: by its identity, or by a connection string.</summary>
internal static class ServiceBusNamespace
{
    private const string Form = "The connection string of Service Bus is not of the form Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….";

    /// <summary>A client; it connects when it is first used.</summary>
    /// <param name="settings">The namespace.</param>
    /// <param name="adjust">Changes how it connects.</param>
    /// <param name="identity">Whom it goes as when there is no connection string; the identity of the process when null.</param>
    /// <exception cref="InvalidOperationException">The settings name no namespace, or the connection string lacks a part.</exception>
    public static ServiceBusClient Open(ServiceBusSettings settings, Action<ServiceBusClientOptions>? adjust = null, TokenCredential? identity = null)
    {
        var options = Patient();
        adjust?.Invoke(options);
        return settings switch
        {
            { ConnectionString: { } text } => new ServiceBusClient(Checked(text), options),
            { FullyQualifiedNamespace: { } name } => new ServiceBusClient(name, identity ?? new DefaultAzureCredential(), options),
            _ => throw new InvalidOperationException("Service Bus needs a namespace (with the hub's identity) or a connection string."),
        };
    }

    /// <summary>
    /// The text, if it is of the form <c>Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=…</c>; with <c>UseDevelopmentEmulator=true</c>,
    /// Microsoft's own word for a stand-in on this machine, without TLS.
    /// </summary>
    /// <exception cref="InvalidOperationException">A part is missing or can't be read.</exception>
    public static string Checked(string text)
    {
        var parts = Parse(text);
        string? missing = parts switch
        {
            { Endpoint: null } => "Endpoint",
            { SharedAccessKeyName: null } => "SharedAccessKeyName",
            { SharedAccessKey: null } => "SharedAccessKey",
            _ => null,
        };
        if (missing is not null)
            throw new InvalidOperationException($"The connection string of Service Bus has no {missing}.");
        // The client takes a bare name for an endpoint, the Functions host does not.
        return text.Contains("Endpoint=sb://", StringComparison.OrdinalIgnoreCase) ? text : throw new InvalidOperationException(Form);
    }

    private static ServiceBusConnectionStringProperties Parse(string text)
    {
        try
        {
            return ServiceBusConnectionStringProperties.Parse(text);
        }
        catch (Exception reason) when (reason is FormatException or ArgumentException)
        {
            throw new InvalidOperationException(Form, reason);
        }
    }

    /// <summary>
    /// Four more tries, the pause doubling from 0.2 s: about as long as an invocation can wait. What is not sent then is still owed in its
    /// outbox.
    /// </summary>
    private static ServiceBusClientOptions Patient() => new()
    {
        RetryOptions = new ServiceBusRetryOptions
        {
            Mode = ServiceBusRetryMode.Exponential,
            MaxRetries = 4,
            Delay = TimeSpan.FromMilliseconds(200),
            MaxDelay = TimeSpan.FromSeconds(10),
            TryTimeout = TimeSpan.FromSeconds(15),
        },
    };
}
