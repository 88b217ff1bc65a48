using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Audit;

/// <summary>
/// What a seal says: where every chain ended at a time. Signed, it shows later that nothing was cut off and that no chain was written anew.
/// </summary>
/// <param name="Kind">Always <see cref="TheKind"/>: what was signed for another purpose is no seal.</param>
/// <param name="At">When it was made (UTC).</param>
/// <param name="Heads">The end of each chain, by code of the party.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AuditSeal(string Kind, DateTimeOffset At, IReadOnlyList<SealedHead> Heads)
{
    /// <summary>Tells seals from receipts, which the same key signs.</summary>
    public const string TheKind = "mim-audit-seal-1";

    /// <summary>The exact JSON text that is signed.</summary>
    public string Text() => JsonSerializer.Serialize(this, HubJson.Options);
}

/// <summary>The end of a chain as a seal names it.</summary>
/// <param name="Party">Whose chain.</param>
/// <param name="Sequence">Number of its last record.</param>
/// <param name="Hash">That record's hash.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SealedHead(string Party, long Sequence, string Hash);
