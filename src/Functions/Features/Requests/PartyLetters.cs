using MimFunctions.Domain.Directory;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Requests;

/// <summary>
/// Turns a message to a party into mails to its people. The request owes the mails in place of the message, in one write, so that doing it
/// again, at once or after a crash, is a no-op (docs/rules.md, rule 3).
/// </summary>
internal sealed class PartyLetters(RequestStore requests, IDirectory directory, TimeProvider clock)
{
    /// <summary>Takes one message of the queues <see cref="RequestStep.RequestsQueue"/> and <see cref="RequestStep.NoticesQueue"/>.</summary>
    /// <exception cref="System.Text.Json.JsonException">The message is no order; the queue gives up on it.</exception>
    public async Task Send(string body, CancellationToken ct)
    {
        var order = OwedOrder.Read(body);
        if (RequestReference.Parse(order.Case) is not { } reference)
            return;
        var people = await directory.Current(ct);
        await requests.Change(reference, request => Decide(request, order, people), ct);
    }

    private RequestDecision Decide(InformationRequest request, OwedOrder order, ContactDirectory people)
    {
        if (PartyMessage.FanOut(request, order, people, clock.GetUtcNow(), DeputiesKnow(request, order)) is not { } told)
            return new RequestDecision.Unchanged();
        // Nobody to wait for: the asker hears of it now and not when the month is over.
        return new RequestDecision.Changed(told.Mails == 0 && RequestStep.Parse(order.Step) is { Kind.BringsRequest: true, About: var state }
            ? RecordDeliveries.NobodyListed(told.Next, state, clock.GetUtcNow())
            : told.Next);
    }

    /// <summary>Whoever dealt with the request in place of a contact point that could not be reached hears how it goes on.</summary>
    private static bool DeputiesKnow(InformationRequest request, OwedOrder order) =>
        RequestStep.Parse(order.Step) is { Kind.BringsRequest: false, About: var state } && order.To == state.Code
        && request.Events.Any(e => e is RequestEvent.Unreached { DeputyTried: true } && e.Addressee == state);
}
