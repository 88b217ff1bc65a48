using MimFunctions.Domain.Forms;

namespace MimFunctions.Forms.Reading.Recognition;

/// <summary>A label that stands in the same cell or paragraph as its value: "Summary: The measure…", or on the line above.</summary>
internal static class OwnLabel
{
    private const int FarthestColon = 120;

    /// <summary>The field whose label the text begins with, and the rest of the text; null when it begins with none.</summary>
    public static LabelMatch? Find(string text, FormLabels labels)
    {
        var line = text.IndexOf('\n') is >= 0 and var end ? text[..end] : text;
        if (labels.ByLabel(line) is { } whole)
            return new(whole, text[line.Length..]);
        // The longest label first: "Contact point: name: Anna" is no "Contact point".
        for (var colon = LastColon(line, line.Length); colon > 0; colon = LastColon(line, colon))
            if (labels.ByLabel(line.AsSpan(0, colon)) is { } field)
                return new(field, text[(colon + 1)..]);
        return null;
    }

    /// <summary>The text without the label of this field at its beginning.</summary>
    public static string Cut(string text, FieldDefinition field, FormLabels labels) =>
        Find(text, labels) is { } own && own.Field == field ? own.Remainder : text;

    private static int LastColon(string line, int before) => line.LastIndexOf(':', Math.Min(before, Math.Min(line.Length, FarthestColon)) - 1);
}
