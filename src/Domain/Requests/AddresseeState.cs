using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Requests;

/// <summary>Where a state that was asked stands. Overdue is none of these: it is a matter of the clock, not a lock (MIM-15).</summary>
public abstract record AddresseeState
{
    private AddresseeState()
    {
    }

    /// <summary>Asked; no mailbox is known to have it yet.</summary>
    public sealed record Asked : AddresseeState
    {
        internal override Sentence Says(Standing standing) => $"Asked; not yet known whether anyone there has it{StandingWords.NotBegun(standing)}.";
    }

    /// <summary>A mailbox has it.</summary>
    /// <param name="At">Since when (UTC).</param>
    public sealed record Delivered(DateTimeOffset At) : AddresseeState
    {
        internal override Sentence Says(Standing standing) => $"Delivered on {StandingWords.Day(standing, At)}.";
    }

    /// <summary>Nobody was reached: a task for the asker and the operator.</summary>
    /// <param name="At">Since when (UTC).</param>
    /// <param name="DeputyTried">Whether a deputy is being tried.</param>
    public sealed record Unreached(DateTimeOffset At, bool DeputyTried) : AddresseeState
    {
        /// <inheritdoc/>
        public override Sentence? KnownOf(Term state) => $"No mail about it could be delivered there.";

        internal override Sentence Says(Standing standing) => DeputyTried
            ? (Sentence)$"Nobody was reached by {StandingWords.Day(standing, At)}{StandingWords.NotBegun(standing)}; a deputy is being tried."
            : $"Nobody was reached by {StandingWords.Day(standing, At)}{StandingWords.NotBegun(standing)}.";
    }

    /// <summary>The state works on it.</summary>
    /// <param name="At">Since when (UTC).</param>
    public sealed record Acknowledged(DateTimeOffset At) : AddresseeState
    {
        /// <inheritdoc/>
        public override bool IsInWork => true;

        /// <inheritdoc/>
        public override Sentence? KnownOf(Term state) => $"{state} has said that it works on it.";

        internal override Sentence Says(Standing standing) => $"Works on it since {StandingWords.Day(standing, At)}.";
    }

    /// <summary>Another authority of the state works on it.</summary>
    /// <param name="At">Since when (UTC).</param>
    /// <param name="To">Which.</param>
    public sealed record Forwarded(DateTimeOffset At, string To) : AddresseeState
    {
        /// <inheritdoc/>
        public override bool IsInWork => true;

        /// <inheritdoc/>
        public override Sentence? KnownOf(Term state) => $"The request is with {To.Trim()}.";

        internal override Sentence Says(Standing standing) => $"Forwarded on {StandingWords.Day(standing, At)} to {To}.";
    }

    /// <summary>Answered through the network. Ended.</summary>
    /// <param name="At">When first (UTC).</param>
    public sealed record Answered(DateTimeOffset At) : AddresseeState
    {
        /// <inheritdoc/>
        public override bool HasEnded => true;

        internal override Sentence Says(Standing standing) => $"Answered on {StandingWords.Day(standing, At)}{StandingWords.Lateness(standing, At)}.{StandingWords.Additions(standing)}";
    }

    /// <summary>Answered directly (MIM-12). Ended.</summary>
    /// <param name="At">When it was said (UTC).</param>
    /// <param name="How">In words; may be empty.</param>
    public sealed record AnsweredOutside(DateTimeOffset At, string How) : AddresseeState
    {
        /// <inheritdoc/>
        public override bool HasEnded => true;

        internal override Sentence Says(Standing standing) =>
            $"Answered outside the network, as was said on {StandingWords.Day(standing, At)}{StandingWords.Lateness(standing, At)}{StandingWords.Quoted(": ", How)}";
    }

    /// <summary>Not answered, with a ground. Ended.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="Ground">Why.</param>
    /// <param name="Why">In words.</param>
    public sealed record Declined(DateTimeOffset At, DeclineGround Ground, string Why) : AddresseeState
    {
        /// <inheritdoc/>
        public override bool HasEnded => true;

        internal override Sentence Says(Standing standing) => $"Declined on {StandingWords.Day(standing, At)}: {StandingWords.Worded(Ground)}{StandingWords.Quoted(". ", Why)}";
    }

    /// <summary>The asker no longer needs it. Ended.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="Why">In words.</param>
    public sealed record Withdrawn(DateTimeOffset At, string Why) : AddresseeState
    {
        /// <inheritdoc/>
        public override bool HasEnded => true;

        internal override Sentence Says(Standing standing) => $"No longer asked since {StandingWords.Day(standing, At)}{StandingWords.Quoted(": ", Why)}";
    }

    /// <summary>Whether nothing more is due.</summary>
    public virtual bool HasEnded => false;

    /// <summary>Whether somebody of the state has said that it is being worked on.</summary>
    public virtual bool IsInWork => false;

    /// <summary>What the asker can be told of an overdue reply besides that it has not come; null for nothing.</summary>
    /// <param name="state">The state asked, at the beginning of a sentence.</param>
    public virtual Sentence? KnownOf(Term state) => null;

    /// <summary>Where the state stands, in a sentence or two.</summary>
    internal abstract Sentence Says(Standing standing);
}
