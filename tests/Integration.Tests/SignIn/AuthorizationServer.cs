using System.Diagnostics;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MimFunctions.Integration.Tests.Worker;

namespace MimFunctions.Integration.Tests.SignIn;

/// <summary>oidc-provider (npm) as a process of its own; see <c>peers/oidc-provider/server.mjs</c>.</summary>
internal sealed class AuthorizationServer : IAsyncDisposable
{
    public const string Audience = "urn:mim-hub";

    private static readonly string Script = Path.Combine(BuiltHub.Root, "tests/Integration.Tests/peers/oidc-provider/server.mjs");

    private readonly Process process;
    private readonly HttpClient client;

    private AuthorizationServer(Process process, Uri issuer)
    {
        this.process = process;
        Issuer = issuer;
        client = new HttpClient { BaseAddress = issuer };
    }

    public Uri Issuer { get; }

    /// <summary>Starts it.</summary>
    /// <param name="hub">Address of the hub that signs persons in; null where only programs do.</param>
    public static async Task<AuthorizationServer> Start(Uri? hub = null)
    {
        var process = await new NodePeer("oidc-provider").Start(Script, hub is null ? [] : [hub.GetLeftPart(UriPartial.Authority)]);
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(3)) is { } line)
        {
            if (line.StartsWith("ready ", StringComparison.Ordinal))
                return new AuthorizationServer(process, new Uri(line["ready ".Length..]));
        }

        throw new InvalidOperationException("oidc-provider ended at its start.");
    }

    /// <summary>An access token as a program gets it (RFC 6749, section 4.4).</summary>
    public async Task<string> Token(string clientId, string resource = Audience)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = $"secret of {clientId}",
            ["resource"] = resource,
            ["scope"] = "api",
        });
        using var answer = await client.PostAsync(new Uri("/token", UriKind.Relative), form);
        var body = await answer.Content.ReadAsStringAsync();
        return (string?)JsonNode.Parse(body)!["access_token"] ?? throw new InvalidOperationException(body);
    }

    /// <summary>A token signed with the server's own key, with claims that it would not give by itself; null leaves a claim out.</summary>
    public async Task<string> Sign(JsonObject changes)
    {
        using var answer = await client.PostAsJsonAsync(new Uri("/control/sign", UriKind.Relative), changes);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The server goes on with a new key.</summary>
    public async Task Rotate() => (await client.PostAsync(new Uri("/control/rotate", UriKind.Relative), null)).Dispose();

    /// <summary>The published key, as the PEM that anyone can make of it.</summary>
    public async Task<string> PublicKey()
    {
        var key = JsonNode.Parse(await client.GetStringAsync(new Uri("/jwks", UriKind.Relative)))!["keys"]![0]!;
        using var rsa = RSA.Create(new RSAParameters { Modulus = Bytes(key["n"]), Exponent = Bytes(key["e"]) });
        return rsa.ExportSubjectPublicKeyInfoPem();
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        client.Dispose();
    }

    private static byte[] Bytes(JsonNode? number) => System.Buffers.Text.Base64Url.DecodeFromChars((string)number!);
}
