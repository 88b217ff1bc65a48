using MimFunctions.Domain.Owing;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Platform.Queue;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// What follows when a mail has come to an end: its mailbox is flagged or cleared, deputies are told, its case hears of it. All of it can be
/// done again; whoever finds a mail ended does it again, so that a crash after the record was written loses nothing.
/// </summary>
internal sealed class MailEnd(MailboxFlags flags, Deputies deputies, IQueue queue)
{
    /// <summary>Does what follows from a record as it is stored; nothing while the mail is not at an end.</summary>
    public async Task Follow(MailRecord mail, CancellationToken ct)
    {
        if (!mail.Status.IsFinal)
            return;
        await flags.Note(mail, ct);
        await deputies.StandIn(mail, ct);
        if (DeliveryNews.Of(mail) is { } news)
            await queue.Send(Steps.DeliveriesQueue, [news], ct);
    }
}
