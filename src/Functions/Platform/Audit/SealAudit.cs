using MimFunctions.Platform.Hosting;

namespace MimFunctions.Platform.Audit;

/// <summary>Seals the audit trail once a day: what was recorded before can not be cut off unseen from then on.</summary>
internal sealed class SealAudit(AuditSealer sealer)
{
    /// <summary>Makes the seal of the day if there is none, however often the timer fires.</summary>
    [Function("SealAudit")]
    public Task Run([TimerTrigger("0 10 0 * * *")] TimerEvent timer, CancellationToken ct) => sealer.SealToday(ct);
}
