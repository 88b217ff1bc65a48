using Microsoft.AspNetCore.Components;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Words;

namespace MimFunctions.Platform.Pages;

/// <summary>
/// A text on a page. What the program says is a <see cref="Sentence"/> and is worded when the page is written, in the language of the page; English stands
/// where that has no words, marked so. What somebody wrote is a string and stays as it is.
/// </summary>
/// <remarks>Components and handlers take it <c>using static</c>: <c>@Say($"What is new")</c>.</remarks>
public sealed record PageText : IWorded
{
    private readonly Sentence? said;
    private readonly string? written;
    private readonly Html[] pieces;

    private PageText(Sentence? said, string? written, Html[] pieces) => (this.said, this.written, this.pieces) = (said, written, pieces);

    /// <summary>It as a part of a sentence.</summary>
    public Term Worded => said is null ? new Term(TermKind.Text, written!, written!) : new Term(TermKind.Sentence, "", said.ToString(), said);

    /// <summary>Words of the program.</summary>
    public static PageText Say(Sentence sentence) => new(sentence, null, []);

    /// <summary>Words of the program, with markup in some of their holes: <c>Say($"Write to {Hole(0)}.", Link(address, name))</c>.</summary>
    internal static PageText Say(Sentence sentence, params Html[] pieces) => new(sentence, null, pieces);

    /// <summary>Words of the program where no markup can stand: in attributes, choices, and parameters of components.</summary>
    public static string Words(Sentence sentence) => Spoken.Of(sentence);

    /// <summary>What stands in a list with a separator.</summary>
    public static Sentence Joined(string separator, IEnumerable<Sentence> parts) =>
        parts.ToArray() is [var first, .. var rest] ? rest.Aggregate(first, (before, next) => $"{before}{separator}{next}") : Sentence.AsWritten("");

    /// <summary>The hole of a sentence that the piece with this number fills.</summary>
    public static Term Hole(int piece) => Html.Hole(piece);

    /// <summary>A link inside of a sentence.</summary>
    internal static Html Link(string href, PageText words) => Html.From($"<a href=\"{href}\">{words.Markup}</a>");

    /// <summary>What stands out inside of a sentence.</summary>
    internal static Html Strong(string words) => Html.From($"<strong>{words}</strong>");

    /// <summary>Something that somebody wrote, inside of a sentence: in its own language, English where none is named.</summary>
    internal static Html Quoted(string written, string? language) =>
        (language ?? Catalogue.English) == Spoken.Language ? Html.From($"{written}") : Html.From($"<span lang=\"{language ?? Catalogue.English}\">{written}</span>");

    /// <summary>The language of something that somebody wrote, to be marked where it is another than that of the page.</summary>
    /// <param name="language">Its language; null for English.</param>
    /// <param name="page">Language of the page; that of now where nothing is said.</param>
    public static string? Lang(string? language, string? page = null) =>
        (language ?? Catalogue.English) is var own && own == (page ?? Spoken.Language) ? null : own;

    /// <summary>Words of the program.</summary>
    public static implicit operator PageText(Sentence said) => Say(said);

    /// <summary>What somebody wrote.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(written))]
    public static implicit operator PageText?(string? written) => written is null ? null : new PageText(null, written, []);

    /// <summary>As a part of a page.</summary>
    public static implicit operator MarkupString(PageText? text) => new(text?.Markup.ToString() ?? "");

    internal Html Markup => said is not null ? Html.Said(said, pieces) : Html.From($"{written}");

    /// <inheritdoc/>
    public bool Equals(PageText? other) => other is not null && (said, written) == (other.said, other.written);

    /// <inheritdoc/>
    public override int GetHashCode() => (said, written).GetHashCode();

    /// <summary>The text alone, in the language of now: for titles, attributes and choices, which hold no markup.</summary>
    public override string ToString() => said is null ? written! : Spoken.Of(said);
}
