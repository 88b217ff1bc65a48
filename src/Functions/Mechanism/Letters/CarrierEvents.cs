using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Enters what a carrier tells of a mail into its delivery record.</summary>
internal sealed class CarrierEvents(IDocumentStore documents, MailEnd end)
{
    private const int MostTries = 5;

    /// <summary>Enters one event and does what follows; an event about a mail this hub does not know is passed over.</summary>
    /// <returns>Whether the mail is known.</returns>
    /// <exception cref="IOException">Others kept writing the record; the carrier has to tell again.</exception>
    public async Task<bool> Take(CarrierEvent told, CancellationToken ct)
    {
        var key = new DocumentKey(Containers.Mails, told.Case, told.Mail);
        for (var n = 0; n < MostTries; n++)
        {
            if (await documents.Read<MailRecord>(key, ct) is not { Document: var record, ETag: var etag })
                return false;
            var next = DecideEvent.After(record, told);
            if (!ReferenceEquals(next, record) && await documents.TryWrite(key, next, etag, ct) is null)
                continue;
            await end.Follow(next, ct);
            return true;
        }

        throw new IOException($"Mail {told.Mail} was written by others {MostTries} times while an event about it was entered.");
    }
}

/// <summary>
/// Decides, purely, what a carrier's event makes of a mail. Events come twice, late and in any order; whatever the order, the record ends the
/// same. A delivered mail may bounce after all, when the server that took it can't pass it on.
/// </summary>
internal static class DecideEvent
{
    /// <summary>The record after the event; the same object when the event says nothing new.</summary>
    public static MailRecord After(MailRecord record, CarrierEvent told)
    {
        if (record.Status is MailStatus.NoLongerListed || record.Events?.Contains(told.Id) == true)
            return record;
        var known = record with { Events = [.. record.Events ?? [], told.Id] };
        return IsNews(record.Status, told.Says) ? known.Move(told.Says) : known;
    }

    /// <summary>
    /// Not only a mail that was handed over: the hub may have died, or the connection broken, after the carrier took it, and the event is proof
    /// that it did.
    /// </summary>
    private static bool IsNews(MailStatus now, MailStatus says) =>
        now is not (MailStatus.Delivered or MailStatus.Bounced) || Weight(says).CompareTo(Weight(now)) > 0;

    /// <summary>The later one counts; within one second, which is all that a carrier's clock shows, the worse one does.</summary>
    private static (DateTimeOffset At, int Badness) Weight(MailStatus status) =>
        (status.When, status is MailStatus.Bounced bounced ? 1 + (int)bounced.Bounce : 0);
}
