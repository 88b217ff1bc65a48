using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>Records in the request what an accepted form replies, and the files that came for it since.</summary>
internal sealed class TakeDroppedAnswer(DroppedForms forms, RequestStore requests, TimeProvider clock, ILogger<TakeDroppedAnswer> log)
{
    /// <summary>Takes one message from the queue; the same message again changes nothing.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    /// <exception cref="InvalidOperationException">The request is not there; the queue tries again and gives up at last.</exception>
    [Function("TakeDroppedAnswer")]
    public async Task Run([ServiceBusTrigger(FormMessage.AnswersQueue, Connection = "ServiceBus")] QueueEvent message, CancellationToken ct)
    {
        var order = OwedOrder.Read(message.Body);
        if (await forms.Find(order, ct) is not { Outcome: RequestOutcome.Answered { Reference: var reference } } form)
            return;
        var (decision, _) = await requests.Change(reference, request => RecordReply.Decide(request, form, clock.GetUtcNow()), ct)
            ?? throw new InvalidOperationException($"{reference} is not there.");
        // Possible between judging and now: the asker withdrew, or another form ended the state's part. An answer is never refused.
        if (decision is RequestDecision.Refused { Why: var why })
            log.LogWarning("{Reference}: the reply of {State} came too late to be recorded: {Rule}.", reference, form.State, why.Rule);
        await forms.Done(form, order, ct);
    }
}
