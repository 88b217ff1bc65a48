using MimFunctions.Domain.Text;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Letters;

/// <summary>
/// A text in a letter: what somebody wrote, with its language (screen readers and hyphenation need it), or what the program says, in the language of who
/// is written to.
/// </summary>
internal readonly record struct Line
{
    private readonly string written;
    private readonly Sentence? said;

    /// <summary>What somebody wrote, or a name: the same in every language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">ISO 639-1 code, or null for English.</param>
    public Line(string text, string? language = null) => (written, Language) = (text, language);

    private Line(Sentence said) => (written, this.said) = (said.ToString(), said);

    /// <summary>The text, in the language that is spoken where the program says it.</summary>
    public string Text => said is null ? written : Spoken.Of(said);

    /// <summary>Whether the program says it.</summary>
    public bool IsSaid => said is not null;

    /// <summary>What somebody wrote, after a name and a colon.</summary>
    public Line After(IWorded name) => new($"{Spoken.Of(name)}: {written}", Language);

    /// <summary>The same as a hole of a sentence.</summary>
    public Term Worded => said is null ? new Term(TermKind.Text, written, written) : new Term(TermKind.Sentence, "", written, said);

    /// <summary>Language of what somebody wrote; null for English, and for what the program says.</summary>
    public string? Language { get; }

    /// <summary>The <c>lang</c> of an element that holds it; empty where it is that of the page.</summary>
    public Html Attribute => said is not null || (Language ?? Catalogue.English) == Spoken.Language ? default : Html.From($" lang=\"{Language ?? Catalogue.English}\"");

    /// <summary>The text on a page, marked as English where the program has no other words.</summary>
    public Html Shown => said is null ? Html.From($"{written}") : Html.From($"{said}");

    /// <summary>What the program says.</summary>
    public static implicit operator Line(Sentence said) => new(said);
}
