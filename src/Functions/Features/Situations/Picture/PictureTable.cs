using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Situations;
using MimFunctions.Platform.Sheets;

namespace MimFunctions.Features.Situations.Picture;

/// <summary>A common picture for spreadsheets: a line for each question, round and state. What is no figure is said in a column of its own, so that no program takes it for zero.</summary>
internal static class PictureTable
{
    private static readonly string[] Heads = ["situation", "drill", "question", "text", "unit", "definition", "round", "first", "last", "state", "answered", "figure", "corrected"];

    /// <summary>The file. The same picture gives the same bytes.</summary>
    public static byte[] Write(CommonPicture picture) => CsvTable.Write(Heads, picture.Figures.SelectMany(figure => picture.Rounds.Index().SelectMany(round =>
        figure.Rows.Select(row => Line(picture, figure, round.Item, row, row.Cells[round.Index])))));

    private static IEnumerable<string?> Line(CommonPicture picture, PictureFigure figure, PictureRound round, PictureRow row, PictureCell cell) =>
    [
        picture.Reference.ToString(), picture.IsDrill ? Situation.Drill : "", Digits(figure.Question), figure.Text, figure.Unit, figure.Definition, Digits(round.Number), FormDate.ForMachines(round.First),
        FormDate.ForMachines(round.Last), row.State.Code, cell.Is switch { PictureCellKind.Figure => "figure", PictureCellKind.NoFigure => "no figure", _ => "missing" }, cell.Figure is { } value ? Digits(value) : "",
        cell.IsCorrected ? "corrected" : "",
    ];

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
