using MimFunctions.Domain.Requests;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>
/// Sends a request to one of the states asked (MIM-9, MIM-13): one message for each addressee. Also what the parties have to tell one another
/// afterwards: an answer, another day, a withdrawal.
/// </summary>
internal sealed class SendInformationRequest(PartyLetters letters)
{
    /// <summary>Takes one message from the queue.</summary>
    [Function("SendInformationRequest")]
    public Task Run([ServiceBusTrigger(RequestStep.RequestsQueue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct) =>
        letters.Send(message.Body, ct);
}
