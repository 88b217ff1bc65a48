using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Webhooks.Sending;

/// <summary>Tells the contact points of a state that its system does not answer and is no longer called. The address is in no mail.</summary>
internal sealed class WebhookPausedMail(WebhookStore webhooks, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Webhook.PausedStep;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        Webhook.PartyOf(order.Case) is { } party && await webhooks.Find(party, ct) is { State: WebhookState.Paused, FailingSince: { } since }
            ? new Letter(
                $"The hub no longer calls your system", $"The hub no longer calls your system",
                [
                    new Block.Paragraph(
                        $"Since {LegalTime.DayOf(since, party)} the system of {LetterWords.Party(party.Code)} has taken no message of the hub. What is new is kept, and you are told by mail as before. "
                        + $"When the system works again, have its address proven on the page: then it gets what was kept."),
                    new Block.Link($"The webhook of your state", settings.At("webhook")),
                ],
                settings.Why(LetterWords.Reason(to))).Compose()
            : null;
}
