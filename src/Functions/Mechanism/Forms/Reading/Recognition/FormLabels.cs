using System.Runtime.CompilerServices;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds fields of one form by label or tag.</summary>
internal sealed class FormLabels
{
    // A line that holds this much of what the form prints is print, whatever stands around it: form id, version, page.
    private const int TellingPrint = 25;

    private static readonly ConditionalWeakTable<FormDefinition, FormLabels> Known = [];

    private readonly Dictionary<string, FieldDefinition> labels = [];
    private readonly Dictionary<string, FieldDefinition> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> prompts = [.. Prompts.All.Select(prompt => LabelKey.Of(prompt))];
    private static readonly HashSet<string> Heads = [.. FormPrint.Heads.Select(head => LabelKey.Of(head))];

    private readonly string[] advice;

    private readonly HashSet<string> longPrint = [];
    private readonly HashSet<string> headings;
    private readonly HashSet<string> numbers;

    private readonly string[] ownHeads;

    // The foot of every page, up to the number of the page.
    private readonly string foot;

    private FormLabels(FormDefinition form)
    {
        var words = FormPrint.Words(form);
        (advice, ownHeads) = ([LabelKey.Of(words.WhereToDrop), LabelKey.Of(words.WhomToAsk)], [LabelKey.Of(words.Field), LabelKey.Of(words.Entry)]);
        prompts.UnionWith(words.Prompts.Select(prompt => LabelKey.Of(prompt)));
        foreach (var field in form.Fields)
        {
            ids.TryAdd(field.Id, field);
            prompts.Add(LabelKey.Of(field.Hint));
            labels.TryAdd(LabelKey.Of(field.Label), field);
        }
        // "B2a" is no number that could be told from the word behind it, so it is known by heart.
        foreach (var field in form.Fields)
            labels.TryAdd(LabelKey.Of(field.Number + field.Label), field);
        // Second, so that another label never hides a first one.
        foreach (var field in form.Fields)
            foreach (var label in field.OtherLabels)
                labels.TryAdd(LabelKey.Of(label), field);
        headings = [LabelKey.Of(form.Title), LabelKey.Of(form.Notice)];
        headings.Remove("");
        numbers = [.. form.Fields.SelectMany(field => new[] { LabelKey.Of(field.Number), LabelKey.Of(field.Number.TrimEnd([.. "abcdefghij"])) })];
        foreach (var line in FormPrint.Lines(form).Concat(form.Fields.Select(field => field.Hint)))
        {
            prompts.Add(LabelKey.Of(line));
            longPrint.Add(LooseText.Key(line));
        }

        foot = LooseText.Key($"{FormPrint.Standing(form)} {form.Notice}");
        prompts.Remove("");
    }

    /// <summary>The labels of a form, made once.</summary>
    public static FormLabels Of(FormDefinition form) => Known.GetValue(form, static f => new(f));

    /// <summary>The field that a content control is tagged with (<c>areas</c>, or <c>areas.asylum</c> for one box of it), or null.</summary>
    public FieldDefinition? ByTag(string tag) =>
        ids.GetValueOrDefault(tag.Trim()) ?? (tag.IndexOfAny(['.', ':', '/', '_', '-']) is > 0 and var cut ? ids.GetValueOrDefault(tag[..cut].Trim()) : null);

    /// <summary>The field that a text is the label of, whatever number stands in front and whatever remark like "(mandatory)" behind; or null.</summary>
    public FieldDefinition? ByLabel(ReadOnlySpan<char> text)
    {
        var key = LabelKey.Of(text);
        return ByKey(key) ?? (key.Length == 0 ? null : First(LabelVariants.OfLine(MarkedText.Plain(text.ToString()))));
    }

    /// <summary>The same for a text that stands alone in its cell beside a value, where it may also be in two languages or go on with a hint.</summary>
    public FieldDefinition? ByCell(string text)
    {
        if (ByLabel(text) is { } field)
            return field;
        return LabelKey.Of(text).Length == 0 ? null : First(LabelVariants.OfCell(MarkedText.Plain(text)));
    }

    /// <summary>The field whose label is made of the heading of a group and a text under it ("Contact point", "name"); or null.</summary>
    public FieldDefinition? ByLabel(string group, string text)
    {
        if (group.Length == 0 || LabelKey.Of(text).Length == 0)
            return null;
        var (above, below) = (LabelVariants.Bare(MarkedText.Plain(group)), LabelVariants.Bare(MarkedText.Plain(text)));
        return LabelKey.WithoutNumber(LabelKey.Of(below)).Key is { Length: > 0 } key ? ByKey(LabelKey.WithoutNumber(LabelKey.Of(above)).Key + key) : null;
    }

    /// <summary>Whether a line is printed in the empty form: a hint, a prompt, the title or the notice.</summary>
    public bool IsPrinted(string line)
    {
        var key = LabelKey.Of(line);
        return key.Length > 0
            ? prompts.Contains(key) || advice.Any(line => key.StartsWith(line, StringComparison.Ordinal)) || headings.Contains(key) || headings.Any(heading => heading.Length >= TellingPrint && key.Contains(heading, StringComparison.Ordinal))
            : LooseText.Key(MarkedText.Plain(line)) is { Length: > 0 } text && (longPrint.Contains(text) || text.StartsWith(foot, StringComparison.Ordinal));
    }

    /// <summary>Whether a text is the head of a column of such forms, like "Field" or "Entry".</summary>
    public bool IsHead(string text) => LabelKey.Of(text) is var key && (Heads.Contains(key) || ownHeads.Contains(key));

    /// <summary>Whether a text is nothing but the number of a field.</summary>
    public bool IsNumber(string text) => LabelKey.Of(text) is { Length: > 0 } key && (numbers.Contains(key) || LabelVariants.IsNumber(MarkedText.Plain(text)));

    private FieldDefinition? First(IEnumerable<IReadOnlyList<string>> variants)
    {
        foreach (var variant in variants)
        {
            var found = variant.Select(part => ByKey(LabelKey.Of(part))).OfType<FieldDefinition>().Distinct().Take(2).ToList();
            if (found is [var only])
                return only;
        }

        return null;
    }

    private FieldDefinition? ByKey(string key)
    {
        if (key.Length == 0)
            return null;
        if (labels.TryGetValue(key, out var field))
            return field;
        var (rest, numbered) = LabelKey.WithoutNumber(key);
        if (!numbered || rest.Length == 0)
            return null;
        // "4a" leaves an "a" in front.
        return labels.GetValueOrDefault(rest) ?? labels.GetValueOrDefault(rest[1..]);
    }
}
