using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Directory;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Who was to be told of a case, and how far that is.</summary>
/// <param name="Case">The reference.</param>
/// <param name="Owed">Mails owed.</param>
/// <param name="HandedOver">Mails that a carrier has taken, except those that bounced.</param>
/// <param name="Delivered">Those of them that arrived, as far as the carrier tells.</param>
/// <param name="InVain">Mails that reached nobody: given up, bounced, or to someone no longer listed.</param>
/// <param name="Mails">Each mail, in the order in which they were owed.</param>
internal sealed record DeliveryReport(string Case, int Owed, int HandedOver, int Delivered, int InVain, IReadOnlyList<DeliveryLine> Mails)
{
    /// <summary>The report from what is owed and what is recorded; also mails that came up later, such as to someone who stands in.</summary>
    public static DeliveryReport Of(
        string @case, Outbox outbox, IReadOnlyList<MailRecord> records, ContactDirectory people, IReadOnlyDictionary<string, MailboxFlag> flags)
    {
        var byId = records.ToDictionary(record => record.Id, StringComparer.Ordinal);
        var later = records.Where(record => outbox.Messages.All(owed => owed.Id != record.Id)).OrderBy(record => record.Since);
        var lines = outbox.Messages.Select(owed => Line(owed.To, owed.Step, byId.GetValueOrDefault(owed.Id), outbox, people))
            .Concat(later.Select(record => Line(record.To, record.Step, record, outbox, people)))
            .Select(line => line with { Mailbox = flags.GetValueOrDefault(line.To)?.Says()?.ToString() }).ToList();
        return new(
            @case, lines.Count, records.Count(record => record.Status.IsWithCarrier),
            records.Count(record => record.Status is MailStatus.Delivered), records.Count(record => record.Status.IsInVain), lines);
    }

    private static DeliveryLine Line(string to, string step, MailRecord? record, Outbox outbox, ContactDirectory people) => new(
        Addressee.PartyOf(to), to, Addressee.Find(people, to)?.Role, step,
        record?.Status.Word ?? (outbox.State == OutboxState.Owed ? "owed" : "queued"),
        record?.Status.When ?? outbox.Since, record?.Attempts ?? 0, record?.Status.Reason);
}

/// <summary>How far one mail is.</summary>
/// <param name="Party">Code of the state or institution.</param>
/// <param name="To">Addressee by directory key, never an address.</param>
/// <param name="Role">Why the addressee is told; absent when no longer listed.</param>
/// <param name="Step">What the mail is about.</param>
/// <param name="Status">In a word: owed, queued, sending, handed over, delivered, bounced, deferred, given up, no longer listed.</param>
/// <param name="At">Since when; for a deferred mail, until when (UTC).</param>
/// <param name="Attempts">Attempts so far.</param>
/// <param name="Why">The reason, if there is one.</param>
/// <param name="Mailbox">What is wrong with the mailbox as such, e.g. <c>mailbox not reachable since 5 March 2026</c>; absent if nothing.</param>
internal sealed record DeliveryLine(
    string Party, string To, AddresseeRole? Role, string Step, string Status, DateTimeOffset At, int Attempts, string? Why,
    string? Mailbox = null);
