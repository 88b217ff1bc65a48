using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;

namespace MimFunctions.Queue;

/// <summary>Signs each request to Service Bus: with a shared access signature where there is a key, else with a token of the hub's identity.</summary>
/// <param name="address">The namespace, and its key if there is one.</param>
/// <param name="identity">The hub's identity; asked only when there is no key. It keeps its tokens itself.</param>
/// <param name="clock">Tells when a signature expires.</param>
internal sealed class ServiceBusAuthorization(ServiceBusAddress address, Lazy<TokenCredential> identity, TimeProvider clock) : DelegatingHandler
{
    private static readonly TokenRequestContext Scope = new(["https://servicebus.azure.net/.default"]);
    private static readonly TimeSpan Validity = TimeSpan.FromHours(1);

    private Signature? signature;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation("Authorization", await Authorization(cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }

    private async ValueTask<string> Authorization(CancellationToken ct)
    {
        if (address.Key is null)
            return "Bearer " + (await identity.Value.GetTokenAsync(Scope, ct)).Token;
        var now = clock.GetUtcNow();
        if (signature is not { } valid || valid.RenewAt <= now)
            signature = valid = new Signature(Sign(now + Validity), now + (Validity / 2));
        return valid.Text;
    }

    /// <summary>A signature for the whole namespace (learn.microsoft.com, "Service Bus access control with Shared Access Signatures").</summary>
    private string Sign(DateTimeOffset expires)
    {
        var resource = Uri.EscapeDataString(address.Endpoint.AbsoluteUri.ToLowerInvariant());
        var expiry = expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(address.Key!), Encoding.UTF8.GetBytes($"{resource}\n{expiry}"));
        return $"SharedAccessSignature sr={resource}&sig={Uri.EscapeDataString(Convert.ToBase64String(hash))}&se={expiry}&skn={Uri.EscapeDataString(address.KeyName!)}";
    }

    private sealed record Signature(string Text, DateTimeOffset RenewAt);
}
