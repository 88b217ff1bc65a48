using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.ContactPoints.Letters;

/// <summary>A mail to a function mailbox that came back marks the mailbox, and its state is told by those of its entries that are reached (CP-32).</summary>
internal sealed class ReturnedMails(Entries entries, TimeProvider clock) : IHearsOfMails
{
    /// <inheritdoc/>
    public async Task Follow(MailRecord mail, CancellationToken ct)
    {
        // News of a mail that came back, to the same mailbox, would go on for ever; and an unproven one is no channel yet.
        if (!mail.Status.IsInVain || ContactPointStep.Parse(mail.Step) is not { Kind: not (ContactPointLetter.ContactCode or ContactPointLetter.ContactNotReached) }
            || ContactPointStep.Addressee(mail.To) is not { } number)
            return;
        await entries.Change(number, entry => KeepEntry.NotReached(entry, ContactChannel.Mailbox, clock.GetUtcNow()), ct);
    }
}
