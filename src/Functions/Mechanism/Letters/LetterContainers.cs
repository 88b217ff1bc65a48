using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Where the letters keep documents of their own; the records of mails lie where the outbox looks for them.</summary>
internal sealed class LetterContainers : IKeepsDocuments
{
    /// <summary><see cref="MailboxFlag"/>, by party code; the id is the digest of the directory key.</summary>
    public const string Mailboxes = "mailboxes";

    /// <inheritdoc/>
    public IReadOnlyList<DocumentContainer> Containers =>
    [
        DocumentContainer.Of<MailboxFlag>(Mailboxes),
    ];
}
