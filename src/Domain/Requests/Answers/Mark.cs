namespace MimFunctions.Domain.Requests.Answers;

/// <summary>How a figure compares with the threshold of IMI (docs/rules.md, "What the service is measured by").</summary>
public enum Mark
{
    /// <summary>There is nothing to divide by, so there is no figure.</summary>
    NotEnoughCases,

    /// <summary>The threshold is reached.</summary>
    Reached,

    /// <summary>It is not.</summary>
    NotReached,
}
