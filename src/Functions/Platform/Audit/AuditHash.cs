using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Audit;

/// <summary>
/// The hash that ties a record to the one before it (docs/decisions/0011-audit-trail.md). It is taken over netstrings and not over JSON,
/// so that a verifier in any language needs no rules for writing JSON.
/// </summary>
internal static class AuditHash
{
    /// <summary>What the first record of a chain names as the hash before it: 64 zeros.</summary>
    public static readonly string None = new('0', 64);

    private const string Form = "mim-audit-1";

    /// <summary>SHA-256 of the record's canonical bytes, lower-case hex.</summary>
    /// <param name="sequence">Its number in the chain, from 1.</param>
    /// <param name="previous">Hash of the record before, or <see cref="None"/>.</param>
    /// <param name="entry">What it records.</param>
    public static string Of(long sequence, string previous, AuditEntry entry) =>
        Convert.ToHexStringLower(SHA256.HashData(Canonical(sequence, previous, entry)));

    private static byte[] Canonical(long sequence, string previous, AuditEntry entry)
    {
        string?[] fields =
        [
            Form, entry.Party, sequence.ToString(CultureInfo.InvariantCulture), previous, InstantConverter.Text(entry.At), entry.Who,
            entry.Roles, entry.Action, entry.Subject, entry.Allowed ? "true" : "false", entry.Reason,
        ];
        return Encoding.UTF8.GetBytes(string.Concat(fields.Select(Netstring)));
    }

    /// <summary>Length in bytes, a colon, the bytes, a comma; for what is absent a hyphen and a comma, which no netstring begins with.</summary>
    private static string Netstring(string? text) =>
        text is null ? "-," : $"{Encoding.UTF8.GetByteCount(text).ToString(CultureInfo.InvariantCulture)}:{text},";
}
