using System.Runtime.CompilerServices;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Finds out in which language a form was handed out: by its labels, which stay when a program drops everything else.</summary>
internal static class SpokenLanguage
{
    private static readonly ConditionalWeakTable<FormDefinition, SpokenWords> Known = [];
    private static readonly ConditionalWeakTable<TextDocument, Words> Read = [];

    /// <summary>
    /// The form in the language of the document; in English, in which forms are defined, when none fits better. In two languages it is the other one,
    /// for each is read in English too.
    /// </summary>
    public static FormDefinition Of(TextDocument document, FormDefinition form)
    {
        var read = Read.GetValue(document, each => new Words(each));
        var languages = WordsOf(form);
        // Most labels as they are printed leave nothing to find out. What people add to labels costs as much to look at as the rest of the form.
        return Plainly(languages.Shared(read.Printed)) ?? Closely(languages.Shared(read.Varied));
    }

    /// <summary>The words of a form in all its languages, made once.</summary>
    public static SpokenWords WordsOf(FormDefinition form) => Known.GetValue(form, static each => new SpokenWords(each));

    private static FormDefinition? Plainly(IReadOnlyList<SpokenWords.Share> shares)
    {
        var most = shares.Where(share => share.Labels * 4 >= share.AllLabels * 3).Take(2).ToList();
        return most is [var only] && !shares.Any(other => other != only && IsSpoken(other)) ? only.Form : null;
    }

    private static FormDefinition Closely(IReadOnlyList<SpokenWords.Share> shares)
    {
        var (english, other) = (shares[0], shares.Skip(1).MaxBy(share => share.Labels + share.Options)!);
        return IsSpoken(other) || english.Labels < other.Labels ? other.Form : english.Form;
    }

    // Half of the labels, or of the options, is more than any other language shares with English.
    private static bool IsSpoken(SpokenWords.Share share) =>
        share.Own * 2 >= share.Fields || (share.AllOptions > 0 && share.Options * 2 >= share.AllOptions);

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
}
