namespace MimFunctions.Domain.Requests.Answers;

/// <summary>How a figure compares with the threshold of IMI (anchors.md 1.3).</summary>
public enum Mark
{
    /// <summary>There is nothing to divide by, so there is no figure.</summary>
    NotEnoughCases,

    /// <summary>The threshold is reached.</summary>
    Reached,

    /// <summary>It is not.</summary>
    NotReached,
}
