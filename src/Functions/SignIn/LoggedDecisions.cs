using MimFunctions.Audit;

namespace MimFunctions.SignIn;

/// <summary>Where no audit trail is registered, decisions go to the log, so that none is taken unseen.</summary>
internal sealed class LoggedDecisions(ILogger<LoggedDecisions> log) : IAuditTrail
{
    /// <inheritdoc/>
    public Task Record(AuditEntry entry, CancellationToken ct)
    {
        log.LogInformation(
            "{Who} ({Roles}) {Decision} for {Party}: {Action} {Subject} {Reason}",
            entry.Who, entry.Roles, entry.Allowed ? "was let through" : "was refused", entry.Party, entry.Action, entry.Subject, entry.Reason);
        return Task.CompletedTask;
    }
}
