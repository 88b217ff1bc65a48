namespace MimFunctions.Domain.Webhooks;

/// <summary>
/// Which addresses may be named. What a name leads to is looked at when it is called, each time: a name that was checked once may lead into the hub's own network the next day.
/// </summary>
public static class WebhookAddress
{
    private const int Longest = 500;

    /// <summary>The address that a text means; null when the hub does not call it.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="ownHost">Host of the hub itself.</param>
    public static Uri? Read(string? text, string ownHost) =>
        text is { Length: <= Longest } && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
        && address is { Scheme: "https", IsDefaultPort: true, HostNameType: UriHostNameType.Dns, UserInfo: "", Fragment: "" }
        && address.IdnHost.Contains('.') && !string.Equals(address.IdnHost, ownHost, StringComparison.OrdinalIgnoreCase)
            ? address
            : null;
}
