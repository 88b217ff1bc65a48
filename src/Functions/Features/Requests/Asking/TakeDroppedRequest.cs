using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>Puts the request that an accepted form asks for: received at the moment at which the form was, so that the due dates are those on its receipt.</summary>
internal sealed class TakeDroppedRequest(IDocumentStore documents, DroppedForms forms, RequestStore requests, IHolidays holidays)
{
    /// <summary>Takes one message from the queue; the same message again finds the request there.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    [Function("TakeDroppedRequest")]
    public async Task Run([ServiceBusTrigger(RequestIntake.Queue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        if (await forms.Find(order, ct) is not { Outcome: RequestOutcome.Asked { Reference: var number } } form)
            return;
        var input = RequestForm.Read(form.Fields, MemberState.FromCode(form.State)!, form.Digest);
        var measure = (input.About as RequestSubject.Measure)?.Reference;
        var (open, publicOn) = await documents.OpenToRequests(measure, ct);
        var context = new AskContext(open, await holidays.Current(ct), form.ReceivedAt) { PublicOn = publicOn };
        await requests.Create(Ask.Decide(number, input, context), ct);
        await forms.Done(form, order, ct);
    }
}
