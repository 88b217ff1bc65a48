using MimFunctions.Domain.Text;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Letters;

/// <summary>What a mail says, before it is plain text or HTML: both are written from it, so both say the same, in the language of who is written to.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Title">Heading of the mail.</param>
/// <param name="Blocks">The body in order.</param>
/// <param name="Why">Why the reader gets it, and how to change that.</param>
internal sealed record Letter(Sentence Subject, Line Title, IReadOnlyList<Block> Blocks, Sentence Why)
{
    /// <summary>A letter whose heading is the program's.</summary>
    public Letter(Sentence subject, Sentence title, IReadOnlyList<Block> blocks, Sentence why)
        : this(subject, (Line)title, blocks, why)
    {
    }

    /// <summary>Where the reader leaves the list with one click; null for a letter that nobody can be spared.</summary>
    public Uri? Leave { get; init; }

    /// <summary>The letter as a mail, in the language that is spoken.</summary>
    public Composed Compose() => new(Spoken.Of(Subject), LetterText.Write(this), LetterHtml.Write(this), Leave: Leave) { Language = Spoken.Language };
}

/// <summary>A part of a letter.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading.</summary>
    public sealed record Heading(Sentence Text) : Block;

    /// <summary>A paragraph; line breaks stay.</summary>
    public sealed record Paragraph(Line Text) : Block
    {
        /// <summary>What the program says.</summary>
        public Paragraph(Sentence text)
            : this((Line)text)
        {
        }
    }

    /// <summary>Labels and values.</summary>
    public sealed record Facts(IReadOnlyList<Fact> All) : Block;

    /// <summary>Sentences in a list.</summary>
    public sealed record Points(IReadOnlyList<Line> All) : Block
    {
        /// <summary>What the program says.</summary>
        public Points(IEnumerable<Sentence> all)
            : this([.. all.Select(each => (Line)each)])
        {
        }
    }

    /// <summary>A link on a line of its own.</summary>
    public sealed record Link(Line Text, Uri Url) : Block
    {
        /// <summary>What the program says.</summary>
        public Link(Sentence text, Uri url)
            : this((Line)text, url)
        {
        }
    }

    /// <summary>Things in a list, each with a link.</summary>
    public sealed record Items(IReadOnlyList<Item> All) : Block;
}

/// <summary>A label and its value.</summary>
internal sealed record Fact(Sentence Label, Line Value, Uri? Link = null)
{
    /// <summary>A value that the program words.</summary>
    public Fact(Sentence label, Sentence value, Uri? link = null)
        : this(label, (Line)value, link)
    {
    }
}

/// <summary>A thing in a list.</summary>
internal sealed record Item(Line Title, Sentence Detail, Uri Url)
{
    /// <summary>A thing that the program names.</summary>
    public Item(Sentence title, Sentence detail, Uri url)
        : this((Line)title, detail, url)
    {
    }
}
