using System.Globalization;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Situations;
using MimFunctions.Features.Situations.Answering;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Sheets;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Situations.Picture;

/// <summary><c>GET /api/situations/{reference}/picture</c>: what the states said, side by side by round, with sums; as JSON, Word document and table. <c>?round=</c> shows it as at the end of a round.</summary>
internal sealed class ShowPicture : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Docx, ViewFormat.Csv];

    /// <summary>How many rounds fit side by side.</summary>
    public const int RoundsShown = 12;

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/situations/{reference}/picture", Get).ShownAs<CommonPicture>(Offered).Needs(Permission.ReadSituations);

    private static Task<IResult> Get(string reference, string? round, HttpContext context, SituationStore situations, CancellationToken ct) => SituationProblems.Find(reference, situations, async situation =>
    {
        var format = ViewFormats.Wanted(context.Request, Offered);
        if (await Find(situation, round, situations, ct, format == ViewFormat.Docx ? RoundsShown : int.MaxValue) is not { } picture)
            return SituationProblems.NoRound(situation, round!);
        return format switch
        {
            ViewFormat.Json => Results.Json(picture, HubJson.Readable),
            ViewFormat.Docx => View.Of(context, PictureDocument.Write(situation, picture), ViewFormats.Word, $"{Name(situation)}-picture.docx"),
            ViewFormat.Csv => View.Of(context, PictureTable.Write(picture), CsvTable.MediaType, $"{Name(situation)}-picture.csv"),
            _ => ViewFormats.NotOffered(context.Request, Offered),
        };
    }, ct);

    /// <summary>The picture as at the end of a round; null when there is no such round.</summary>
    public static async Task<CommonPicture?> Find(Situation situation, string? round, SituationStore situations, CancellationToken ct, int most = RoundsShown)
    {
        var rounds = await situations.Rounds(situation.Reference, ct);
        var number = GiveRoundAnswer.Number(round);
        return round is null || rounds.Any(each => each.Number == number) ? CommonPicture.Of(situation, rounds, number, most) : null;
    }

    /// <summary>How files are named; those of a drill say so (SIT-20).</summary>
    public static string Name(Situation situation) => situation.IsDrill ? $"{Situation.Drill}-{situation.Case}" : situation.Case;
}

/// <summary><c>GET /api/situations/{reference}/sheet</c>: a situation on one page for the Council, as JSON and Word document.</summary>
internal sealed class ShowSheet : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Docx];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/situations/{reference}/sheet", Get).ShownAs<CouncilSheet>(Offered).Needs(Permission.ReadSituationSheets);

    private static Task<IResult> Get(string reference, string? round, HttpContext context, SituationStore situations, CancellationToken ct) => SituationProblems.Find(reference, situations, async situation =>
        await ShowPicture.Find(situation, round, situations, ct) is not { } picture ? SituationProblems.NoRound(situation, round!)
            : ViewFormats.Wanted(context.Request, Offered) switch
            {
                ViewFormat.Json => Results.Json(CouncilSheet.Of(picture), HubJson.Readable),
                ViewFormat.Docx => View.Of(context, SheetDocument.Write(situation, picture), ViewFormats.Word, $"{ShowPicture.Name(situation)}-sheet.docx"),
                _ => ViewFormats.NotOffered(context.Request, Offered),
            }, ct);
}

/// <summary><c>GET /api/situations/participation?from=2026-01-01&amp;to=2026-12-31</c>: how the states took part in the rounds of all situations of a period; drills do not count.</summary>
internal sealed class ShowSituationFigures : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/situations/participation", Get).Produces<SituationFigures>().Needs(Permission.ReadSituations);

    private static async Task<IResult> Get(string? from, string? to, SituationStore situations, CancellationToken ct)
    {
        if (FormDate.TryMachine(from) is not { } first)
            return Problems.NotUnderstood("from", from, "the first day, such as 2026-01-01");
        if (FormDate.TryMachine(to) is not { } last)
            return Problems.NotUnderstood("to", to, "the last day, such as 2026-12-31");
        return Results.Json(await Of(situations, first, last, ct), HubJson.Readable);
    }

    /// <summary>The figures of a period.</summary>
    public static async Task<SituationFigures> Of(SituationStore situations, DateOnly first, DateOnly last, CancellationToken ct)
    {
        var all = new List<(Situation, IReadOnlyList<SituationRound>)>();
        foreach (var situation in await situations.All(ct))
            all.Add((situation, await situations.Rounds(situation.Reference, ct)));
        return SituationFigures.Of(all, first, last);
    }
}

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
