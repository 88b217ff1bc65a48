using System.Text.Json;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Outbox;

/// <summary>The body of a message that says only which case to look at (docs/rules.md, rule 5).</summary>
/// <param name="Case">The reference.</param>
/// <param name="Mail">The mail it is because of; null for all of the case.</param>
internal sealed record CaseOrder(string Case, string? Mail = null)
{
    /// <summary>The body for this case.</summary>
    public static string Body(string @case, string? mail = null) => JsonSerializer.Serialize(new CaseOrder(@case, mail), HubJson.Options);

    /// <summary>Reads a body.</summary>
    /// <exception cref="JsonException">It names no case.</exception>
    public static CaseOrder Read(string body) => JsonSerializer.Deserialize<CaseOrder>(body, HubJson.Options) is { Case.Length: > 0 } order
        ? order
        : throw new JsonException("The message names no case.");
}
