namespace MimFunctions.Domain.Requests;

/// <summary>Where a state that was asked stands. Overdue is none of these: it is a matter of the clock, not a lock (MIM-15).</summary>
public abstract record AddresseeState
{
    private AddresseeState()
    {
    }

    /// <summary>Asked; no mailbox is known to have it yet.</summary>
    public sealed record Asked : AddresseeState;

    /// <summary>A mailbox has it.</summary>
    /// <param name="At">Since when (UTC).</param>
    public sealed record Delivered(DateTimeOffset At) : AddresseeState;

    /// <summary>Nobody was reached: a task for the asker and the operator.</summary>
    /// <param name="At">Since when (UTC).</param>
    /// <param name="DeputyTried">Whether a deputy is being tried.</param>
    public sealed record Unreached(DateTimeOffset At, bool DeputyTried) : AddresseeState;

    /// <summary>The state works on it.</summary>
    /// <param name="At">Since when (UTC).</param>
    public sealed record Acknowledged(DateTimeOffset At) : AddresseeState;

    /// <summary>Another authority of the state works on it.</summary>
    /// <param name="At">Since when (UTC).</param>
    /// <param name="To">Which.</param>
    public sealed record Forwarded(DateTimeOffset At, string To) : AddresseeState;

    /// <summary>Answered through the network. Ended.</summary>
    /// <param name="At">When first (UTC).</param>
    public sealed record Answered(DateTimeOffset At) : AddresseeState;

    /// <summary>Answered directly (MIM-12). Ended.</summary>
    /// <param name="At">When it was said (UTC).</param>
    /// <param name="How">In words; may be empty.</param>
    public sealed record AnsweredOutside(DateTimeOffset At, string How) : AddresseeState;

    /// <summary>Not answered, with a ground. Ended.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="Ground">Why.</param>
    /// <param name="Why">In words.</param>
    public sealed record Declined(DateTimeOffset At, DeclineGround Ground, string Why) : AddresseeState;

    /// <summary>The asker no longer needs it. Ended.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="Why">In words.</param>
    public sealed record Withdrawn(DateTimeOffset At, string Why) : AddresseeState;

    /// <summary>Whether nothing more is due.</summary>
    public bool HasEnded => this is Answered or AnsweredOutside or Declined or Withdrawn;
}
