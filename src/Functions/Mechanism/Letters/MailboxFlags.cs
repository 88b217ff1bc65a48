using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Keeps which entries of the directory can't be reached by mail.</summary>
internal sealed class MailboxFlags(IDocumentStore documents)
{
    /// <summary>Every flag of a party, or of all, by directory key; also of entries that were reached again or are no longer listed.</summary>
    public async Task<IReadOnlyDictionary<string, MailboxFlag>> All(string? party, CancellationToken ct) =>
        await documents.Query<MailboxFlag>(new DocumentQuery(LetterContainers.Mailboxes, party), ct)
            .ToDictionaryAsync(found => found.Document.Key, found => found.Document, StringComparer.Ordinal, ct);

    /// <summary>Takes note of how a mail stands; doing it again changes nothing.</summary>
    public async Task Note(MailRecord mail, CancellationToken ct)
    {
        while (!await TryNote(mail, ct))
        {
            // Another mail to the same mailbox ended in between; the flag now says something new.
        }
    }

    private async Task<bool> TryNote(MailRecord mail, CancellationToken ct)
    {
        var at = MailboxFlag.At(mail.To);
        var read = await documents.Read<MailboxFlag>(at, ct);
        var next = DecideFlag.After(read?.Document, mail.To, mail.Status);
        return next is null || ReferenceEquals(next, read?.Document) || await documents.TryWrite(at, next, read?.ETag, ct) is not null;
    }
}
