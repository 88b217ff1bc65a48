using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>
/// Something became known about the mails of a request: who has it, and who could not be reached (<see cref="RecordDeliveries"/>). The message
/// is only a hint; the delivery records decide.
/// </summary>
internal sealed class RecordDelivery(IDocumentStore documents, RequestStore requests, IDirectory directory, TimeProvider clock)
{
    /// <summary>Takes one message from the queue.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message names no case; the queue gives up on it.</exception>
    [Function("RecordDelivery")]
    public async Task Run([ServiceBusTrigger(Steps.DeliveriesQueue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        if (RequestReference.Parse(CaseOrder.Read(message.Body).Case) is not { } reference)
            return;
        var records = await documents.Query<MailRecord>(new DocumentQuery(Containers.Mails, reference.ToString()), ct)
            .Select(record => record.Document).ToListAsync(ct);
        var people = await directory.Current(ct);
        await requests.Change(reference, request => RecordDeliveries.Decide(request, Outcomes(request, records, people), people, clock.GetUtcNow()), ct);
    }

    /// <summary>Of every mail, also of those that have not begun: as long as there is one, it is too early to say that nobody was reached.</summary>
    private MailOutcome[] Outcomes(InformationRequest request, List<MailRecord> records, ContactDirectory people)
    {
        var begun = records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. records.Select(record => new MailOutcome(record.Step, Fate(record.Status), record.Status.When)),
            .. request.Outbox.Messages.Where(owed => !begun.Contains(owed.Id)).Select(owed => new MailOutcome(owed.Step, MailFate.Pending, request.AskedAt)),
            .. records.Where(record => IsToBeStoodInFor(record, people, begun)).Select(record => new MailOutcome(record.Step, MailFate.Pending, request.AskedAt)),
        ];
    }

    /// <summary>
    /// Whether the mail to the one who stands in has yet to begin (<see cref="Postman"/> ordered it). Only for a while: should the directory
    /// have changed again, nobody wrote to whom it lists now.
    /// </summary>
    private bool IsToBeStoodInFor(MailRecord record, ContactDirectory people, HashSet<string> begun) =>
        record.Status is MailStatus.NoLongerListed { At: var at } && clock.GetUtcNow() - at < RelayOutbox.LongestQueue
        && people.Party(Addressee.PartyOf(record.To)) is { ToAsk: { } first } party
        && !begun.Contains(AddresseeKey.MessageId(record.Case, record.Step, AddresseeKey.For(party.Code, first.Email)));

    private static MailFate Fate(MailStatus status) => status switch
    {
        { IsWithCarrier: true } => MailFate.Reached,
        MailStatus.Dead or MailStatus.Bounced => MailFate.Failed,
        // The contact point who stands in has a record of its own.
        MailStatus.NoLongerListed => MailFate.Failed,
        _ => MailFate.Pending,
    };
}
