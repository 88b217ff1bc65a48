namespace MimFunctions.Domain.Union;

/// <summary>A legal act whose circle of states differs from that of the Union (docs/law.md 9.1).</summary>
public enum Instrument
{
    /// <summary>Decision 2006/688/EC, the mutual information mechanism (MIM).</summary>
    MutualInformation,

    /// <summary>Regulation (EC) No 377/2004, the first liaison officers network; last day 13 August 2019.</summary>
    LiaisonNetwork2004,

    /// <summary>Regulation (EU) 2019/1240, the liaison officers network of today.</summary>
    LiaisonNetwork2019,
}
