using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Networks;

/// <summary>Who calls the meetings of a local network: the Presidency, or the state acting as such there (ILOA-10).</summary>
public abstract record Convenor
{
    private Convenor()
    {
    }

    /// <summary>The convening state; null when it is unknown.</summary>
    public virtual MemberState? State => null;

    /// <summary>
    /// The convenor on a day. Where the Presidency is not represented, a state acts in its place: a fact that the states there agree on and
    /// record (F-8). What nobody recorded is unknown, never guessed.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="represented">The states with an officer of their own there.</param>
    /// <param name="acting">The state that is recorded as acting as Presidency there; null for none.</param>
    public static Convenor On(DateOnly day, IReadOnlyCollection<MemberState> represented, MemberState? acting = null)
    {
        var semester = Semester.Of(day);
        if (Presidencies.Of(semester) is not { } presidency)
            return new Unknown($"It is not known who holds the Presidency in the {semester.Worded}.");
        if (represented.Count == 0)
            return new Unknown($"No Member State has an officer there.");
        if (represented.Contains(presidency))
            return new Presidency(presidency);
        return acting is not null && represented.Contains(acting)
            ? new Acting(acting, presidency)
            : new Unknown($"{presidency} holds the Presidency but has no officer there, and no state that has one recorded yet who acts in its place.");
    }

    /// <summary>The state that holds the Presidency is represented.</summary>
    /// <param name="Holder">The state.</param>
    public sealed record Presidency(MemberState Holder) : Convenor
    {
        /// <inheritdoc/>
        public override MemberState? State => Holder;
    }

    /// <summary>Another state acts as Presidency there.</summary>
    /// <param name="Stand">The state.</param>
    /// <param name="Holder">The state that holds the Presidency and is not represented.</param>
    public sealed record Acting(MemberState Stand, MemberState Holder) : Convenor
    {
        /// <inheritdoc/>
        public override MemberState? State => Stand;
    }

    /// <summary>Nobody can be named.</summary>
    /// <param name="Why">One sentence.</param>
    public sealed record Unknown(Sentence Why) : Convenor;
}
