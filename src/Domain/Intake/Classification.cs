using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Intake;

/// <summary>
/// Tells markings of classified information (CT-11, F-5): RESTREINT UE/EU RESTRICTED and above, and what the states write in its place.
/// Distribution markings such as LIMITE or sensitive are none.
/// </summary>
public static class Classification
{
    /// <summary>Letters of the longest line that is taken for a marking; a longer one is a sentence.</summary>
    public const int LongestMarking = 80;

    /// <summary>Letters of the shortest marking.</summary>
    public const int ShortestMarking = 2;

    private const int ShortestAlone = 4;

    /// <summary>What stands in markings of RESTREINT UE/EU RESTRICTED or above, and nowhere in those below.</summary>
    private static readonly string[] Stems =
        ["RESTREINT", "RESTRICTED", "CONFIDENTIEL", "CONFIDENTIAL", "SECRET", "VERTRAULICH", "GEHEIM", "DIENSTGEBRAUCH"];

    private static readonly string[] Denials = ["NOT", "NON", "NICHT", "PAS", "UNRESTRICTED", "DECLASSIFIED", "DECLASSIFIE"];

    /// <summary>Words of the table that are ordinary words too: alone in a line they are a marking only in capitals.</summary>
    private static readonly HashSet<string> Single = [.. ClassificationWords.All.Where(word => word.All(char.IsLetter)).Select(LooseText.Key)];

    private static readonly HashSet<string> Known = [.. ClassificationWords.All.Select(LooseText.Key)];

    /// <summary>Whether what stands in a field for the marking marks classified information. In doubt it does: the hub is not accredited for it.</summary>
    public static bool IsMarking(string marking)
    {
        var key = LooseText.Key(marking);
        return Array.Exists(Parts(marking), part => Known.Contains(LooseText.Key(part)))
            || (Array.Exists(Stems, stem => key.Contains(stem, StringComparison.Ordinal))
                && !Denials.Contains(LooseText.Key(marking.Split(' ', '-', ':', '/')[0])));
    }

    /// <summary>
    /// Whether a whole line is such a marking, as it stands at the head of a page: “VS – Nur für den Dienstgebrauch”, “Classification: SECRET”.
    /// A sentence that speaks of classified information is none.
    /// </summary>
    public static bool IsMarkingLine(string line)
    {
        // A sentence needs no closer look.
        if (line.Length > LongestMarking)
            return false;
        var marking = line[(line.LastIndexOf(':') + 1)..].Trim();
        var parts = Parts(marking);
        // EUR is money when it stands alone.
        return Array.TrueForAll(parts, IsKnown) && (parts.Length > 1 || LooseText.Key(marking).Length > ShortestAlone);
    }

    /// <summary>Whether a form is marked: in its field for the marking, or by a line of any other.</summary>
    public static bool Marks(FormReading reading) => reading.Fields.Any(field => field.Values.Any(value =>
        field.Id.Equals("marking", StringComparison.OrdinalIgnoreCase) ? IsMarking(value) : value.Split('\n').Any(IsMarkingLine)));

    /// <summary>Whether a line of a text that somebody typed is such a marking.</summary>
    public static bool MarksText(string? text) => text is not null && text.Split('\n').Any(line => IsMarkingLine(line.Trim()));

    /// <summary>What whoever typed such a text is told; nothing of it is stored or quoted.</summary>
    /// <param name="rule">The id under which the room where it was typed refuses it.</param>
    /// <param name="field">Where it was typed.</param>
    public static Refusal TypedIn(string rule, string field) => new(
        rule, field, $"The text bears the marking of classified information, which this hub must not hold.", $"Keep it on an accredited system; nothing of it was stored here.", "CT-11");

    /// <summary>What the sender is told; nothing of the file is quoted.</summary>
    /// <param name="bytes">Length of the file.</param>
    public static Finding Found(long bytes) => new(
        "MIM-DROP-06", Severity.Error, null, Place.WholeFile, null,
        $"The file ({bytes} bytes) bears the marking of classified information, which this hub must not hold. The hub has deleted it and keeps nothing of it but its checksum, its length and the time.",
        $"Tell your security officer now that it was dropped here, and send it by a system accredited for it. Information that is not classified can be dropped in a form without the marking.",
        "CT-11");

    private static string[] Parts(string marking) => marking.Split(['/', '|', ';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsKnown(string marking)
    {
        var key = LooseText.Key(marking);
        return Known.Contains(key) && (!Single.Contains(key) || !marking.Any(char.IsLower));
    }
}
