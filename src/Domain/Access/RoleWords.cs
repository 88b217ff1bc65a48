using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Access;

/// <summary>Roles in the words of the field.</summary>
public static class RoleWords
{
    /// <summary>The role as people call it.</summary>
    public static Sentence Of(Role role) => role switch
    {
        Role.ContactPoint => $"National contact point",
        Role.Expert => $"Expert",
        Role.LiaisonOfficer => $"Immigration liaison officer",
        Role.IloCoordinator => $"Coordinator of immigration liaison officers",
        Role.CtContactPoint => $"Contact point under document 6146/24",
        Role.CtDelegate => $"Delegate under document 6146/24",
        Role.DataProtectionOfficer => $"Data protection officer",
        Role.Presidency => $"Presidency of the Council",
        Role.Commission => $"European Commission",
        Role.BorderAgency => $"European Border and Coast Guard Agency",
        Role.ParliamentReader => $"Reader of the European Parliament",
        Role.CouncilReader => $"Reader of the Council",
        Role.CouncilSecretariat => $"Council secretariat",
        Role.Auditor => $"Auditor",
        Role.Administrator => $"Administrator",
        Role.StateSystem => $"System of a state",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };

    /// <summary>A role with the state for which it is held.</summary>
    public static Sentence Of(Grant grant) => grant.State is null ? Of(grant.Role) : $"{Of(grant.Role)} of {Authority.Of(grant.State)}";
}
