using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MimFunctions.Platform.Word;

/// <summary>How every table of the hub looks in Word: ruled lines, a fixed grid, a caption for screen readers.</summary>
internal static class WordTableLook
{
    /// <summary>The look of a table.</summary>
    /// <param name="width">Its width, in twentieths of a point.</param>
    /// <param name="caption">What a screen reader calls it.</param>
    public static TableProperties Of(int width, string caption) => new(
        new TableWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
        new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 8, Color = FormStyles.Ink },
            new BottomBorder { Val = BorderValues.Single, Size = 8, Color = FormStyles.Ink },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = FormStyles.Rule }),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TopMargin { Width = "45", Type = TableWidthUnitValues.Dxa },
            new TableCellLeftMargin { Width = 113, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = "45", Type = TableWidthUnitValues.Dxa },
            new TableCellRightMargin { Width = 113, Type = TableWidthValues.Dxa }),
        new TableLook { FirstRow = true, FirstColumn = true, NoHorizontalBand = true, NoVerticalBand = true, Val = "0680" },
        new TableCaption { Val = caption });
}
