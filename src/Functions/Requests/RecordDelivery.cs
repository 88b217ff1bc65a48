using MimFunctions.Domain.Notices;
using MimFunctions.Domain.Requests;
using MimFunctions.Hosting;
using MimFunctions.Notices;
using MimFunctions.Store;

namespace MimFunctions.Requests;

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
            .Select(record => new MailOutcome(record.Document.Step, Fate(record.Document.Status))).ToListAsync(ct);
        var people = await directory.Current(ct);
        await requests.Change(reference, request => RecordDeliveries.Decide(request, records, people, clock.GetUtcNow()), ct);
    }

    private static MailFate Fate(MailStatus status) => status switch
    {
        { IsWithCarrier: true } => MailFate.Reached,
        MailStatus.Dead or MailStatus.Bounced => MailFate.Failed,
        // The contact point who stands in has a record of its own.
        MailStatus.NoLongerListed => MailFate.Failed,
        _ => MailFate.Pending,
    };
}
