using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Which mails that were given up or bounced to send again; what is null does not restrict.</summary>
/// <param name="Case">Only of this case.</param>
/// <param name="Party">Only to this state or institution.</param>
/// <param name="Since">Only those that ended at or after this (UTC).</param>
/// <param name="Why">Only those whose reason holds this text, in any case.</param>
internal sealed record ResendFilter(string? Case = null, string? Party = null, DateTimeOffset? Since = null, string? Why = null)
{
    /// <summary>Whether a mail is one of them.</summary>
    public bool Matches(MailRecord mail) => mail.Status is MailStatus.Dead or MailStatus.Bounced
        && (Case is null || string.Equals(mail.Case, Case, StringComparison.OrdinalIgnoreCase))
        && (Party is null || string.Equals(Addressee.PartyOf(mail.To), Party, StringComparison.OrdinalIgnoreCase))
        && (Since is null || mail.Status.When >= Since)
        && (Why is null || mail.Status.Reason!.Contains(Why, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Takes up mails again that were given up or bounced.</summary>
internal sealed class Resend(IDocumentStore documents, IQueue queue, IAuditTrail audit, TimeProvider clock)
{
    /// <summary>The mails that a filter selects, oldest first.</summary>
    public async Task<IReadOnlyList<Versioned<MailRecord>>> Select(ResendFilter filter, CancellationToken ct)
    {
        return await In(nameof(MailStatus.Dead), ct).Concat(In(nameof(MailStatus.Bounced), ct)).Where(mail => filter.Matches(mail.Document))
            .OrderBy(mail => mail.Document.Status.When).ToListAsync(ct);
    }

    private IAsyncEnumerable<Versioned<MailRecord>> In(string kind, CancellationToken ct) => documents.Query<MailRecord>(
        new DocumentQuery(Containers.Mails) { Where = [new Condition("status.kind", Comparison.Equal, kind.ToLowerInvariant())] }, ct);

    /// <summary>
    /// Puts one back as if it were new and queues it. A crash in between leaves a mail that is overdue, which the sweep queues
    /// (<see cref="OverdueMails"/>).
    /// </summary>
    /// <returns>False when it changed meanwhile; then it stays as it is.</returns>
    public Task<bool> Again(Versioned<MailRecord> mail, CancellationToken ct) => Again(mail, "operator", ct);

    /// <inheritdoc cref="Again(Versioned{MailRecord}, CancellationToken)"/>
    /// <param name="mail">The mail.</param>
    /// <param name="who">Who does it: the opaque id of a person, or <c>operator</c> for whoever may log in where the hub runs.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<bool> Again(Versioned<MailRecord> mail, string who, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var again = Restart(mail.Document, now);
        // Before: what can't be recorded does not happen.
        await audit.Record(
            new(now, who, AuditEntry.Hub, "", "resend", $"{again.Case} to {again.To}", Allowed: true, Reason: null), ct);
        if (await documents.TryWrite(again.Key(), again, mail.ETag, ct) is null)
            return false;
        var due = DecideMail.Next(again)!;
        await queue.Send(Steps.MailQueue, [new QueueMessage(due.MessageId, again.Order().Body())], ct);
        return true;
    }

    /// <summary>The mail with its time and attempts counted anew.</summary>
    public static MailRecord Restart(MailRecord mail, DateTimeOffset now) =>
        (mail with { Since = now, Owed = null, Attempts = 0 }).Move(new MailStatus.Deferred(now, 0, "An operator had it sent again."));
}
