using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>Where a state that was asked stands. Overdue is none of these: it is a matter of the clock, not a lock (MIM-15).</summary>
/// <remarks>Where it stands because of what somebody said stands beside the deed that says it (<see cref="Forward"/>); here is how far the mail came.</remarks>
public abstract partial record AddresseeState
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

    /// <summary>Whether nothing more is due.</summary>
    public bool HasEnded => this is Ended;

    /// <summary>Whether somebody of the state has said that it is being worked on.</summary>
    public virtual bool IsInWork => false;

    /// <summary>What the asker can be told of an overdue reply besides that it has not come; null for nothing.</summary>
    /// <param name="state">The state asked, at the beginning of a sentence.</param>
    public virtual Sentence? KnownOf(Term state) => null;

    /// <summary>Where the state stands, in a sentence or two.</summary>
    internal abstract Sentence Says(Standing standing);

    /// <summary>Where a state stands of which nothing more is due. An answer is taken all the same.</summary>
    public abstract record Ended : AddresseeState
    {
        /// <summary>What is said to who would still do something other than answer.</summary>
        /// <param name="state">The state asked, at the beginning of a sentence.</param>
        /// <param name="request">The request.</param>
        internal abstract Sentence Over(Authority state, RequestReference request);
    }
}
