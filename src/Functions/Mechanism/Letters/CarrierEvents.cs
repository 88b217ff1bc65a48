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
