using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace MimFunctions.Integration.Tests.SignIn;

/// <summary>What an attacker makes of a genuine token (RFC 8725, section 2).</summary>
internal static class ForgedToken
{
    /// <summary>Not signed at all.</summary>
    public static string Unsigned(string token) => $"{Header("none", null)}.{token.Split('.')[1]}.";

    /// <summary>Signed with the published key taken for a shared secret.</summary>
    public static string SignedWithPublicKey(string token, string publicKey)
    {
        var kid = (string?)JsonNode.Parse(Base64Url.DecodeFromChars(token.Split('.')[0]))!["kid"];
        var content = $"{Header("HS256", kid)}.{token.Split('.')[1]}";
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(publicKey), Encoding.UTF8.GetBytes(content));
        return $"{content}.{Base64Url.EncodeToString(signature)}";
    }

    /// <summary>With another role, under the old signature.</summary>
    public static string WithRole(string token, string role)
    {
        var parts = token.Split('.');
        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(parts[1]))!;
        claims["roles"] = new JsonArray(role);
        return $"{parts[0]}.{Encode(claims)}.{parts[2]}";
    }

    private static string Header(string algorithm, string? kid) => Encode(new JsonObject { ["alg"] = algorithm, ["typ"] = "at+jwt", ["kid"] = kid });

    private static string Encode(JsonNode json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
