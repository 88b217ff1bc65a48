using System.Runtime.CompilerServices;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Forms.Reading.Recognition;

/// <summary>Reads which options of a field are ticked, wherever the boxes stand and whatever they are drawn with.</summary>
internal static class TickedOptions
{
    private static readonly ConditionalWeakTable<FieldDefinition, Dictionary<string, OptionDefinition>> Known = [];
    private static readonly char[] Separators = [',', ';', '\n', '\t', TextMarks.CellBorder];

    /// <summary>Codes of the ticked options, in the order of the form, then ticked texts that are no option, as read.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">Text of its place.</param>
    /// <returns>The values; and a sentence of doubt when the options are listed without any box.</returns>
    public static (IReadOnlyList<string> Values, string? Doubt) Of(FieldDefinition field, string text)
    {
        var lines = text.Split('\n').Select(OptionToken.Split).Where(line => line.Count > 0).ToList();
        if (lines.Exists(line => line.Exists(token => token.Ticked is not null)))
            return (InOrder(field, lines.SelectMany(Ticked)), null);
        var named = Named(field, text);
        var isUnmarkedList = field.Options.Count > 2 && field.Options.All(o => named.Contains(o.Code));
        return isUnmarkedList
            ? ([], $"All options of \"{field.Label}\" are listed, but no box says which is meant; none was read.")
            : (InOrder(field, named), null);
    }

    /// <summary>The option that a text names, or null.</summary>
    public static OptionDefinition? Find(FieldDefinition field, string text)
    {
        var key = LabelKey.Of(text);
        return key.Length == 0 ? null : Known.GetValue(field, ByLabel).GetValueOrDefault(key);
    }

    private static Dictionary<string, OptionDefinition> ByLabel(FieldDefinition field)
    {
        var options = new Dictionary<string, OptionDefinition>();
        foreach (var option in field.Options)
            foreach (var label in option.OtherLabels.Prepend(option.Label).Prepend(option.Code))
                options.TryAdd(LabelKey.Of(label), option);
        return options;
    }

    // Boxes stand before their texts when the line begins with one, else after them.
    private static IEnumerable<string> Ticked(List<OptionToken> line)
    {
        var boxesLead = line[0].Ticked is not null;
        for (var i = 0; i < line.Count; i++)
        {
            var beside = boxesLead ? i + 1 : i - 1;
            if (line[i].Ticked == true)
                yield return beside >= 0 && beside < line.Count ? line[beside].Text : "";
        }
    }

    private static List<string> InOrder(FieldDefinition field, IEnumerable<string> texts)
    {
        var read = texts.Where(t => t.Length > 0).Select(t => (Find(field, t) ?? Find(field, Beginning(t)))?.Code ?? t).Distinct().ToList();
        var codes = field.Options.Select(o => o.Code).Where(read.Contains).ToList();
        return [.. codes, .. read.Except(codes)];
    }

    // "Other: regional strategy", "Other (please say which)".
    private static string Beginning(string text) => text.IndexOfAny([':', '(', '–', '—']) is > 0 and var end ? text[..end] : "";

    /// <summary>What a text without boxes names: whole lines first, then pieces between commas, of which an option may need two ("Borders, visas").</summary>
    private static List<string> Named(FieldDefinition field, string text)
    {
        var pieces = text.Split(Separators).Select(NormalText.Of).Where(p => p.Length > 0).ToList();
        var named = new List<string>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i + 1 < pieces.Count && Find(field, pieces[i] + pieces[i + 1]) is { } two)
                (named, i) = ([.. named, two.Code], i + 1);
            else
                named.Add((Find(field, pieces[i]) ?? Find(field, Beginning(pieces[i])))?.Code ?? pieces[i]);
        }
        return named;
    }
}
