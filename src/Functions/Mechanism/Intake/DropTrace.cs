using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Audit;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Records in the audit trail that a file was dropped, before anything is decided about it.</summary>
internal sealed class DropTrace(IAuditTrail audit, IEnumerable<IFormKind> kinds)
{
    /// <summary>Records it: by the digest of its content, for the state in whose folder it lay.</summary>
    public Task Record(Arrival arrival, CancellationToken ct) => audit.Record(
        new(
            arrival.At, $"form:{arrival.Digest}", MemberState.InLiaison(arrival.State)?.Code ?? AuditEntry.Hub, "", $"drop {Folder(arrival)}",
            Subject: null, Allowed: true, Reason: null),
        ct);

    // A folder that people made up may be called anything; the trail takes no names (CT-10).
    private string Folder(Arrival arrival) => kinds.FirstOrDefault(kind => kind.Folder == arrival.Folder)?.Folder ?? "elsewhere";
}
