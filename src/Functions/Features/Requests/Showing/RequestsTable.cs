using System.Globalization;
using MimFunctions.Domain.Requests;
using MimFunctions.Platform.Sheets;

namespace MimFunctions.Features.Requests.Showing;

/// <summary>Requests for spreadsheets: one a row.</summary>
/// <param name="requests">The requests, in their order.</param>
/// <param name="now">Now (UTC), for what is overdue.</param>
internal sealed class RequestsTable(IReadOnlyList<InformationRequest> requests, DateTimeOffset now)
{
    private static readonly (string Head, int Width)[] Columns =
        [("Request", 20), ("Asked by", 20), ("Asked on", 12), ("Measure", 20), ("Title", 60), ("Progress", 12), ("States asked", 12), ("Ended", 8), ("Overdue", 10), ("Next due", 12)];

    /// <summary>As comma-separated values.</summary>
    public byte[] Csv() => CsvTable.Write(Columns.Select(column => column.Head), requests.Select(request => Row(request).Select(Text)));

    /// <summary>As a workbook.</summary>
    public byte[] Xlsx() => TableWorkbook.Write("Requests", Columns, requests.Select(Row));

    private SheetCell[] Row(InformationRequest request)
    {
        var open = request.Standings.Where(standing => !standing.Is.HasEnded).ToArray();
        return
        [
            Words(request.Case), Words(request.Asker.Name), new SheetCell.Day(DateOnly.FromDateTime(request.AskedAt.UtcDateTime)), Words(request.Measure), Words(request.Question.Title),
            Words($"{request.Progress}"), new SheetCell.Figure(request.Standings.Count), new SheetCell.Figure(request.Standings.Count - open.Length),
            new SheetCell.Figure(open.Count(standing => standing.IsOverdue(now))), new SheetCell.Day(open.Length == 0 ? null : open.Min(standing => standing.Due)),
        ];
    }

    private static string? Text(SheetCell cell) => cell switch
    {
        SheetCell.Words words => words.Text,
        SheetCell.Day { Value: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        SheetCell.Figure { Value: { } figure } => figure.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static SheetCell.Words Words(string? text) => new(text);
}
