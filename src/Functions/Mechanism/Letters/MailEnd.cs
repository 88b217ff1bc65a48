namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// What follows when a mail has come to an end: its mailbox is flagged or cleared, deputies are told, its case hears of it. All of it can be
/// done again; whoever finds a mail ended does it again, so that a crash after the record was written loses nothing.
/// </summary>
internal sealed class MailEnd(MailboxFlags flags, IEnumerable<IHearsOfMails> hearers)
{
    /// <summary>Does what follows from a record as it is stored; nothing while the mail is not at an end.</summary>
    public async Task Follow(MailRecord mail, CancellationToken ct)
    {
        if (!mail.Status.IsFinal)
            return;
        await flags.Note(mail, ct);
        foreach (var hearer in hearers)
            await hearer.Follow(mail, ct);
    }
}
