namespace MimFunctions.Domain.Measures;

/// <summary>What kind of measure is communicated (field 5; MIM-29 to MIM-32).</summary>
public enum MeasureType
{
    /// <summary>A policy intention; counted with long-term programming (MIM-30).</summary>
    PolicyIntention,

    /// <summary>Long-term programming; counted with policy intentions (MIM-30).</summary>
    LongTermProgramming,

    /// <summary>Draft legislation.</summary>
    DraftLegislation,

    /// <summary>Adopted legislation.</summary>
    AdoptedLegislation,

    /// <summary>A final decision of a highest court: not open to requests for additional information (MIM-11).</summary>
    FinalCourtDecision,

    /// <summary>An administrative decision that affects a group of persons (MIM-31).</summary>
    AdministrativeDecision,

    /// <summary>Anything else (MIM-31).</summary>
    Other,
}
