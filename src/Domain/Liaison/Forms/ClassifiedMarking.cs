using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Liaison.Forms;

/// <summary>
/// Markings of classified information, of the Union and of its states, in English, French and German (CT-11). Distribution markings such as
/// LIMITE or sensitive are none.
/// </summary>
internal static class ClassifiedMarking
{
    /// <summary>What stands in markings of RESTREINT UE/EU RESTRICTED or above, and nowhere in those below.</summary>
    private static readonly string[] Words = ["RESTREINT", "RESTRICTED", "CONFIDENTIEL", "CONFIDENTIAL", "SECRET", "VERTRAULICH", "GEHEIM", "DIENSTGEBRAUCH"];

    /// <summary>The abbreviations R-UE/EU-R and so on, whole or in half; VS-NfD.</summary>
    private static readonly HashSet<string> Abbreviations =
        ["RUEEUR", "CUEEUC", "SUEEUS", "TSUEEUTS", "RUE", "EUR", "CUE", "EUC", "SUE", "EUS", "TSUE", "EUTS", "VSNFD"];

    private static readonly string[] Denials = ["NOT", "NON", "NICHT", "PAS", "UNRESTRICTED", "DECLASSIFIED", "DECLASSIFIE"];

    /// <summary>Whether this marks classified information. In doubt it does: the hub is not accredited for it.</summary>
    public static bool Is(string marking)
    {
        var key = LooseText.Key(marking);
        return Abbreviations.Contains(key)
            || (Array.Exists(Words, word => key.Contains(word, StringComparison.Ordinal))
                && !Denials.Contains(LooseText.Key(marking.Split(' ', '-', ':', '/')[0])));
    }
}
