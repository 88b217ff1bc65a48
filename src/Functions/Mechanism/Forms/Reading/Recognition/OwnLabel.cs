using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>A label that stands in the same cell or paragraph as its value: "Summary: The measure…", or on the line above.</summary>
internal static class OwnLabel
{
    private const int FarthestColon = 120;

    private static readonly string[] Dashes = [" – ", " — ", " - "];

    /// <summary>The field whose label the text begins with, and the rest of the text; null when it begins with none.</summary>
    public static LabelMatch? Find(string text, FormLabels labels)
    {
        var line = text.IndexOf('\n') is >= 0 and var end ? text[..end] : text;
        if (labels.ByLabel(line) is { } whole)
            return new(whole, text[line.Length..]);
        var masked = MarkedText.Masked(line);
        // The longest label first: "Contact point: name: Anna" is no "Contact point".
        for (var colon = LastColon(masked, masked.Length); colon > 0; colon = LastColon(masked, colon))
            if ((labels.ByLabel(line.AsSpan(0, colon)) ?? labels.ByCell(line[..colon])) is { } field)
                return new(field, text[(colon + 1)..]);
        return Before(text, line, "\t", labels) ?? Dashes.Select(dash => Before(text, line, dash, labels)).FirstOrDefault(match => match is not null);
    }

    /// <summary>The text without the label of this field at its beginning.</summary>
    public static string Cut(string text, FieldDefinition field, FormLabels labels) =>
        Find(text, labels) is { } own && own.Field == field ? own.Remainder : text;

    private static LabelMatch? Before(string text, string line, string sign, FormLabels labels) =>
        line.IndexOf(sign, StringComparison.Ordinal) is > 0 and <= FarthestColon and var at && labels.ByLabel(line.AsSpan(0, at)) is { } field
            ? new(field, text[(at + sign.Length)..])
            : null;

    private static int LastColon(string line, int before) => line.LastIndexOf(':', Math.Min(before, Math.Min(line.Length, FarthestColon)) - 1);
}
