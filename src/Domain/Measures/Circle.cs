using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Measures;

/// <summary>
/// Who reads a field of a communication (F-1). The sender can keep a field from being passed on (MIM-19), not from those whom the Decision makes
/// addressees (Article 2(1), MIM-3).
/// </summary>
public enum Circle
{
    /// <summary>The sender's own state, the contact points of the participating states, and the Commission: nothing is withheld from them.</summary>
    Parties,

    /// <summary>Experts, coordinators of liaison officers, the Presidency, and contact points of a state that does not take part.</summary>
    Network,

    /// <summary>Institutions, reports, the bulletin.</summary>
    Further,
}

/// <summary>Finds the circle of a reader.</summary>
public static class Circles
{
    /// <summary>The circle in which someone reads a communication of this state; the innermost of those in which their roles put them.</summary>
    /// <param name="reader">Who reads; null for nobody in particular.</param>
    /// <param name="from">The state that communicated.</param>
    /// <param name="today">The day; decides who takes part.</param>
    public static Circle Of(Principal? reader, MemberState from, DateOnly today) =>
        (reader?.Grants ?? []).Select(grant => Of(grant, from, today)).Append(Circle.Further).Min();

    private static Circle Of(Grant grant, MemberState from, DateOnly today) => grant.Role switch
    {
        Role.Commission => Circle.Parties,
        Role.ContactPoint when grant.State == from || Participation.IsBound(Instrument.MutualInformation, grant.State!, today) => Circle.Parties,
        Role.Expert or Role.IloCoordinator or Role.Presidency => grant.State == from ? Circle.Parties : Circle.Network,
        Role.ContactPoint => Circle.Network,
        _ => Circle.Further,
    };
}
