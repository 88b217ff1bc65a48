using System.Globalization;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Webhooks;

/// <summary>What a state does with its webhook, and what becomes of it when nobody answers there.</summary>
public static class KeepWebhook
{
    /// <summary>After so long without one answer nothing more is sent.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(3);

    /// <summary>A new secret and the one before sign together for so long.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromDays(7);

    /// <summary>Names an address. Another one than before gets a secret of its own, for whoever has the old one must not be able to sign for the new.</summary>
    /// <param name="stands">The webhook.</param>
    /// <param name="url">The address.</param>
    /// <param name="ownHost">Host of the hub itself, which must not call itself.</param>
    public static CaseDecision<Webhook> Register(Webhook stands, string? url, string ownHost)
    {
        if (WebhookAddress.Read(url, ownHost) is not { } address)
            return new CaseDecision<Webhook>.Refused([new Refusal(
                "HOOK-1", "url", $"The hub does not call this address.",
                $"Give an https address with the host name of a server on the public internet, on port 443, without a user name and without “#”.")]);
        return stands.Url == address.AbsoluteUri
            ? new CaseDecision<Webhook>.Unchanged()
            : new CaseDecision<Webhook>.Changed(stands with
            {
                Url = address.AbsoluteUri,
                State = WebhookState.Proposed,
                Secret = stands.Secret + 1,
                EarlierSecretUntil = null,
                ProvenAt = null,
                FailingSince = null,
            });
    }

    /// <summary>The address repeated the challenge: from now on events are sent, first those that were kept. Null when it works already, or is another by now.</summary>
    public static Webhook? Prove(Webhook stands, string url, DateTimeOffset now)
    {
        if (stands.Url != url || stands.State is WebhookState.Removed or WebhookState.Active)
            return null;
        return stands with
        {
            State = WebhookState.Active,
            ProvenAt = now,
            FailingSince = null,
            Outbox = stands.Outbox.And(now, [Message(stands, Webhook.ResumeStep, now)]),
        };
    }

    /// <summary>A new secret. Null while two are valid: doing it again must not end the one that the state's system still knows.</summary>
    public static Webhook? Rotate(Webhook stands, DateTimeOffset now) => stands.State == WebhookState.Removed || stands.EarlierSecretUntil > now
        ? null
        : stands with { Secret = stands.Secret + 1, EarlierSecretUntil = now + Overlap };

    /// <summary>Takes the address off. Null when there is none.</summary>
    public static Webhook? Remove(Webhook stands) => stands.State == WebhookState.Removed
        ? null
        : stands with { Url = "", State = WebhookState.Removed, EarlierSecretUntil = null, ProvenAt = null, FailingSince = null };

    /// <summary>What an attempt means for the webhook: one that fails for days, or says that it is gone, is paused, and the state is told once. Null when nothing changes.</summary>
    public static Webhook? Hear(Webhook stands, WebhookAttempt attempt)
    {
        if (stands.State != WebhookState.Active)
            return null;
        if (attempt.Outcome == WebhookOutcome.Taken)
            return stands.FailingSince is null ? null : stands with { FailingSince = null };
        var since = stands.FailingSince ?? attempt.At;
        if (attempt.At - since >= Patience || attempt.Status == WebhookAttempt.Gone)
            return stands with { State = WebhookState.Paused, FailingSince = since, Outbox = stands.Outbox.And(attempt.At, [Message(stands, Webhook.PausedStep, attempt.At)]) };
        return stands.FailingSince is null ? stands with { FailingSince = since } : null;
    }

    private static OwedMessage Message(Webhook webhook, string kind, DateTimeOffset at)
    {
        var step = string.Create(CultureInfo.InvariantCulture, $"{kind}.{at.UtcDateTime:yyyyMMddHHmmss}");
        return new OwedMessage(AddresseeKey.MessageId(webhook.Case, step, webhook.Party.Code), Webhook.Queue, step, webhook.Party.Code);
    }
}

/// <summary>
/// Which addresses may be named. What a name leads to is looked at when it is called, each time: a name that was checked once may lead into the hub's own network the next day.
/// </summary>
public static class WebhookAddress
{
    private const int Longest = 500;

    /// <summary>The address that a text means; null when the hub does not call it.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="ownHost">Host of the hub itself.</param>
    public static Uri? Read(string? text, string ownHost) =>
        text is { Length: <= Longest } && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
        && address is { Scheme: "https", IsDefaultPort: true, HostNameType: UriHostNameType.Dns, UserInfo: "", Fragment: "" }
        && address.IdnHost.Contains('.') && !string.Equals(address.IdnHost, ownHost, StringComparison.OrdinalIgnoreCase)
            ? address
            : null;
}
