using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Access;

/// <summary>A role, with the Member State it is held for where the role is one of a state. Other combinations can't be made.</summary>
public sealed record Grant
{
    private Grant(Role role, MemberState? state) => (Role, State) = (role, state);

    /// <summary>The role.</summary>
    public Role Role { get; }

    /// <summary>The state it is held for; null exactly when the role is not one of a state.</summary>
    public MemberState? State { get; }

    /// <summary>Whom the holder acts for; null for who only looks after the hub.</summary>
    public Authority? ActsFor => Role switch
    {
        Role.Commission => Authority.Commission,
        Role.BorderAgency => Authority.BorderAgency,
        Role.ParliamentReader => Authority.Parliament,
        Role.CouncilReader or Role.CouncilSecretariat => Authority.Council,
        _ => State is null ? null : Authority.Of(State),
    };

    /// <summary>Whether a role is held for a Member State. The Presidency is one: it is the state that holds it who acts.</summary>
    public static bool IsOfState(Role role) =>
        role is Role.ContactPoint or Role.Expert or Role.LiaisonOfficer or Role.IloCoordinator or Role.CtContactPoint or Role.CtDelegate
            or Role.DataProtectionOfficer or Role.StateSystem or Role.Presidency;

    /// <summary>Whether the holder is of the networks of liaison officers and of nothing else here (F-16).</summary>
    public bool IsOfNetworksOnly => Role == Role.BorderAgency || State is { IsAssociated: true };

    /// <summary>Whether a role may be held for an associated state too (F-16).</summary>
    public static bool IsOfNetworks(Role role) => role is Role.LiaisonOfficer or Role.IloCoordinator;

    /// <summary>The role, held for this state.</summary>
    /// <param name="role">The role.</param>
    /// <param name="state">A state for roles of a state, null for the others.</param>
    /// <exception cref="ArgumentException">A role of a state without one, or a state with another role.</exception>
    public static Grant Of(Role role, MemberState? state = null) => state is { IsAssociated: true } && !IsOfNetworks(role)
        ? throw new ArgumentException($"{role} is not held for {state.EnglishName}, which is a party of the networks of liaison officers only.", nameof(state))
        : IsOfState(role) == state is not null
        ? new Grant(role, state)
        : throw new ArgumentException($"{role} is {(state is null ? "held for a Member State; none is given" : "not held for a Member State")}.", nameof(state));

    /// <summary>As it stands in tokens: <c>contactPoint.AT</c>, <c>commission</c>.</summary>
    public override string ToString() => State is null ? Role.Text() : $"{Role.Text()}.{State}";
}
