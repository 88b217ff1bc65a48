using MimFunctions.Domain.Forms;

namespace MimFunctions.Forms.Reading.Recognition;

/// <summary>Turns the text of a field's place into the values of the field.</summary>
internal static class FieldContent
{
    private static readonly char[] ListSeparators = [',', ';', '\n', TextMarks.CellBorder];
    private static readonly char[] Bullets = ['•', '-', '–', '*', '·', '▪', ' '];

    /// <summary>The values, without what the empty form prints there; and a sentence of doubt when boxes are missing.</summary>
    public static (IReadOnlyList<string> Values, string? Doubt) Of(FieldDefinition field, string text, FormLabels labels)
    {
        var written = WithoutPrint(text, labels);
        return field.Kind switch
        {
            FieldKind.OneOf or FieldKind.AnyOf => TickedOptions.Of(field, written),
            FieldKind.List => (Items(written), null),
            _ => (NormalText.Of(written) is { Length: > 0 } one ? [one] : [], null),
        };
    }

    private static string WithoutPrint(string text, FormLabels labels) =>
        text.Contains('\n') || labels.IsPrinted(text) ? string.Join('\n', text.Split('\n').Where(line => !labels.IsPrinted(line))) : text;

    private static string[] Items(string text) =>
        [.. text.Split(ListSeparators).Select(item => NormalText.Of(item).Trim(Bullets)).Where(item => item.Length > 0)];
}
