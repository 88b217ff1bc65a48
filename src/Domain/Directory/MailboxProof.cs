namespace MimFunctions.Domain.Directory;

/// <summary>How far the proof of a mailbox is: a code goes there, and comes back by who named it.</summary>
/// <param name="Round">Which code, counted from 1; a new one ends the one before.</param>
/// <param name="AskedAt">When it was sent (UTC).</param>
/// <param name="Tries">How often a wrong one was given.</param>
public sealed record MailboxProof(int Round, DateTimeOffset AskedAt, int Tries)
{
    /// <summary>Wrong codes that are heard before a new one must be asked for.</summary>
    public const int MostTries = 5;

    /// <summary>How long a code holds.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromDays(14);

    /// <summary>How long after a code the next one is sent, so that nobody fills a stranger's mailbox.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>No code was sent yet.</summary>
    public static MailboxProof None { get; } = new(0, DateTimeOffset.MinValue, 0);

    /// <summary>Whether the code that was sent last can still be given.</summary>
    public bool IsOpen(DateTimeOffset now) => Round > 0 && Tries < MostTries && now - AskedAt <= Holds;

    /// <summary>Whether another code may be sent.</summary>
    public bool MayAskAgain(DateTimeOffset now) => now - AskedAt >= Pause;

    /// <summary>The same with a new code on its way; the one before no longer holds.</summary>
    public MailboxProof Next(DateTimeOffset now) => new(Round + 1, now, 0);

    /// <summary>The same after a wrong code.</summary>
    public MailboxProof Wrong() => this with { Tries = Tries + 1 };
}
