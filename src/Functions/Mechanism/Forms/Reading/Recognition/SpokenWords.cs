using System.Collections.Frozen;
using System.Runtime.InteropServices;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>The labels and options of a form in all its languages, by word: the words of a document are looked up once, not once for each language.</summary>
internal sealed class SpokenWords
{
    private readonly FormDefinition[] spoken;
    private readonly FrozenDictionary<string, Said> words;
    private readonly (int Labels, int Options)[] all;

    /// <summary>Those of this form; its languages in the order of <see cref="FormLanguage.Codes"/>.</summary>
    public SpokenWords(FormDefinition form)
    {
        var english = Labels(form).Concat(Options(form)).ToHashSet(StringComparer.Ordinal);
        spoken = [.. FormLanguage.Codes.Select(code => FormLanguage.In(form, code))];
        all = new (int, int)[spoken.Length];
        var said = new Dictionary<string, Said>(StringComparer.Ordinal);
        for (var at = 0; at < spoken.Length; at++)
        {
            var (bit, labels) = (1u << at, Labels(spoken[at]));
            HashSet<string> options = [.. Options(spoken[at]).Except(english)];
            all[at] = (labels.Count, options.Count);
            foreach (var label in labels)
                Of(label).Labels |= bit;
            foreach (var own in labels.Except(english))
                Of(own).Own |= bit;
            foreach (var option in options)
                Of(option).Options |= bit;
        }

        words = said.ToFrozenDictionary(StringComparer.Ordinal);

        ref Said Of(string word) => ref CollectionsMarshal.GetValueRefOrAddDefault(said, word, out _);
    }

    /// <summary>The form in English.</summary>
    public FormDefinition English => spoken[0];

    /// <summary>How much of each language stands among these words.</summary>
    public IReadOnlyList<Share> Shared(HashSet<string> found)
    {
        var shares = spoken.Select((form, at) => new Share(form, all[at].Labels, all[at].Options)).ToArray();
        foreach (var word in found)
            if (words.TryGetValue(word, out var said))
                for (var at = 0; at < shares.Length; at++)
                    shares[at].Add((said.Labels >> at) & 1, (said.Own >> at) & 1, (said.Options >> at) & 1);
        return shares;
    }

    private static HashSet<string> Labels(FormDefinition form) => [.. form.Fields.Select(field => LabelKey.Of(field.Label))];

    private static HashSet<string> Options(FormDefinition form) => [.. form.Fields.SelectMany(field => field.Options).Select(option => LabelKey.Of(option.Label))];

    /// <summary>How much of a language stands in a document.</summary>
    /// <param name="form">The form in it.</param>
    /// <param name="allLabels">How many labels it has.</param>
    /// <param name="allOptions">How many options that are not English as well.</param>
    public sealed class Share(FormDefinition form, int allLabels, int allOptions)
    {
        /// <summary>The form in it.</summary>
        public FormDefinition Form => form;

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
