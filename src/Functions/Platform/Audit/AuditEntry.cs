using System.Text.Json.Serialization;

namespace MimFunctions.Platform.Audit;

/// <summary>
/// One read or change, as the trail keeps it (DP-11): who did or tried what, when and for whom. It holds no names, no addresses and no
/// content, because that a message exists is as sensitive as what it says (CT-10).
/// </summary>
/// <param name="At">When it was decided (UTC).</param>
/// <param name="Who">Opaque subject id of the person or program, or <see cref="Hub"/> for the hub's own functions.</param>
/// <param name="Party">State or institution code on whose behalf, or <see cref="Hub"/>; each has a chain of its own.</param>
/// <param name="Roles">The roles that counted, joined by spaces.</param>
/// <param name="Action">What was done or tried, such as a permission's name.</param>
/// <param name="Subject">What it was done to, such as a reference; null when there is nothing to name.</param>
/// <param name="Allowed">False when it was refused.</param>
/// <param name="Reason">Why it was refused, or the justification given for reading; null when there is none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record AuditEntry(
    DateTimeOffset At, string Who, string Party, string Roles, string Action, string? Subject, bool Allowed, string? Reason)
{
    /// <summary>What stands for the hub itself, as person and as party.</summary>
    public const string Hub = "hub";
}
