using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.References;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.ContactPoints.Letters;

/// <summary>Brings the code that proves a function mailbox (CP-4). The code is in no queue and no document: it follows from the entry and the hub's key.</summary>
internal sealed class CodeMail(Entries entries, MailboxCodes codes, Settings settings) : ContactPointMail(ContactPointLetter.ContactCode, entries, settings)
{
    private readonly Entries entries = entries;

    /// <inheritdoc/>
    protected override string? Mailbox(ContactPointEntry entry) => entry.Pending?.Details.Mailbox;

    /// <inheritdoc/>
    protected override async Task<Letter?> Write(OwedOrder order, CancellationToken ct)
    {
        if (ContactPointNumber.Parse(order.Case) is not { } number || await entries.Find(number, ct) is not { Pending: { } pending } entry
            || ContactPointStep.Code(entry.Proof.Round) != ContactPointStep.Parse(order.Step))
            return null;
        return new Letter(
            $"A code for {number}", $"A code for {number}",
            [
                new Block.Paragraph($"This mailbox was named in the hub. Whoever named it can show with this code that it is read:"),
                new Block.Facts([new Fact($"Code", $"{codes.Of(entry, pending)}")]),
                new Block.Paragraph($"It holds for fourteen days. If nobody of your unit named this mailbox, do nothing: without the code it is not used."),
                new Block.Link($"Give the code on the hub", Settings.At("api/contact-points/own?format=html")),
            ],
            Why());
    }
}
