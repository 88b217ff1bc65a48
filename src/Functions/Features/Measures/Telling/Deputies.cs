using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Telling;

/// <summary>Has the deputies of a party told of a communication when nobody else there could be reached.</summary>
internal sealed class Deputies(IDocumentStore documents, IDirectory directory, IQueue queue) : IHearsOfMails
{
    /// <summary>
    /// Looks whether it is their turn after this mail ended in vain. Their mails have ids of their own, so doing it again tells nobody twice.
    /// </summary>
    public async Task Follow(MailRecord mail, CancellationToken ct)
    {
        if (!mail.Status.IsInVain || Reference.Parse(mail.Case) is not { } reference
            || (await directory.Current(ct)).Party(Addressee.PartyOf(mail.To)) is not { } party || !party.Deputies.Any()
            || await documents.FindCommunication(reference, ct) is not { Document: var communication })
            return;
        var records = await documents.Query<MailRecord>(new DocumentQuery(Containers.Mails, mail.Case), ct)
            .Select(found => found.Document).Where(record => record.Step == mail.Step && Addressee.PartyOf(record.To) == party.Code).ToListAsync(ct);
        var owed = TellTheDeputies.Decide(
            party, mail.Case, mail.Step, Told(communication, mail.Step, party, records),
            records.Where(record => record.Status.IsInVain).Select(record => record.To).ToHashSet());
        if (owed.Count > 0)
            await queue.Send(Steps.MailQueue, [.. owed.Select(message => OwedOrder.Message(mail.Case, message))], ct);
    }

    /// <summary>Who was owed it, whoever was told besides, and the contact point standing in for someone no longer listed.</summary>
    private static string[] Told(Submission communication, string step, Party party, List<MailRecord> records)
    {
        var owed = communication.Outbox.Messages.Where(m => m.Step == step && Addressee.PartyOf(m.To) == party.Code).Select(m => m.To);
        var standsIn = records.Any(record => record.Status is MailStatus.NoLongerListed) && party.ToAsk is { } first
            ? new[] { AddresseeKey.For(party.Code, first.Email) }
            : [];
        return [.. owed.Concat(records.Select(record => record.To)).Concat(standsIn).Distinct()];
    }
}
