using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>What a reader found that is no value but must not vanish: struck, hidden and deleted text, notes, comments, pictures. One finding for each rule and place.</summary>
internal sealed class Asides
{
    // A damaged file must not fill a receipt; what comes after is said in the last finding of its rule.
    private const int Most = 300;

    private readonly Dictionary<(string Rule, Place Where), Aside> asides = [];
    private readonly Dictionary<string, Aside> last = [];

    /// <summary>Text that is told of instead of being read; texts of the same rule and place are told of together.</summary>
    public void Add(FileRule rule, Place where, Sentence message, string text)
    {
        if (!asides.TryGetValue((rule.Id, where), out var aside))
        {
            if (asides.Count >= Most && last.TryGetValue(rule.Id, out var full))
                aside = full;
            else
                asides[(rule.Id, where)] = last[rule.Id] = aside = new(rule, where, message);
        }

        aside.Text.Append(text);
    }

    /// <summary>The next text of this rule and place is another one, not the end of the one before.</summary>
    public void Break(FileRule rule, Place where)
    {
        if (asides.TryGetValue((rule.Id, where), out var aside) && aside.Text.Length > 0)
            aside.Text.Append('\n');
    }

    /// <summary>One finding each, in the order of the file.</summary>
    public IReadOnlyList<Finding> Findings => [.. asides.Values.Select(aside => Unread.Finding(aside.Rule, aside.Where, aside.Message, aside.Text.ToString()))];

    private sealed record Aside(FileRule Rule, Place Where, Sentence Message)
    {
        public StringBuilder Text { get; } = new();
    }
}
