using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints;

/// <summary>
/// A state that has named nobody is asked to (M1): as soon as it is seen, again after a month, then every six months, in the rhythm in which entries are confirmed
/// (CP-30). Once it names somebody this begins anew. Naming is its decision: nothing is ever overdue, and nobody else hears of it.
/// </summary>
public static class AskNaming
{
    private const int FirstAgainDays = 30, ThenMonths = 6;

    /// <summary>The name of what is told to a state.</summary>
    public static string Name(MemberState state) => $"{NetworkNotice.Series}naming-{state.Code}";

    /// <summary>The notice of a state that was told nothing yet.</summary>
    public static NetworkNotice None(MemberState state, DateTimeOffset now) => new(Name(state), now, Outbox.Nothing(now));

    /// <summary>The notice as it stands after a day's look; null when nothing is due.</summary>
    /// <param name="state">The state.</param>
    /// <param name="hasNone">Whether it has no contact point in force.</param>
    /// <param name="stands">What it was told before.</param>
    /// <param name="now">Now (UTC).</param>
    public static NetworkNotice? Decide(MemberState state, bool hasNone, NetworkNotice stands, DateTimeOffset now)
    {
        if (!hasNone)
            return stands.Times == 0 ? null : stands with { Times = 0 };
        if (stands.Times > 0 && now < (stands.Times == 1 ? stands.At.AddDays(FirstAgainDays) : stands.At.AddMonths(ThenMonths)))
            return null;
        var step = new ContactPointStep(ContactPointLetter.ContactNaming, $"naming-{FormDate.ForMachines(LegalTime.DayOf(now, state))}");
        return stands with { At = now, Times = stands.Times + 1, Outbox = stands.Outbox.And(now, [step.To(stands.Case, Authority.Of(state))]) };
    }
}
