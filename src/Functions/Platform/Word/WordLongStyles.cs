using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Platform.Word;

/// <summary>The look of long documents: that of <see cref="WordStyles"/> with deeper headings, a table of contents, captions, figures and quoted words.</summary>
internal static class WordLongStyles
{
    /// <summary>Style ids.</summary>
    public const string Heading3 = "Heading3", Heading4 = "Heading4", Heading5 = "Heading5", Caption = "Caption", Figure = "Figure", Total = "Total", TotalFigure = "TotalFigure",
        FigureHead = "FigureHead", Statement = "Statement", Topic = "Topic", Drafted = "Drafted", Source = "Source", Added = "Added", AddedBy = "AddedBy", Remark = "Remark", Ranked = "Ranked", Measure = "Measure",
        Reason = "Reason", ContentsHead = "TOCHeading", Drawing = "Drawing", TableTitle = "TableTitle";

    private const string Dark = "1F2937", Blue = "034EA2", Amber = "7A3E00";

    /// <summary>The style part.</summary>
    public static Styles Make()
    {
        var styles = WordStyles.Make();
        styles.Append(
            WordStyles.Heading(Heading3, "heading 3", level: 2, size: 22, before: 200),
            WordStyles.Heading(Heading4, "heading 4", level: 3, size: 20, before: 160),
            WordStyles.Heading(Heading5, "heading 5", level: 4, size: 19, before: 140),
            Style(Caption, "caption", 20, Dark, bold: true, new KeepNext(), Space(before: 200, after: 80)),
            Style(Drawing, "Drawing", 20, Dark, bold: false, Space(before: 0, after: 120)),
            Style(TableTitle, "Table title", 19, Dark, bold: false, new KeepNext(), Space(before: 60, after: 60)),
            Style(Figure, "Figure", 20, Dark, bold: false, Right()),
            Style(Total, "Total", 20, Dark, bold: true),
            Style(TotalFigure, "Total figure", 20, Dark, bold: true, Right()),
            Style(FigureHead, "Figure head", 19, "FFFFFF", bold: true, Right()),
            Style(Drafted, "Drafted", 20, Dark, bold: false, Space(before: 0, after: 160)),
            Style(Topic, "Topic", 18, Dark, bold: true, new KeepNext(), LeftRule("9FB3CC"), Space(before: 80, after: 0), Indent(left: 227)),
            Style(Statement, "Statement", 20, Dark, bold: false, new KeepNext(), LeftRule("9FB3CC"), Space(before: 0, after: 0), Indent(left: 227)),
            Style(Source, "Source", 18, Dark, bold: false, LeftRule("9FB3CC"), Space(before: 0, after: 100), Indent(left: 227)),
            Style(AddedBy, "Added by", 18, Blue, bold: true, new KeepNext(), Box(Blue), Space(before: 140, after: 0), Indent(left: 113, right: 113)),
            Style(Added, "Added", 20, Dark, bold: false, Box(Blue), Space(before: 0, after: 160), Indent(left: 113, right: 113)),
            Style(Remark, "Remark", 20, Amber, bold: false, LeftRule(Amber), Space(before: 80, after: 80), Indent(left: 227)),
            Style(Ranked, "Ranked", 20, Dark, bold: true, new KeepNext(), Space(before: 120, after: 0), new Indentation { Left = "454", Hanging = "454" }),
            Style(Measure, "Measure", 20, Dark, bold: true, new KeepNext(), Space(before: 160, after: 0), Indent(left: 454)),
            Style(Reason, "Reason", 19, Dark, bold: false, Space(before: 0, after: 20), Indent(left: 454)),
            Style(ContentsHead, "TOC Heading", 25, FormStyles.Ink, bold: true, new KeepNext(), Space(before: 240, after: 80)));
        styles.Append(Enumerable.Range(2, 3).Select(level => Style(
            WordContents.Style(level), Invariant($"toc {level}"), level == 2 ? 20 : 18, Dark, bold: false, Space(before: 0, after: level == 2 ? 20 : 0), Indent(left: (level - 2) * 284))));
        return styles;
    }

    private static Style Style(string id, string name, int size, string colour, bool bold, params OpenXmlElement[] paragraph) => new(
        new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), new StyleParagraphProperties(paragraph), WordStyles.Look(size, colour, bold))
    { Type = StyleValues.Paragraph, StyleId = id };

    private static SpacingBetweenLines Space(int before, int after) => new() { Before = Invariant($"{before}"), After = Invariant($"{after}") };

    private static Indentation Indent(int left, int right = 0) => new() { Left = Invariant($"{left}"), Right = Invariant($"{right}") };

    private static Justification Right() => new() { Val = JustificationValues.Right };

    private static ParagraphBorders LeftRule(string colour) => new(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 8, Color = colour });

    private static ParagraphBorders Box(string colour) => new(
        new TopBorder { Val = BorderValues.Single, Size = 8, Space = 4, Color = colour },
        new LeftBorder { Val = BorderValues.Single, Size = 8, Space = 4, Color = colour },
        new BottomBorder { Val = BorderValues.Single, Size = 8, Space = 4, Color = colour },
        new RightBorder { Val = BorderValues.Single, Size = 8, Space = 4, Color = colour });

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
