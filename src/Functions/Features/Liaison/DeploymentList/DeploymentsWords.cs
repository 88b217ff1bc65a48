using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Features.Liaison.DeploymentList;

/// <summary>The words that page and Word document of the list of deployments share.</summary>
internal static class DeploymentsWords
{
    /// <summary>Title.</summary>
    public const string Title = "Deployments of immigration liaison officers";

    /// <summary>Titles of the two parts, and what stands in place of an empty one.</summary>
    public const string Made = "Deployments", ToCome = "Planned, or to begin later", NobodyThere = "No officer was deployed.", NobodyToCome = "None.";

    /// <summary>What the list is for.</summary>
    public const string Purpose =
        "The list that is brought up to date before each meeting of the Steering Board (Regulation (EU) 2019/1240, Article 8), as Member States announced "
        + "their secondments. It names no officer.";

    /// <summary>Which days.</summary>
    public static string Days(Deployments list) => list.First == list.Last
        ? $"On {FieldWords.Day(list.First)}"
        : $"From {FieldWords.Day(list.First)} to {FieldWords.Day(list.Last)}";

    /// <summary>How many, when.</summary>
    public static string Lead(Deployments list) => $"{Days(list)}: {NetworkWords.Count(list.Made.Count, "deployment")}.";
}
