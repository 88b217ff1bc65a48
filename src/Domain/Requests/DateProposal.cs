namespace MimFunctions.Domain.Requests;

/// <summary>Another day that a state would like to answer on.</summary>
/// <param name="Date">The day, in the state's legal time.</param>
/// <param name="Why">Its reason.</param>
/// <param name="Is">What the asker says to it.</param>
public sealed record DateProposal(DateOnly Date, string Why, ProposalState Is);

/// <summary>What the asker says to a proposed day.</summary>
public enum ProposalState
{
    /// <summary>Nothing yet; the day before stays due.</summary>
    Open,

    /// <summary>Accepted: it is due then.</summary>
    Agreed,

    /// <summary>Not accepted; the day before stays due.</summary>
    Rejected,
}
