using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Platform.Word;

namespace MimFunctions.Mechanism.Forms.Writing;

/// <summary>The small pieces that the tables of a form are made of. Widths are in twentieths of a point.</summary>
internal static class FormParts
{
    /// <summary>A paragraph of this style.</summary>
    public static Paragraph Line(string style, params Run[] runs) => new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs]);

    /// <summary>Text, with the spaces at its ends; in a character style of its own if one is given.</summary>
    public static Run Text(string text, string? style = null)
    {
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (style is not null)
            run.RunProperties = new RunProperties(new RunStyle { Val = style });
        return run;
    }

    /// <summary>The head of a column: white on dark.</summary>
    public static TableCell HeadCell(string text, int width) => new(
        new TableCellProperties(Width(width), Fill(FormStyles.Ink)), Line(FormStyles.Head, Text(text)));

    /// <summary>Width of a cell.</summary>
    public static TableCellWidth Width(int width) => new() { Width = Twips(width), Type = TableWidthUnitValues.Dxa };

    /// <summary>Ground of a cell.</summary>
    public static Shading Fill(string colour) => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = colour };

    /// <summary>A column of the grid.</summary>
    public static GridColumn Column(int width) => new() { Width = Twips(width) };

    /// <summary>A measure as Word writes it.</summary>
    public static string Twips(int width) => width.ToString(CultureInfo.InvariantCulture);
}
