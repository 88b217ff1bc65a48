using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>A choice of a field.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Label">What is read.</param>
/// <param name="Hint">What it means; may be absent.</param>
public sealed record Choice(string Value, Sentence Label, Sentence? Hint = null);

/// <summary>A field of the page of a reply.</summary>
/// <param name="Id">Its id and name.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Hint">What belongs there; null for what the label says already.</param>
public abstract record ReplyField(string Id, Sentence Label, Sentence? Hint)
{
    /// <summary>Several lines of text.</summary>
    public sealed record Area(string Id, Sentence Label, Sentence Hint, int Rows = 4) : ReplyField(Id, Label, Hint);

    /// <summary>One line of text.</summary>
    public sealed record Line(string Id, Sentence Label, Sentence Hint, string Type = "text") : ReplyField(Id, Label, Hint);

    /// <summary>Files.</summary>
    public sealed record Files(string Id, Sentence Label, Sentence Hint, string Accept) : ReplyField(Id, Label, Hint);

    /// <summary>One of many, from a list.</summary>
    public sealed record List(string Id, Sentence Label, Sentence Hint, IReadOnlyList<Choice> Choices) : ReplyField(Id, Label, Hint);

    /// <summary>One of a few, all seen at once.</summary>
    public sealed record Radios(string Id, Sentence Label, IReadOnlyList<Choice> Choices) : ReplyField(Id, Label, null);
}
