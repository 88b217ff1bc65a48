using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Webhooks;

/// <summary>
/// One event for the system of a state, with the trail of its attempts. It says that something is new and where, never what: content is read with the system's own
/// sign-in (docs/machine-door.md).
/// </summary>
/// <param name="Id">Made of what it is about and for whom, so that it is told once; the header <c>webhook-id</c>.</param>
/// <param name="Party">The state.</param>
/// <param name="Type">What happened (<see cref="WebhookEvents"/>).</param>
/// <param name="Reference">The number of what it is about.</param>
/// <param name="Link">Where it is read.</param>
/// <param name="At">When it happened (UTC).</param>
/// <param name="State">How far it is.</param>
/// <param name="NotBefore">When it is tried again (UTC); null for at once.</param>
/// <param name="Round">How often somebody had it sent, from 1.</param>
/// <param name="Tries">Attempts in this round.</param>
/// <param name="Attempts">Every attempt, oldest first.</param>
/// <param name="Outbox">The message that has it sent, until it has come to its end.</param>
public sealed record WebhookDelivery(
    string Id, Authority Party, string Type, string Reference, string Link, DateTimeOffset At, WebhookDeliveryState State, DateTimeOffset? NotBefore, int Round, int Tries,
    IReadOnlyList<WebhookAttempt> Attempts, Outbox Outbox) : IOwes<WebhookDelivery>
{
    /// <summary>Step of its message, before the number of the round.</summary>
    public const string Step = "webhookEvent";

    private const string Prefix = "event-";

    /// <inheritdoc/>
    public string Case => $"{Prefix}{Party.Code}-{Id}";

    /// <summary>Party and id of a case; null when it is none of a delivery.</summary>
    public static (string Party, string Id)? Parts(string @case) => @case.Split('-') is ["event", var party, var id] ? (party, id) : null;

    /// <inheritdoc/>
    public WebhookDelivery With(Outbox outbox) => this with { Outbox = outbox };
}

/// <summary>How far an event is.</summary>
public enum WebhookDeliveryState
{
    /// <summary>It is being sent, or tried again later.</summary>
    Waiting,

    /// <summary>The system took it.</summary>
    Taken,

    /// <summary>It was tried often enough.</summary>
    GivenUp,

    /// <summary>It is kept until the webhook works again.</summary>
    Held,
}

/// <summary>One attempt.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Status">Status of the answer; null when there was none.</param>
public sealed record WebhookAttempt(DateTimeOffset At, WebhookOutcome Outcome, int? Status = null)
{
    /// <summary>The status of an address that is there no more (RFC 9110, section 15.5.11).</summary>
    public const int Gone = 410;
}

/// <summary>What comes of an attempt.</summary>
public enum WebhookOutcome
{
    /// <summary>The answer was one of success.</summary>
    Taken,

    /// <summary>Another answer came.</summary>
    Refused,

    /// <summary>No answer came in time.</summary>
    TimedOut,

    /// <summary>There was no connection, or none that is safe.</summary>
    Unreachable,

    /// <summary>The name leads to no address of the public internet.</summary>
    NotPublic,
}
