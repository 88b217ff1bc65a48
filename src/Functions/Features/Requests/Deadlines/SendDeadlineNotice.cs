using MimFunctions.Domain.Requests;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Requests.Deadlines;

/// <summary>Sends a deadline notice to the state asked, or word to the asker that the day has passed.</summary>
internal sealed class SendDeadlineNotice(PartyLetters letters)
{
    /// <summary>Takes one message from the queue.</summary>
    [Function("SendDeadlineNotice")]
    public Task Run([ServiceBusTrigger(RequestStep.NoticesQueue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct) =>
        letters.Send(message.Body, ct);
}
