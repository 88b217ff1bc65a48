using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Exchanges;

/// <summary>Who exchanges views: experts and contact points of the states taking part, and the Commission (MIM-22).</summary>
public static class TakingPart
{
    /// <summary>Every party that takes part on this day: the Commission, then the states in the order of the Union.</summary>
    public static IReadOnlyList<Authority> On(DateOnly day) =>
    [
        Authority.Commission,
        .. MemberState.All.Where(state => Participation.IsBound(Instrument.MutualInformation, state, day)).Select(Authority.Of),
    ];

    /// <summary>
    /// Every party that can be invited to a meeting on these items at this moment. Networks of liaison officers have another circle than the
    /// mechanism: Denmark, which the Decision does not bind, posts officers too.
    /// </summary>
    /// <param name="agenda">What it is about.</param>
    /// <param name="now">The moment (UTC).</param>
    public static IReadOnlyList<Authority> In(IReadOnlyList<ViewCase> agenda, DateTimeOffset now) => agenda.OfType<ViewCase.Network>().Any()
        ? [Authority.Commission, Authority.BorderAgency, .. Participation.InNetworks(LegalTime.DayOf(now, Authority.Commission)).Select(Authority.Of)]
        : At(now);

    /// <summary>Every party that takes part at this moment, by the calendar of Brussels.</summary>
    /// <param name="now">The moment (UTC).</param>
    public static IReadOnlyList<Authority> At(DateTimeOffset now) => On(LegalTime.DayOf(now, Authority.Commission));
}
