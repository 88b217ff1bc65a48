namespace MimFunctions.Domain.Requests;

/// <summary>Why a state does not answer. The Decision knows no list; these are ours, to be said in one click.</summary>
public enum DeclineGround
{
    /// <summary>The state has no such information.</summary>
    NoInformation,

    /// <summary>Confidentiality or data protection forbids it (MIM-6).</summary>
    Confidential,

    /// <summary>National law does not permit it.</summary>
    NotPermitted,

    /// <summary>The question is not about asylum or immigration (MIM-1).</summary>
    OutsideField,

    /// <summary>Another reason, said in words.</summary>
    Other,
}
