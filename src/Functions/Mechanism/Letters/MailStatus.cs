using System.Text.Json.Serialization;

namespace MimFunctions.Mechanism.Letters;

/// <summary>How far a mail is. Each status either is final or names when it is taken up again (docs/rules.md, rule 4).</summary>
internal abstract record MailStatus
{
    private MailStatus()
    {
    }

    /// <summary>Someone is handing it over; recorded before, so that no one else does meanwhile (docs/rules.md, rule 3).</summary>
    /// <param name="At">Since when (UTC).</param>
    /// <param name="Attempt">Which attempt, from 1.</param>
    public sealed record Claimed(DateTimeOffset At, int Attempt) : MailStatus;

    /// <summary>The carrier has it. Final, unless the carrier tells more.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="CarrierId">The carrier's own id of it, if it gave one.</param>
    public sealed record HandedOff(DateTimeOffset At, string? CarrierId) : MailStatus;

    /// <summary>The carrier says that the addressee's server took it. Final, unless it bounces after all.</summary>
    /// <param name="At">When (UTC, by the carrier's clock, in whole seconds).</param>
    public sealed record Delivered(DateTimeOffset At) : MailStatus;

    /// <summary>The carrier says that it did not arrive. Final, until an operator sends it again.</summary>
    /// <param name="At">When (UTC, by the carrier's clock, in whole seconds).</param>
    /// <param name="Bounce">Whether the mailbox or only this mail was refused.</param>
    /// <param name="Why">One sentence without addresses.</param>
    public sealed record Bounced(DateTimeOffset At, BounceKind Bounce, string Why) : MailStatus;

    /// <summary>Not now; it is taken up again.</summary>
    /// <param name="Until">When (UTC).</param>
    /// <param name="Attempt">Attempts so far.</param>
    /// <param name="Why">One sentence without addresses.</param>
    public sealed record Deferred(DateTimeOffset Until, int Attempt, string Why) : MailStatus;

    /// <summary>Given up. Final, until an operator sends it again.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="Why">One sentence without addresses.</param>
    /// <param name="Ours">The fault is the hub's own, so that it says nothing about the mailbox.</param>
    public sealed record Dead(DateTimeOffset At, string Why, bool Ours = false) : MailStatus;

    /// <summary>The addressee is no longer in the directory. Final; the contact point of the party stands in (docs/rules.md, fault F16).</summary>
    /// <param name="At">When (UTC).</param>
    public sealed record NoLongerListed(DateTimeOffset At) : MailStatus;

    /// <summary>Whether nothing more happens by itself.</summary>
    [JsonIgnore]
    public bool IsFinal => this is HandedOff or Delivered or Bounced or Dead or NoLongerListed;

    /// <summary>Whether a carrier has it and nothing worse is known.</summary>
    [JsonIgnore]
    public bool IsWithCarrier => this is HandedOff or Delivered;

    /// <summary>Whether the addressee was written to and not reached.</summary>
    [JsonIgnore]
    public bool IsInVain => this is Bounced or Dead { Ours: false } or NoLongerListed;

    /// <summary>The word for it, as the API gives it.</summary>
    [JsonIgnore]
    public string Word => this switch
    {
        Claimed => "sending",
        HandedOff => "handed over",
        Delivered => "delivered",
        Bounced => "bounced",
        Deferred => "deferred",
        Dead => "given up",
        NoLongerListed => "no longer listed",
        _ => throw new InvalidOperationException($"Unknown status {GetType().Name}."),
    };

    /// <summary>Since when, or, for what is deferred, until when (UTC).</summary>
    [JsonIgnore]
    public DateTimeOffset When => this switch
    {
        Claimed s => s.At,
        HandedOff s => s.At,
        Delivered s => s.At,
        Bounced s => s.At,
        Deferred s => s.Until,
        Dead s => s.At,
        NoLongerListed s => s.At,
        _ => throw new InvalidOperationException($"Unknown status {GetType().Name}."),
    };

    /// <summary>The reason, if there is one.</summary>
    [JsonIgnore]
    public string? Reason => this switch
    {
        Bounced s => s.Why,
        Deferred s => s.Why,
        Dead s => s.Why,
        _ => null,
    };
}
