using System.Runtime.CompilerServices;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Forms.Reading.Recognition;

/// <summary>Finds fields of one form by label or tag.</summary>
internal sealed class FormLabels
{
    private static readonly ConditionalWeakTable<FormDefinition, FormLabels> Known = [];

    private readonly Dictionary<string, FieldDefinition> labels = [];
    private readonly Dictionary<string, FieldDefinition> ids = new(StringComparer.OrdinalIgnoreCase);
    // What Word, and our own template, print in a control that nobody has filled in.
    private readonly HashSet<string> prompts =
    [
        "clickortapheretoentertext", "clickheretoentertext", "clickortaptoentertext", "clickortaptoenteradate", "clickheretoenteradate", "chooseanitem",
        "clicktoenteradate", "clicktoenternumbersoffields", "clicktoenteralist", "clicktoentertext",
    ];
    private readonly HashSet<string> headings;

    private FormLabels(FormDefinition form)
    {
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
        prompts.Remove("");
    }

    /// <summary>The labels of a form, made once.</summary>
    public static FormLabels Of(FormDefinition form) => Known.GetValue(form, static f => new(f));

    /// <summary>The field that a content control is tagged with (<c>areas</c>, or <c>areas.asylum</c> for one box of it), or null.</summary>
    public FieldDefinition? ByTag(string tag) =>
        ids.GetValueOrDefault(tag.Trim()) ?? (tag.IndexOfAny(['.', ':', '/', '_', '-']) is > 0 and var cut ? ids.GetValueOrDefault(tag[..cut].Trim()) : null);

    /// <summary>The field that a text is the label of, with or without its number in front; or null.</summary>
    public FieldDefinition? ByLabel(ReadOnlySpan<char> text) => ByKey(LabelKey.Of(text));

    /// <summary>The field whose label is made of the heading of a group and a text under it ("Contact point", "name"); or null.</summary>
    public FieldDefinition? ByLabel(string group, string text) =>
        LabelKey.WithoutNumber(LabelKey.Of(text)).Key is { Length: > 0 } key && group.Length > 0 ? ByKey(LabelKey.WithoutNumber(LabelKey.Of(group)).Key + key) : null;

    /// <summary>Whether a line is printed in the empty form: a hint, a prompt, the title or the notice.</summary>
    public bool IsPrinted(string line) => LabelKey.Of(line) is { Length: > 0 } key && (prompts.Contains(key) || headings.Contains(key));

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
