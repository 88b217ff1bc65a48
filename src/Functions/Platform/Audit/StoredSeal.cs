using System.Globalization;
using System.Text.Json.Serialization;
using MimFunctions.Platform.Store;

namespace MimFunctions.Platform.Audit;

/// <summary>A seal as it is kept: in the store, and the JWS once more as a file.</summary>
/// <param name="Name">The day it was made (UTC), such as <c>2026-11-22</c>; further ones of the day <c>2026-11-22-2</c> and so on.</param>
/// <param name="At">When it was made (UTC).</param>
/// <param name="Heads">Where it knows the chains to end, for whom the signature does not matter.</param>
/// <param name="Jws">The signed <see cref="AuditSeal"/>: a compact JWS (RFC 7515).</param>
internal sealed record StoredSeal(string Name, DateTimeOffset At, IReadOnlyList<SealedHead> Heads, string Jws)
{
    /// <summary>Where the files of the seals are.</summary>
    public const string Folder = "audit/";

    private const string Partition = "seals";

    /// <summary>The file of the JWS.</summary>
    [JsonIgnore]
    public string File => $"{Folder}{Name}.jws";

    /// <summary>Name of the n-th seal of the day, from 1.</summary>
    public static string NameOf(DateTimeOffset at, int n)
    {
        var day = at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return n == 1 ? day : $"{day}-{n.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Where the seal of this name is.</summary>
    public static DocumentKey Key(string name) => new(Containers.Seals, Partition, name);
}
