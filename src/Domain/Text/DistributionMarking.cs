namespace MimFunctions.Domain.Text;

/// <summary>Tells texts that bear a distribution marking (CT-10, F-6): LIMITE is no classification, but such a text travels as a link only.</summary>
public static class DistributionMarking
{
    private static readonly HashSet<string> Words = ["LIMITE", "LIMITEUE", "UELIMITE", "EULIMITE", "MARKINGLIMITE", "DISTRIBUTIONLIMITE"];

    /// <summary>Whether a line of this text is such a marking.</summary>
    public static bool Limits(string? text) => text is not null && text.Split('\n').Any(line => Words.Contains(LooseText.Key(line)));
}
