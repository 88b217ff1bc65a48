using System.Runtime.InteropServices;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>The labels and options of a form in all its languages, by word: the words of a document are looked up once, not once for each language.</summary>
internal sealed class SpokenWords
{
    private readonly FormDefinition form;
    private readonly Dictionary<string, Said> words = new(StringComparer.Ordinal);
    private readonly (int Labels, int Options)[] all;

    /// <summary>Those of this form; its languages in the order of <see cref="FormLanguage.Codes"/>.</summary>
    public SpokenWords(FormDefinition form)
    {
        this.form = form;
        // What the operator has worded in another way nobody has translated (FormLanguage.In).
        var (own, unsaid) = (FormLibrary.BuiltIn.Find(form.Id), new Dictionary<string, TranslatedLabels.Said>());
        var english = Labels(form, unsaid).Concat(Options(form, unsaid)).ToHashSet(StringComparer.Ordinal);
        all = new (int, int)[FormLanguage.Codes.Count];
        for (var at = 0; at < all.Length; at++)
        {
            var translated = FormLanguage.Codes[at] == form.Language ? unsaid
                : TranslatedLabels.Of(FormLanguage.Codes[at], form.Id).Where(field => form.Field(field.Key)?.Label == own?.Field(field.Key)?.Label).ToDictionary();
            var (bit, labels) = (1u << at, Labels(form, translated));
            HashSet<string> options = [.. Options(form, translated).Except(english)];
            all[at] = (labels.Count, options.Count);
            foreach (var label in labels)
                Of(label).Labels |= bit;
            foreach (var word in labels.Except(english))
                Of(word).Own |= bit;
            foreach (var option in options)
                Of(option).Options |= bit;
        }

        ref Said Of(string word) => ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _);
    }

    /// <summary>How much of each language stands among these words.</summary>
    public IReadOnlyList<Share> Shared(HashSet<string> found)
    {
        var shares = all.Select((each, at) => new Share(form, FormLanguage.Codes[at], each.Labels, each.Options)).ToArray();
        foreach (var word in found)
            if (words.TryGetValue(word, out var said))
                for (var at = 0; at < shares.Length; at++)
                    shares[at].Add((said.Labels >> at) & 1, (said.Own >> at) & 1, (said.Options >> at) & 1);
        return shares;
    }

    private static HashSet<string> Labels(FormDefinition form, Dictionary<string, TranslatedLabels.Said> said) =>
        [.. form.Fields.Select(field => LabelKey.Of(said.GetValueOrDefault(field.Id)?.Label ?? field.Label))];

    private static HashSet<string> Options(FormDefinition form, Dictionary<string, TranslatedLabels.Said> said) =>
        [.. form.Fields.SelectMany(field => field.Options.Select(option => LabelKey.Of(said.GetValueOrDefault(field.Id)?.Options.GetValueOrDefault(option.Code) ?? option.Label)))];

    /// <summary>How much of a language stands in a document.</summary>
    /// <param name="form">The form as it is defined.</param>
    /// <param name="language">Code of the language.</param>
    /// <param name="allLabels">How many labels it has.</param>
    /// <param name="allOptions">How many options that are not English as well.</param>
    public sealed class Share(FormDefinition form, string language, int allLabels, int allOptions)
    {
        /// <summary>The form in it; the others are never made.</summary>
        public FormDefinition Form => FormLanguage.In(form, language);

        /// <summary>How many fields it has.</summary>
        public int Fields => form.Fields.Count;

        /// <summary>How many labels it has.</summary>
        public int AllLabels => allLabels;

        /// <summary>How many options that are not English as well.</summary>
        public int AllOptions => allOptions;

        /// <summary>Its labels in the document.</summary>
        public int Labels { get; private set; }

        /// <summary>Those of them that are not English as well.</summary>
        public int Own { get; private set; }

        /// <summary>Its options in the document that are not English as well.</summary>
        public int Options { get; private set; }

        /// <summary>A word of the document is so many of each.</summary>
        public void Add(uint label, uint own, uint option)
        {
            Labels += (int)label;
            Own += (int)own;
            Options += (int)option;
        }
    }

    // A bit for each language.
    private struct Said
    {
        public uint Labels, Own, Options;
    }
}
