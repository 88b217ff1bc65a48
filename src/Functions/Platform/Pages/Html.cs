using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Words;

namespace MimFunctions.Platform.Pages;

/// <summary>
/// A piece of HTML. The only way to make one is an interpolated string whose every hole is encoded, so text from a form can't become markup;
/// a hole that is HTML already passes. Holes are for text and quoted attribute values; whoever puts a link there checks its scheme first.
/// </summary>
/// <example><c>Html.From($"&lt;p lang=\"{language}\"&gt;{title}&lt;/p&gt;")</c></example>
internal readonly struct Html
{
    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    /// <summary>The literal parts as they stand, the holes encoded.</summary>
    public static Html From(HtmlHandler parts) => new(parts.Finish());

    /// <summary>A sentence in the language that is spoken, with markup in some of its holes: <c>Html.Said($"Write to {Html.Hole(0)}.", link)</c>.</summary>
    public static Html Said(Sentence sentence, params ReadOnlySpan<Html> pieces)
    {
        var said = Html.From($"{sentence}").ToString();
        for (var i = 0; i < pieces.Length; i++)
            said = said.Replace(Mark(i), pieces[i].ToString(), StringComparison.Ordinal);
        return new Html(said);
    }

    /// <summary>The hole of a sentence that the piece with this number fills.</summary>
    public static Term Hole(int piece) => new(TermKind.Text, Mark(piece), Mark(piece));

    // Nothing of it is encoded. Whoever writes it into a form finds a link of the hub there, and nothing else.
    private static string Mark(int piece) => string.Create(CultureInfo.InvariantCulture, $"[[piece-{piece}]]");

    /// <summary>One piece after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.ToString())));

    /// <summary>The markup; empty for a default value.</summary>
    public override string ToString() => markup ?? "";
}

/// <summary>Builds <see cref="Html"/>; the compiler calls it for each part of the interpolated string.</summary>
[InterpolatedStringHandler]
internal ref struct HtmlHandler(int literalLength, int formattedCount)
{
    // Letters of every language stay readable; what has a meaning in HTML is always encoded.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // The framework's own builds in memory that it lends and takes back: a page is hundreds of pieces.
    private DefaultInterpolatedStringHandler markup = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    /// <summary>What was built, once: the memory is given back.</summary>
    public string Finish() => markup.ToStringAndClear();

    /// <summary>Markup written in the program.</summary>
    public void AppendLiteral(string literal) => markup.AppendLiteral(literal);

    /// <summary>HTML passes.</summary>
    public void AppendFormatted(Html piece) => markup.AppendLiteral(piece.ToString());

    /// <summary>HTML passes, one piece after the other.</summary>
    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces)
            markup.AppendLiteral(piece.ToString());
    }

    /// <summary>Text is encoded; null is nothing.</summary>
    public void AppendFormatted(string? text) => markup.AppendLiteral(Encoder.Encode(text ?? ""));

    /// <summary>A sentence in the language of the page, encoded; marked as English where it has no other words.</summary>
    public void AppendFormatted(Sentence sentence)
    {
        if (Spoken.Find(sentence) is { } said)
            AppendFormatted(said);
        else
            AppendFormatted(Html.From($"<span lang=\"en\">{sentence.ToString()}</span>"));
    }

    /// <summary>Numbers and dates are written culture-free, then encoded.</summary>
    public void AppendFormatted<T>(T value, string? format = null)
        where T : struct, IFormattable => AppendFormatted(value.ToString(format, CultureInfo.InvariantCulture));
}
