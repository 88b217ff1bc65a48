using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Platform.Word;

/// <summary>The paper of a document, A4, with the footer that <see cref="WordReport"/> makes.</summary>
internal sealed class WordSheet
{
    private const int Short = 11906, Long = 16838, Margin = 907;

    private readonly bool isLandscape;

    private WordSheet(bool isLandscape) => this.isLandscape = isLandscape;

    /// <summary>For wide tables.</summary>
    public static WordSheet Landscape { get; } = new(isLandscape: true);

    /// <summary>For text.</summary>
    public static WordSheet Portrait { get; } = new(isLandscape: false);

    /// <summary>Width between the margins, in twentieths of a point.</summary>
    public int TextWidth => (isLandscape ? Long : Short) - (2 * Margin);

    /// <summary>The last element of a document, or of a section in it.</summary>
    public SectionProperties Properties()
    {
        var size = isLandscape
            ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = Short, Height = Long };
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
            size,
            new PageMargin { Top = 794, Bottom = 794, Left = Margin, Right = Margin, Header = 454, Footer = 397, Gutter = 0 });
    }

    /// <summary>Ends what stands before it on this paper; the rest begins on a new page.</summary>
    public Paragraph Break() => new(new ParagraphProperties(
        new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact }, Properties()));
}
