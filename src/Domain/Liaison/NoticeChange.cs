namespace MimFunctions.Domain.Liaison;

/// <summary>What can differ between two notices of a secondment.</summary>
public enum NoticeChange
{
    /// <summary>Planned, or made.</summary>
    Intention,

    /// <summary>The country.</summary>
    HostCountry,

    /// <summary>The city.</summary>
    City,

    /// <summary>The host (ILOB-4).</summary>
    HostKind,

    /// <summary>First or last day.</summary>
    Period,

    /// <summary>The duties.</summary>
    Duties,

    /// <summary>The region covered besides.</summary>
    RegionCovered,

    /// <summary>For whom else the officer acts (ILOA-11).</summary>
    OnBehalfOf,

    /// <summary>Who it is.</summary>
    Officer,

    /// <summary>How the officer is reached; shown to those entitled, not announced (ILOB-20).</summary>
    OfficerContact,
}
