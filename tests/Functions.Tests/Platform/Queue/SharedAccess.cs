using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MimFunctions.Tests.Platform.Queue;

/// <summary>The service's side of a shared access signature.</summary>
internal static class SharedAccess
{
    /// <summary>Why the header doesn't let anyone in, or null.</summary>
    public static string? Problem(string authorization, string keyName, string key, DateTimeOffset now)
    {
        const string scheme = "SharedAccessSignature ";
        if (!authorization.StartsWith(scheme, StringComparison.Ordinal))
            return "There is no shared access signature.";
        var parts = authorization[scheme.Length..].Split('&').Select(part => part.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        if (Uri.UnescapeDataString(parts["skn"]) != keyName)
            return "There is no such policy.";
        if (long.Parse(parts["se"], CultureInfo.InvariantCulture) <= now.ToUnixTimeSeconds())
            return "The signature has expired.";
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(key));
        var signature = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes($"{parts["sr"]}\n{parts["se"]}")));
        return Uri.UnescapeDataString(parts["sig"]) == signature ? null : "The signature is wrong.";
    }
}
