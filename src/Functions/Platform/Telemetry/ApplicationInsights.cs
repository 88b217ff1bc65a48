using System.Data.Common;
using Azure.Core;
using Azure.Identity;

namespace MimFunctions.Platform.Telemetry;

/// <summary>Where in Azure the program's own traces and metrics go.</summary>
/// <param name="ConnectionString">As the resource gives it; names where to, and is no secret where an identity is asked for.</param>
/// <param name="ByIdentity">Whether the app shows its identity.</param>
/// <param name="ClientId">Client id of the user-assigned identity; null for the app's usual one.</param>
internal sealed record ApplicationInsights(string ConnectionString, bool ByIdentity, string? ClientId)
{
    private const string Authorization = "Authorization";

    /// <summary>Read from the two variables that the platform knows too.</summary>
    /// <param name="connectionString">The connection string.</param>
    /// <param name="identity"><c>Authorization=AAD</c>, with <c>;ClientId=…</c> for a user-assigned identity; null where the key in the connection string is enough.</param>
    public static ApplicationInsights Of(string connectionString, string? identity) => identity is null
        ? new ApplicationInsights(connectionString, ByIdentity: false, null)
        : new ApplicationInsights(connectionString, ByIdentity: true, Parts(identity).TryGetValue("ClientId", out var id) ? (string)id : null);

    /// <summary>Whether this asks for an identity.</summary>
    public static bool IsIdentity(string text)
    {
        try
        {
            return Parts(text).TryGetValue(Authorization, out var kind) && "AAD".Equals((string)kind, StringComparison.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The identity to show, or null.</summary>
    public TokenCredential? Identity() => (ByIdentity, ClientId) switch
    {
        (false, _) => null,
        (true, { } id) => new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(id)),
        _ => new DefaultAzureCredential(),
    };

    private static DbConnectionStringBuilder Parts(string text) => new() { ConnectionString = text };
}
