namespace MimFunctions.Domain.Measures;

/// <summary>Where the sender expects an impact (field 10a); for the sender alone to say (MIM-1, MIM-7).</summary>
public enum Impact
{
    /// <summary>On several Member States.</summary>
    SeveralMemberStates,

    /// <summary>On the Union as a whole.</summary>
    UnionAsAWhole,
}
