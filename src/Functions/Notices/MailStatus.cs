using System.Text.Json.Serialization;

namespace MimFunctions.Notices;

/// <summary>How far a mail is. Each status either is final or names when it is taken up again (design.md, rule 4).</summary>
internal abstract record MailStatus
{
    private MailStatus()
    {
    }

    /// <summary>Someone is handing it over; recorded before, so that no one else does meanwhile (design.md, rule 3).</summary>
    /// <param name="At">Since when (UTC).</param>
    /// <param name="Attempt">Which attempt, from 1.</param>
    public sealed record Claimed(DateTimeOffset At, int Attempt) : MailStatus;

    /// <summary>The carrier has it. Final.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="CarrierId">The carrier's own id of it, if it gave one.</param>
    public sealed record HandedOff(DateTimeOffset At, string? CarrierId) : MailStatus;

    /// <summary>Not now; it is taken up again.</summary>
    /// <param name="Until">When (UTC).</param>
    /// <param name="Attempt">Attempts so far.</param>
    /// <param name="Why">One sentence without addresses.</param>
    public sealed record Deferred(DateTimeOffset Until, int Attempt, string Why) : MailStatus;

    /// <summary>Given up. Final, until an operator sends it again.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="Why">One sentence without addresses.</param>
    public sealed record Dead(DateTimeOffset At, string Why) : MailStatus;

    /// <summary>The addressee is no longer in the directory. Final; the contact point of the party stands in (anchors.md F16).</summary>
    /// <param name="At">When (UTC).</param>
    public sealed record NoLongerListed(DateTimeOffset At) : MailStatus;

    /// <summary>Whether nothing more happens by itself.</summary>
    [JsonIgnore]
    public bool IsFinal => this is HandedOff or Dead or NoLongerListed;

    /// <summary>The word for it, as the API gives it.</summary>
    [JsonIgnore]
    public string Word => this switch
    {
        Claimed => "sending",
        HandedOff => "handed over",
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
        Deferred s => s.Until,
        Dead s => s.At,
        NoLongerListed s => s.At,
        _ => throw new InvalidOperationException($"Unknown status {GetType().Name}."),
    };

    /// <summary>The reason, if there is one.</summary>
    [JsonIgnore]
    public string? Reason => this switch
    {
        Deferred s => s.Why,
        Dead s => s.Why,
        _ => null,
    };
}
