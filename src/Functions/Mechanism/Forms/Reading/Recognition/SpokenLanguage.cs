using System.Runtime.CompilerServices;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds out in which language a form was handed out: by its labels, which stay when a program drops everything else.</summary>
internal static class SpokenLanguage
{
    private static readonly ConditionalWeakTable<FormDefinition, IReadOnlyList<(FormDefinition Form, HashSet<string> Labels)>> Known = [];

    /// <summary>The form in the language of the document; in English, in which forms are defined, when none fits better.</summary>
    public static FormDefinition Of(TextDocument document, FormDefinition form)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Lines(document))
            Add(keys, line);
        var languages = Known.GetValue(form, Labels);
        // Half of the labels is more than any other language shares with English.
        if (Shared(languages[0]) * 2 >= form.Fields.Count)
            return form;
        return languages.MaxBy(Shared).Form;

        int Shared((FormDefinition Form, HashSet<string> Labels) language) => language.Labels.Count(keys.Contains);
    }

    private static IReadOnlyList<(FormDefinition Form, HashSet<string> Labels)> Labels(FormDefinition form) =>
        [.. FormLanguage.Codes.Select(code => FormLanguage.In(form, code)).Select(spoken => (spoken, spoken.Fields.Select(field => LabelKey.Of(field.Label)).ToHashSet(StringComparer.Ordinal)))];

    private static IEnumerable<string> Lines(TextDocument document) => document.Lines.Select(line => line.Text)
        .Concat(document.Tables.SelectMany(table => table.Rows).SelectMany(row => row).Select(cell => cell.Text))
        .SelectMany(text => text.Split('\n'));

    // "1 Member State", "4a Title": a number stands in front, with or without a letter.
    private static void Add(HashSet<string> keys, string line)
    {
        var key = LabelKey.Of(line);
        if (key.Length == 0 || !keys.Add(key))
            return;
        if (LabelKey.WithoutNumber(key) is not (var rest, true) || rest.Length < 2)
            return;
        keys.Add(rest);
        keys.Add(rest[1..]);
    }
}
