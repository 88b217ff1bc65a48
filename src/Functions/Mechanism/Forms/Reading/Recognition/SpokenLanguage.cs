using System.Runtime.CompilerServices;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds out in which language a form was handed out: by its labels, which stay when a program drops everything else.</summary>
internal static class SpokenLanguage
{
    private static readonly ConditionalWeakTable<FormDefinition, IReadOnlyList<Spoken>> Known = [];
    private static readonly ConditionalWeakTable<TextDocument, HashSet<string>> Keys = [];

    /// <summary>
    /// The form in the language of the document; in English, in which forms are defined, when none fits better. In two languages it is the other one,
    /// for each is read in English too.
    /// </summary>
    public static FormDefinition Of(TextDocument document, FormDefinition form)
    {
        var keys = Keys.GetValue(document, KeysOf);
        var languages = Known.GetValue(form, All);
        var (english, other) = (languages[0], languages.Skip(1).MaxBy(Share)!);
        // Half of the labels, or of the options, is more than any other language shares with English.
        return Shared(other.Own) * 2 >= form.Fields.Count || (other.Options.Count > 0 && Shared(other.Options) * 2 >= other.Options.Count) ? other.Form
            : Shared(english.Labels) >= Shared(other.Labels) ? form : other.Form;

        int Shared(HashSet<string> words) => words.Count(keys.Contains);
        int Share(Spoken language) => Shared(language.Labels) + Shared(language.Options);
    }

    private static IReadOnlyList<Spoken> All(FormDefinition form)
    {
        var english = Labels(form).Concat(Options(form)).ToHashSet(StringComparer.Ordinal);
        return [.. FormLanguage.Codes.Select(code => FormLanguage.In(form, code)).Select(spoken => new Spoken(spoken, Labels(spoken), Without(Labels(spoken)), Without(Options(spoken))))];

        HashSet<string> Without(HashSet<string> words) => [.. words.Except(english)];
    }

    private static HashSet<string> Labels(FormDefinition form) => [.. form.Fields.Select(field => LabelKey.Of(field.Label))];

    private static HashSet<string> Options(FormDefinition form) => [.. form.Fields.SelectMany(field => field.Options).Select(option => LabelKey.Of(option.Label))];

    private static HashSet<string> KeysOf(TextDocument document)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Lines(document))
            Add(keys, line);
        return keys;
    }

    private static IEnumerable<string> Lines(TextDocument document) => document.Lines.Select(line => line.Text)
        .Concat(document.Tables.SelectMany(table => table.Rows).SelectMany(row => row).Select(cell => cell.Text))
        .SelectMany(text => text.Split('\n'));

    // "1 Member State", "4a Title": a number stands in front, with or without a letter. A label may be in two languages or have a hint behind it.
    private static void Add(HashSet<string> keys, string line)
    {
        var key = LabelKey.Of(line);
        if (key.Length == 0 || !keys.Add(key))
            return;
        if (LabelKey.WithoutNumber(key) is (var rest, true) && rest.Length > 1)
        {
            keys.Add(rest);
            keys.Add(rest[1..]);
        }

        var text = MarkedText.Plain(line);
        foreach (var part in LabelVariants.OfLine(text).Concat(LabelVariants.OfCell(text)).SelectMany(parts => parts))
            keys.Add(LabelKey.Of(part));
        // Several boxes in one line.
        if (OptionToken.Split(text) is { Count: > 2 } tokens)
            keys.UnionWith(tokens.Select(token => LabelKey.Of(token.Text)));
        keys.Remove("");
    }

    /// <summary>The form in one language.</summary>
    /// <param name="Form">The form.</param>
    /// <param name="Labels">Its labels.</param>
    /// <param name="Own">Those that are not English as well.</param>
    /// <param name="Options">Its options that are not English as well.</param>
    private sealed record Spoken(FormDefinition Form, HashSet<string> Labels, HashSet<string> Own, HashSet<string> Options);
}
