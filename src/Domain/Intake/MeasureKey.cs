using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Intake;

/// <summary>By what two communications of a state are seen to be about one measure (W-18): the same title, or the same link.</summary>
public static class MeasureKey
{
    // A title that long is told from any other by its beginning.
    private const int Longest = 120;

    /// <summary>The title in the original language, else in English, without case, accents and punctuation; null when there is none.</summary>
    public static string? OfTitle(FormFields fields) =>
        LooseText.Key(fields.Text("titleOriginal") ?? fields.Text("titleEnglish")) is { Length: > 0 } key ? key[..Math.Min(key.Length, Longest)] : null;

    /// <summary>The link without https, "www." and a stroke at its end; null when there is none, or it leads to a mere home page, which many measures share.</summary>
    public static string? OfLink(FormFields fields)
    {
        if (fields.Text("originalTextUrl") is not { } link)
            return null;
        var address = link[(link.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');
        var key = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address[4..] : address;
        return key.Contains('/') ? key : null;
    }
}
