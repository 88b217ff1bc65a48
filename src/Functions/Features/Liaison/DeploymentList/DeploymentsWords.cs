using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Liaison.DeploymentList;

/// <summary>The words that page and Word document of the list of deployments share.</summary>
internal static class DeploymentsWords
{
    /// <summary>Title.</summary>
    public static Sentence Title => $"Deployments of immigration liaison officers";

    /// <summary>Title of the first part.</summary>
    public static Sentence Made => $"Deployments";

    /// <summary>Title of the second part.</summary>
    public static Sentence ToCome => $"Planned, or to begin later";

    /// <summary>In place of an empty first part.</summary>
    public static Sentence NobodyThere => $"No officer was deployed.";

    /// <summary>In place of an empty second part.</summary>
    public static Sentence NobodyToCome => $"No deployment is planned or begins later.";

    /// <summary>What the list is for.</summary>
    public static Sentence Purpose =>
        $"The list that is brought up to date before each meeting of the Steering Board (Regulation (EU) 2019/1240, Article 8), as Member States announced "
        + $"their secondments. It names no officer.";

    /// <summary>Which days.</summary>
    public static Sentence Days(Deployments list) => list.First == list.Last ? (Sentence)$"On {list.First}" : $"From {list.First} to {list.Last}";

    /// <summary>Caption of the first part.</summary>
    public static Sentence Caption(Deployments list) => list.First == list.Last
        ? (Sentence)$"On {list.First}, by state and host country"
        : $"From {list.First} to {list.Last}, by state and host country";

    /// <summary>How many, when.</summary>
    public static Sentence Lead(Deployments list) => list.First == list.Last
        ? Sentence.Count(list.Made.Count, $"On {list.First}: {list.Made.Count:N0} deployment.", $"On {list.First}: {list.Made.Count:N0} deployments.")
        : Sentence.Count(
            list.Made.Count, $"From {list.First} to {list.Last}: {list.Made.Count:N0} deployment.", $"From {list.First} to {list.Last}: {list.Made.Count:N0} deployments.");
}
