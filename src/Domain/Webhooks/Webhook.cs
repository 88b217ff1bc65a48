using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Webhooks;

/// <summary>
/// The address at which a Member State's own system hears what is new (docs/decisions/0056). A state has one; its secrets are numbers here, out of which the hub
/// derives them, so that none is stored.
/// </summary>
/// <param name="Party">The state.</param>
/// <param name="Url">The address; empty while there is none.</param>
/// <param name="State">How it stands.</param>
/// <param name="Secret">Number of the secret that signs; one is never used for another address.</param>
/// <param name="EarlierSecretUntil">Until when the secret before signs as well (UTC); null when it no longer does.</param>
/// <param name="ProvenAt">When the address last repeated a challenge (UTC).</param>
/// <param name="FailingSince">Since when nothing was taken (UTC); null while it works.</param>
/// <param name="Outbox">What is owed.</param>
public sealed record Webhook(
    Authority Party, string Url, WebhookState State, int Secret, DateTimeOffset? EarlierSecretUntil, DateTimeOffset? ProvenAt, DateTimeOffset? FailingSince,
    Outbox Outbox) : IOwes<Webhook>
{
    /// <summary>Queue of everything about webhooks: <c>SendWebhook</c> takes it.</summary>
    public const string Queue = "webhooks";

    /// <summary>Step of the mail that tells the state that nothing is sent any more.</summary>
    public const string PausedStep = "webhookPaused";

    /// <summary>Step of the message that sends what was kept meanwhile.</summary>
    public const string ResumeStep = "webhookResume";

    private const string Prefix = "webhook-";

    /// <inheritdoc/>
    public string Case => CaseOf(Party);

    /// <summary>The case of a party's webhook: <c>webhook-AT</c>.</summary>
    public static string CaseOf(Authority party) => $"{Prefix}{party.Code}";

    /// <summary>The party of a case; null when it is none of a webhook.</summary>
    public static Authority? PartyOf(string @case) => @case.StartsWith(Prefix, StringComparison.Ordinal) ? Authority.FromCode(@case[Prefix.Length..]) : null;

    /// <summary>Before there is one.</summary>
    public static Webhook None(Authority party, DateTimeOffset now) => new(party, "", WebhookState.Removed, 0, null, null, null, Outbox.Nothing(now));

    /// <summary>Numbers of the secrets that sign now: the newest first, and the one before while it holds.</summary>
    public IReadOnlyList<int> Secrets(DateTimeOffset now) => EarlierSecretUntil > now ? [Secret, Secret - 1] : [Secret];

    /// <inheritdoc/>
    public Webhook With(Outbox outbox) => this with { Outbox = outbox };
}

/// <summary>How a webhook stands.</summary>
public enum WebhookState
{
    /// <summary>There is no address, or no longer.</summary>
    Removed,

    /// <summary>An address is named; it has not repeated the challenge yet, and nothing is sent there.</summary>
    Proposed,

    /// <summary>Events are sent.</summary>
    Active,

    /// <summary>It failed for days: events are kept, and nothing is sent until the address proves itself again.</summary>
    Paused,
}
