using System.Buffers.Text;
using System.Text.Json;

namespace MimFunctions.Platform.Access;

/// <summary>The header X-MS-CLIENT-PRINCIPAL: Base64 of a JSON object with <c>claims</c> (<c>typ</c>, <c>val</c>) and <c>role_typ</c>.</summary>
internal static class PlatformPrincipal
{
    private const int Longest = 32 * 1024;

    /// <summary>The claims that number a subject, the steadiest first: across the programs of a directory, else for this one.</summary>
    private static readonly string[] Subjects =
    [
        "http://schemas.microsoft.com/identity/claims/objectidentifier", "oid", "sub",
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier",
    ];

    /// <summary>The claims that name how one signed in.</summary>
    private static readonly string[] Methods = ["amr", "http://schemas.microsoft.com/claims/authnmethodsreferences"];

    private static readonly Attempt.Refused Unreadable = new($"The header X-MS-CLIENT-PRINCIPAL can't be read.");

    private sealed record Claim(string? Typ, string? Val);

    private sealed record Body(IReadOnlyList<Claim?>? Claims, string? Role_typ);

    /// <summary>Who the header names; refused, never an exception, when it is anything else.</summary>
    public static Attempt Parse(string text)
    {
        if (text.Length > Longest || !Base64.IsValid(text))
            return Unreadable;
        try
        {
            return JsonSerializer.Deserialize<Body>(Convert.FromBase64String(text), JsonSerializerOptions.Web) is { Claims: { } claims } body
                ? Known([.. claims.OfType<Claim>()], body.Role_typ)
                : Unreadable;
        }
        catch (JsonException)
        {
            return Unreadable;
        }
    }

    private static Attempt Known(Claim[] claims, string? roleType)
    {
        var id = Subjects.Select(subject => claims.FirstOrDefault(claim => claim.Typ == subject)?.Val).FirstOrDefault(found => !string.IsNullOrEmpty(found));
        return id is null
            ? new Attempt.Refused($"The header X-MS-CLIENT-PRINCIPAL names no subject.")
            : Attempt.Known.Of(
                id, claims.Where(claim => claim.Typ == (roleType ?? "roles")).Select(claim => claim.Val).OfType<string>(),
                [.. claims.Where(claim => Methods.Contains(claim.Typ)).Select(claim => claim.Val).OfType<string>()]);
    }
}
