using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Reads which options of a field are ticked, wherever the boxes stand and whatever they are drawn with.</summary>
internal static partial class TickedOptions
{
    private static readonly ConditionalWeakTable<FieldDefinition, Dictionary<string, OptionDefinition>> Known = [];
    private static readonly char[] Separators = [',', ';', '\n', '\t', TextMarks.CellBorder];

    /// <summary>Codes of the ticked options, in the order of the form, then ticked texts that are no option, as read.</summary>
    /// <param name="field">The field.</param>
    /// <param name="marked">Text of its place, marks included.</param>
    /// <returns>The values; and a remark when the options are listed without any box, or when text beside them was not read.</returns>
    public static FieldReading Of(FieldDefinition field, string marked)
    {
        var standing = MarkedText.Standing(marked);
        var text = OptionToken.WithoutCrosses(OptionLines.Drawn(field, OptionToken.WithoutBullets(MarkedText.Plain(standing))), field.Options.Count);
        var lines = text.Split('\n').Select(OptionToken.Split).Where(line => line.Count > 0).ToList();
        if (lines.Exists(line => line.Exists(token => token.Ticked is not null)))
            return Boxed(field, lines);
        if (Answers.Of(field, text) is { } answered)
            return new(answered);
        var named = Named(field, text);
        var isWholeList = field.Options.Count > 1 && field.Options.All(o => named.Contains(o.Code));
        if (!isWholeList)
            return new(InOrder(field, named));
        // All options stand there, so what stands out among them is what is meant: highlighted, underlined, framed.
        var noted = Named(field, MarkedText.Within(standing, TextMarks.NotedBegin, TextMarks.NotedEnd, '\n')).Where(code => field.Options.Any(o => o.Code == code)).ToList();
        return noted.Count > 0 && noted.Count < field.Options.Count
            ? new(InOrder(field, noted))
            : new([]) { Remarks = [new(FileRules.NoBox, $"All options of \"{field.Worded}\" are listed, but no box says which is meant; none was read.", text)] };
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

    private static FieldReading Boxed(FieldDefinition field, List<List<OptionToken>> lines)
    {
        var answered = new AnsweredOptions(field);
        var ticked = lines.SelectMany(line => answered.Of(line) ?? Beside(line)).ToList();
        var left = lines.SelectMany(line => line).Where(token => token.Ticked is null && !ticked.Contains(token.Text)
            && Meant(field, token.Text) is null && !answered.IsUnderstood(token.Text)).Select(token => token.Text)
            .Concat(ticked.Select(text => Find(field, text) is null && Find(field, Beginning(text)) is not null ? text[Beginning(text).Length..].Trim(' ', ':', '–', '—') : ""))
            .Where(text => LabelKey.Of(text).Length > 0).ToList();
        Remark[] beside = left.Count == 0 ? [] : [new(FileRules.LeftOver, $"Beside the options of \"{field.Worded}\" stands text that was not read.", string.Join(" / ", left))];
        return new(InOrder(field, ticked)) { Remarks = [.. beside, .. answered.Contradictions] };
    }

    // Boxes stand before their texts when the line begins with one, else after them.
    private static IEnumerable<string> Beside(List<OptionToken> line)
    {
        var boxesLead = line[0].Ticked is not null;
        for (var i = 0; i < line.Count; i++)
        {
            var beside = boxesLead ? i + 1 : i - 1;
            if (line[i].Ticked == true)
                yield return beside >= 0 && beside < line.Count ? line[beside].Text : "";
        }
    }

    private static OptionDefinition? Meant(FieldDefinition field, string text) => Find(field, text) ?? Find(field, Beginning(text)) ?? Answers.Split(field, text).Option;

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
        var pieces = text.Split(Separators).Select(piece => NormalText.Of(piece).Trim('•', ' ', '·', '*')).Where(p => p.Length > 0).ToList();
        var named = new List<string>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i + 1 < pieces.Count && Find(field, pieces[i] + pieces[i + 1]) is { } two)
                (named, i) = ([.. named, two.Code], i + 1);
            else if ((Find(field, pieces[i]) ?? Find(field, LabelVariants.WithoutNumber(pieces[i])) ?? Find(field, Beginning(pieces[i]))) is { } one)
                named.Add(one.Code);
            else
                named.AddRange(Several(field, pieces[i]) ?? [pieces[i]]);
        }
        return named;
    }

    /// <summary>Options with a word or a stroke between them ("Asylum and return"), when there is nothing else in the text.</summary>
    private static List<string>? Several(FieldDefinition field, string piece)
    {
        var options = Between().Split(piece).Where(part => part.Trim().Length > 0).Select(part => Find(field, part)?.Code).ToList();
        return options.Count > 1 && options.TrueForAll(code => code is not null) ? options.OfType<string>().ToList() : null;
    }

    [GeneratedRegex(@"\s*[/|&+]\s*|\s(?:and|und|et|y|e|en|och|og|ja|i|a|in|és|un|ir|și|и|και|u|agus)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
