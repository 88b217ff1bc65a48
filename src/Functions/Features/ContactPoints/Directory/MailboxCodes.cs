using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Features.ContactPoints.Directory;

/// <summary>The codes that prove function mailboxes (CP-4).</summary>
internal sealed class MailboxCodes(ReplyKey key)
{
    /// <summary>The code of the present round, as it is written in a mail: <c>K7QF-2M9X</c>.</summary>
    public string Of(ContactPointEntry entry, EntryVersion pending) =>
        ProofCodes.Of(key, "contact-code", entry.Number.ToString(), entry.Proof.Round, pending.Details.Mailbox);

    /// <summary>Whether this is it, however it was typed.</summary>
    public bool IsRight(ContactPointEntry entry, string given) => entry.Pending is { } pending && ProofCodes.IsRight(Of(entry, pending), given);
}
