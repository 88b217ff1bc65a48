namespace MimFunctions.Mechanism.Letters;

/// <summary>What a mail says, before it is plain text or HTML: both are written from it, so both say the same.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Title">Heading of the mail.</param>
/// <param name="Blocks">The body in order.</param>
/// <param name="Why">Why the reader gets it, and how to change that.</param>
internal sealed record Letter(string Subject, Line Title, IReadOnlyList<Block> Blocks, string Why)
{
    /// <summary>Where the reader leaves the list with one click; null for a letter that nobody can be spared.</summary>
    public Uri? Leave { get; init; }

    /// <summary>The letter as a mail.</summary>
    public Composed Compose() => new(Subject, LetterText.Write(this), LetterHtml.Write(this), Leave: Leave);
}

/// <summary>A text, with its language when it is not English: screen readers and hyphenation need it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">ISO 639-1 code, or null for English.</param>
internal readonly record struct Line(string Text, string? Language = null);

/// <summary>A part of a letter.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading.</summary>
    public sealed record Heading(string Text) : Block;

    /// <summary>A paragraph; line breaks stay.</summary>
    public sealed record Paragraph(Line Text) : Block;

    /// <summary>Labels and values.</summary>
    public sealed record Facts(IReadOnlyList<Fact> All) : Block;

    /// <summary>Sentences in a list.</summary>
    public sealed record Points(IReadOnlyList<string> All) : Block;

    /// <summary>A link on a line of its own.</summary>
    public sealed record Link(string Text, Uri Url) : Block;

    /// <summary>Things in a list, each with a link.</summary>
    public sealed record Items(IReadOnlyList<Item> All) : Block;
}

/// <summary>A label and its value.</summary>
internal sealed record Fact(string Label, Line Value, Uri? Link = null);

/// <summary>A thing in a list.</summary>
internal sealed record Item(Line Title, string Detail, Uri Url);
