using System.Runtime.CompilerServices;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds out in which language a form was handed out: by its labels, which stay when a program drops everything else.</summary>
internal static class SpokenLanguage
{
    private static readonly ConditionalWeakTable<FormDefinition, IReadOnlyList<Spoken>> Known = [];
    private static readonly ConditionalWeakTable<TextDocument, Words> Read = [];

    /// <summary>
    /// The form in the language of the document; in English, in which forms are defined, when none fits better. In two languages it is the other one,
    /// for each is read in English too.
    /// </summary>
    public static FormDefinition Of(TextDocument document, FormDefinition form)
    {
        var read = Read.GetValue(document, each => new Words(each));
        var languages = Known.GetValue(form, All);
        // Most labels as they are printed leave nothing to find out. What people add to labels costs as much to look at as the rest of the form.
        var spoken = Plainly(read.Printed, languages) ?? Closely(read.Varied, languages);
        return spoken == languages[0] ? form : spoken.Form;
    }

    private static Spoken? Plainly(HashSet<string> printed, IReadOnlyList<Spoken> languages)
    {
        var most = languages.Where(language => Shared(printed, language.Labels) * 4 >= language.Labels.Count * 3).Take(2).ToList();
        return most is [var only] && !languages.Any(other => other != only && IsSpoken(printed, other)) ? only : null;
    }

    private static Spoken Closely(HashSet<string> varied, IReadOnlyList<Spoken> languages)
    {
        var (english, other) = (languages[0], languages.Skip(1).MaxBy(each => Shared(varied, each.Labels) + Shared(varied, each.Options))!);
        return IsSpoken(varied, other) || Shared(varied, english.Labels) < Shared(varied, other.Labels) ? other : english;
    }

    // Half of the labels, or of the options, is more than any other language shares with English.
    private static bool IsSpoken(HashSet<string> words, Spoken language) =>
        Shared(words, language.Own) * 2 >= language.Form.Fields.Count || (language.Options.Count > 0 && Shared(words, language.Options) * 2 >= language.Options.Count);

    private static int Shared(HashSet<string> words, HashSet<string> said) => said.Count(words.Contains);

    private static IReadOnlyList<Spoken> All(FormDefinition form)
    {
        var english = Labels(form).Concat(Options(form)).ToHashSet(StringComparer.Ordinal);
        return [.. FormLanguage.Codes.Select(code => FormLanguage.In(form, code)).Select(spoken => new Spoken(spoken, Labels(spoken), Without(Labels(spoken)), Without(Options(spoken))))];

        HashSet<string> Without(HashSet<string> words) => [.. words.Except(english)];
    }

    private static HashSet<string> Labels(FormDefinition form) => [.. form.Fields.Select(field => LabelKey.Of(field.Label))];

    private static HashSet<string> Options(FormDefinition form) => [.. form.Fields.SelectMany(field => field.Options).Select(option => LabelKey.Of(option.Label))];

    private static IEnumerable<string> Lines(TextDocument document) => document.Lines.Select(line => line.Text)
        .Concat(document.Tables.SelectMany(table => table.Rows).SelectMany(row => row).Select(cell => cell.Text))
        .SelectMany(text => text.Split('\n'));

    // "1 Member State", "4a Title": a number stands in front, with or without a letter.
    private static HashSet<string> Printed(IEnumerable<string> lines)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var key = LabelKey.Of(line);
            if (key.Length > 0 && keys.Add(key) && LabelKey.WithoutNumber(key) is (var rest, true) && rest.Length > 1)
                keys.UnionWith([rest, rest[1..]]);
        }

        return keys;
    }

    // A label may be in two languages or have a hint behind it; several boxes may stand in one line.
    private static HashSet<string> Varied(HashSet<string> printed, IEnumerable<string> lines)
    {
        var keys = new HashSet<string>(printed, StringComparer.Ordinal);
        foreach (var text in lines.Select(MarkedText.Plain))
        {
            keys.UnionWith(LabelVariants.OfLine(text).Concat(LabelVariants.OfCell(text)).SelectMany(parts => parts).Select(part => LabelKey.Of(part)));
            if (OptionToken.Split(text) is { Count: > 2 } tokens)
                keys.UnionWith(tokens.Select(token => LabelKey.Of(token.Text)));
        }

        keys.Remove("");
        return keys;
    }

    /// <summary>Words of a document by which its language is told.</summary>
    private sealed class Words
    {
        private readonly Lazy<HashSet<string>> varied;

        public Words(TextDocument document)
        {
            var lines = Lines(document).Distinct(StringComparer.Ordinal).ToArray();
            Printed = SpokenLanguage.Printed(lines);
            varied = new(() => SpokenLanguage.Varied(Printed, lines));
        }

        /// <summary>Lines as they are, with and without a number in front.</summary>
        public HashSet<string> Printed { get; }

        /// <summary>Those, and what they may be without what people add to labels.</summary>
        public HashSet<string> Varied => varied.Value;
    }

    /// <summary>The form in one language.</summary>
    /// <param name="Form">The form.</param>
    /// <param name="Labels">Its labels.</param>
    /// <param name="Own">Those that are not English as well.</param>
    /// <param name="Options">Its options that are not English as well.</param>
    private sealed record Spoken(FormDefinition Form, HashSet<string> Labels, HashSet<string> Own, HashSet<string> Options);
}
