namespace MimFunctions.Queue;

/// <summary>Where a namespace is, and the key to it when there is one.</summary>
/// <param name="Endpoint">Base of its HTTP API.</param>
/// <param name="KeyName">Name of a shared access policy, or null to go by identity.</param>
/// <param name="Key">Its key, or null.</param>
internal sealed record ServiceBusAddress(Uri Endpoint, string? KeyName, string? Key)
{
    /// <summary>From the settings.</summary>
    /// <exception cref="InvalidOperationException">They name no namespace, or the connection string lacks a part.</exception>
    public static ServiceBusAddress From(ServiceBusSettings settings) => settings switch
    {
        { ConnectionString: { } text } => Parse(text),
        { FullyQualifiedNamespace: { } name } => new ServiceBusAddress(new Uri($"https://{name}/"), null, null),
        _ => throw new InvalidOperationException("Service Bus needs a namespace (with the hub's identity) or a connection string."),
    };

    /// <summary>
    /// From <c>Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=…</c>; with <c>UseDevelopmentEmulator=true</c>, Microsoft's own word for
    /// a stand-in on this machine, without TLS.
    /// </summary>
    private static ServiceBusAddress Parse(string text)
    {
        var parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .ToLookup(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var emulated = string.Equals(parts["UseDevelopmentEmulator"].FirstOrDefault(), "true", StringComparison.OrdinalIgnoreCase);
        var endpoint = new Uri(Part("Endpoint"));
        return new ServiceBusAddress(
            new UriBuilder(emulated ? Uri.UriSchemeHttp : Uri.UriSchemeHttps, endpoint.Host, endpoint.IsDefaultPort ? -1 : endpoint.Port).Uri,
            Part("SharedAccessKeyName"),
            Part("SharedAccessKey"));

        string Part(string name) => parts[name].FirstOrDefault()
            ?? throw new InvalidOperationException($"The connection string of Service Bus has no {name}.");
    }
}
