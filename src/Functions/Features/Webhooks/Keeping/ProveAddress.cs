using System.Security.Cryptography;
using MimFunctions.Domain.Union;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Features.Webhooks.Sending;

namespace MimFunctions.Features.Webhooks.Keeping;

/// <summary>Has an address repeat a challenge: whoever names one must be able to make it answer, before the hub sends anything there.</summary>
internal sealed class ProveAddress(WebhookStore webhooks, WebhookSender sender, TimeProvider clock)
{
    /// <summary>Sends the challenge.</summary>
    /// <returns>The webhook as it stands after it, what came of the call, and whether the challenge was repeated; nothing when there is no address.</returns>
    public async Task<(Webhook Stands, WebhookAttempt Attempt, bool Repeated)?> Run(Authority party, CancellationToken ct)
    {
        if (await webhooks.Find(party, ct) is not { State: not WebhookState.Removed } webhook)
            return null;
        var (attempt, repeated) = await sender.Challenge(webhook, RandomNumberGenerator.GetHexString(32, lowercase: true), ct);
        return repeated
            ? ((await webhooks.Change(party, stands => KeepWebhook.Prove(stands, webhook.Url, clock.GetUtcNow()), next => next, ct)).Stands, attempt, true)
            : (webhook, attempt, false);
    }
}
