using DocumentFormat.OpenXml.Wordprocessing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Mechanism.Charts;
using MimFunctions.Platform.Word;
using TableRow = MimFunctions.Domain.Summaries.TableRow;

namespace MimFunctions.Features.Summaries.Papers.Word;

/// <summary>A table of a summary in Word, as wide as the paper; columns get room by what stands in them.</summary>
internal static class TableWord
{
    private const double Narrowest = 44, Widest = 230, Padding = 20, Airy = 1.6;

    /// <summary>Small letters to those of the text.</summary>
    private const double Small = 0.7;

    /// <summary>Half points.</summary>
    private const string SmallSize = "15";

    // A pixel is three quarters of a point; bold letters of Word's text size are a little wider than those of charts.
    private const double TwipsPerPixel = 15 * 1.25;
    private const int MostColumnsUpright = 9, MostRowsTogether = 12, MostSources = 4;

    /// <summary>The paper that a table needs: lying when its words would not fit upright, not even in small letters.</summary>
    public static WordSheet Sheet(Part.Table table) =>
        Columns(table).Count > MostColumnsUpright || Least(table) * TwipsPerPixel * Small > WordSheet.Portrait.TextWidth ? WordSheet.Landscape : WordSheet.Portrait;

    /// <summary>The table.</summary>
    public static Table Make(Part.Table table)
    {
        var columns = Columns(table);
        var rows = table.Rows.Select(row => Texts(row, columns.Count)).ToList();
        var sheet = Sheet(table);
        var small = sheet == WordSheet.Landscape || Least(table) * TwipsPerPixel > sheet.TextWidth;
        var widths = Widths(columns, rows, sheet.TextWidth, TwipsPerPixel * (small ? Small : 1));
        var made = new WordTable(table.Caption, [.. columns.Select(column => column.Title).Zip(widths)], column => columns[column].IsFigure ? WordLongStyles.FigureHead : WordStyles.Head)
            .Make(rows.Zip(table.Rows, (texts, row) => Cells(texts, row, columns, KeepsNext(table, row))));
        if (small)
            Shrink(made);
        return made;
    }

    // A figure that breaks over two lines reads as two figures.
    private static void Shrink(Table table)
    {
        foreach (var run in table.Descendants<Run>())
        {
            run.RunProperties ??= new RunProperties();
            (run.RunProperties.FontSize, run.RunProperties.FontSizeComplexScript) = (new FontSize { Val = SmallSize }, new FontSizeComplexScript { Val = SmallSize });
        }
    }

    private static IReadOnlyList<TableColumn> Columns(Part.Table table) =>
        table.Rows.Any(row => row.Sources is { Count: > 0 }) ? [.. table.Columns, new TableColumn("Sources")] : table.Columns;

    private static List<string> Texts(TableRow row, int columns)
    {
        List<string> texts = [.. row.Cells.Select(Text)];
        if (texts.Count < columns)
            texts.Add(Sources(row.Sources ?? []));
        return texts;
    }

    // Page after page of references in a narrow column says nothing that the list at the end does not say.
    private static string Sources(IReadOnlyList<string> sources) => sources.Count > MostSources ? $"{sources.Count} sources, see the list at the end" : string.Join(", ", sources);

    private static string Text(Cell cell) =>
        cell is Cell.Change(not 0 and var difference) ? $"{FigureText.Arrow(difference)}\u00A0{FigureText.Of(cell)}" : FigureText.Of(cell);

    private static IReadOnlyList<IReadOnlyList<Paragraph>> Cells(IReadOnlyList<string> texts, TableRow row, IReadOnlyList<TableColumn> columns, bool keepsNext) =>
        [.. texts.Select((text, column) => (Paragraph[])[Line(Style(columns[column].IsFigure, row.IsTotal, column), text, keepsNext)])];

    // A small table is not torn apart by the end of a page.
    private static bool KeepsNext(Part.Table table, TableRow row) => table.Rows.Count <= MostRowsTogether && !ReferenceEquals(row, table.Rows[^1]);

    private static Paragraph Line(string style, string text, bool keepsNext)
    {
        var line = WordRightToLeft.Line(style, text);
        // Rows close to one another: the cells have margins of their own.
        line.ParagraphProperties!.Append(new SpacingBetweenLines { Before = "0", After = "0" });
        if (keepsNext)
            line.ParagraphProperties.ParagraphStyleId!.InsertAfterSelf(new KeepNext());
        return line;
    }

    private static string Style(bool isFigure, bool isTotal, int column) => (isFigure, isTotal, column) switch
    {
        (true, true, _) => WordLongStyles.TotalFigure,
        (true, false, _) => WordLongStyles.Figure,
        (false, true, _) => WordLongStyles.Total,
        (false, false, 0) => WordStyles.Name,
        _ => WordStyles.Body,
    };

    /// <summary>Every column gets the room of its longest word, then each its share of the rest; a small table stays small.</summary>
    private static IEnumerable<int> Widths(IReadOnlyList<TableColumn> columns, List<List<string>> rows, int whole, double twips)
    {
        var needed = Needed(columns, rows);
        var wanted = Room(columns, rows, TextMeasure.Width).Zip(needed, Math.Max).ToList();
        // Columns of long texts take what is left beside the others: a list of titles is then no longer than it must be.
        var texts = wanted.Count(want => want >= Widest);
        var (least, most, width) = (needed.Sum(), wanted.Sum(), texts > 0 ? whole : Math.Min(whole, wanted.Sum() * Airy * twips));
        return needed.Zip(wanted, (need, want) => most * twips <= width
            ? (int)(texts == 0 ? want / most * width : (want * twips) + (want >= Widest ? (width - (most * twips)) / texts : 0))
            : (int)(least * twips >= width ? need / least * width : (need * twips) + ((want - need) / (most - least) * (width - (least * twips)))));
    }

    private static double Least(Part.Table table)
    {
        var columns = Columns(table);
        return Needed(columns, [.. table.Rows.Select(row => Texts(row, columns.Count))]).Sum();
    }

    // Word breaks a line after a hyphen as well, so a reference needs no more than its longest piece.
    private static List<double> Needed(IReadOnlyList<TableColumn> columns, List<List<string>> rows) =>
        Room(columns, rows, text => text.Split(' ', '-').Max(TextMeasure.Width));

    private static List<double> Room(IReadOnlyList<TableColumn> columns, List<List<string>> rows, Func<string, double> measure) =>
        [.. columns.Select((column, number) => Math.Clamp(
            rows.Select(row => measure(row[number])).Append(column.Title.Split(' ').Max(TextMeasure.Width)).Max() + Padding, Narrowest, Widest))];
}
