using System.Text;
using System.Text.Json.Serialization;

namespace MimFunctions.Platform.Audit;

/// <summary>An entry in its place in the chain of its party.</summary>
/// <param name="Sequence">Number in the chain, from 1 without gaps.</param>
/// <param name="Previous">Hash of the record before; <see cref="AuditHash.None"/> in the first.</param>
/// <param name="Entry">What happened.</param>
/// <param name="Hash">Its own hash (<see cref="AuditHash"/>), lower-case hex.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AuditRecord(long Sequence, string Previous, AuditEntry Entry, string Hash)
{
    /// <summary>Characters of the longest text that is kept whole; an address in a request may be longer than is worth keeping.</summary>
    public const int LongestText = 1000;

    /// <summary>The record that follows this head.</summary>
    public static AuditRecord After(ChainHead head, AuditEntry entry)
    {
        var (sequence, kept) = (head.Sequence + 1, Kept(entry));
        return new(sequence, head.Hash, kept, AuditHash.Of(sequence, head.Hash, kept));
    }

    /// <summary>The entry as it will be read back, so that the hash fits what is stored and not only what was meant.</summary>
    private static AuditEntry Kept(AuditEntry entry) => entry with
    {
        At = entry.At.ToUniversalTime(),
        Who = Kept(entry.Who),
        Roles = Kept(entry.Roles),
        Action = Kept(entry.Action),
        Subject = entry.Subject is null ? null : Kept(entry.Subject),
        Reason = entry.Reason is null ? null : Kept(entry.Reason),
    };

    /// <summary>Half a surrogate pair has no UTF-8 form; it becomes U+FFFD here and not silently in the store.</summary>
    private static string Kept(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Length <= LongestText ? text : $"{text[..LongestText]}…"));
}

/// <summary>The end of a chain: number and hash of its last record.</summary>
internal sealed record ChainHead(long Sequence, string Hash)
{
    /// <summary>Of a chain without records.</summary>
    public static ChainHead Empty { get; } = new(0, AuditHash.None);
}
