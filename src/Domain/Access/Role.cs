namespace MimFunctions.Domain.Access;

/// <summary>What a person or program is to the network. The order is the one of every list of roles that people see.</summary>
public enum Role
{
    /// <summary>National contact point, designated by its state (MIM-18).</summary>
    ContactPoint,

    /// <summary>Expert of a state, who takes part in exchanges of views (MIM-22).</summary>
    Expert,

    /// <summary>Immigration liaison officer of a state, posted abroad (ILOA-1).</summary>
    LiaisonOfficer,

    /// <summary>Who coordinates a state's immigration liaison officers (ILOA-1).</summary>
    IloCoordinator,

    /// <summary>Contact point of a state under Council document 6146/24 (CT-1).</summary>
    CtContactPoint,

    /// <summary>Writes for a state how its authorities work together (document 6146/24, section 4); checks nothing and reads no contact details.</summary>
    CtDelegate,

    /// <summary>Data protection officer of a state's immigration and asylum authorities: its own checks and its own trail (DP-12).</summary>
    DataProtectionOfficer,

    /// <summary>A program of a state that calls the hub by itself, with credentials of its own (docs/machine-door.md).</summary>
    StateSystem,

    /// <summary>The state that holds the Presidency of the Council.</summary>
    Presidency,

    /// <summary>The Commission, which manages the network (MIM-16).</summary>
    Commission,

    /// <summary>The European Border and Coast Guard Agency: a party of the networks of liaison officers and a member of their Steering Board (ILOA-9, ILOB-13).</summary>
    BorderAgency,

    /// <summary>Reads for the European Parliament (MIM-25).</summary>
    ParliamentReader,

    /// <summary>Reads for the Council (MIM-25).</summary>
    CouncilReader,

    /// <summary>The Council's secretariat: the overview of document 6146/24 and nothing else.</summary>
    CouncilSecretariat,

    /// <summary>Checks who did what.</summary>
    Auditor,

    /// <summary>Keeps the hub running.</summary>
    Administrator,
}
