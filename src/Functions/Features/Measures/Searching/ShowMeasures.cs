using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Sheets;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>
/// <c>GET /measures</c>: the communications, filtered and searched, page by page; <c>/measures.csv</c>, <c>.xlsx</c>, <c>.rss</c> and
/// <c>.atom</c> the same as a table and as a feed.
/// </summary>
internal sealed class ShowMeasures(MeasureList list, FormLibrary forms, PageWriter pages, Settings settings) : IWebEndpoint, IInNavigation
{
    private const int OnAPage = 25, InAFeed = 50, InATable = 5000;

    // What is null would leave some out without saying so.
    private static readonly (string Ending, Func<ShowMeasures, MeasureQuery, Caller, CancellationToken, Task<IResult?>> Write)[] Files =
    [
        ("csv", async (measures, query, caller, ct) => await measures.All(query, caller, ct) is { } rows ? Results.Bytes(MeasureTable.Csv(rows), CsvTable.MediaType, "measures.csv") : null),
        ("xlsx", async (measures, query, caller, ct) => await measures.All(query, caller, ct) is { } rows ? Results.Bytes(MeasureTable.Xlsx(rows), TableWorkbook.MediaType, "measures.xlsx") : null),
        ("rss", async (measures, query, caller, ct) => await measures.Feed(query, caller, ct) is { } feed ? Results.Bytes(feed.Rss(), MeasureFeed.RssType) : null),
        ("atom", async (measures, query, caller, ct) => await measures.Feed(query, caller, ct) is { } feed ? Results.Bytes(feed.Atom(), MeasureFeed.AtomType) : null),
    ];

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/measures", $"Measures", 10, Permission.ReadCommunications, $"Measures")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/measures", ["GET", "HEAD"], ([FromServices] ShowMeasures measures, HttpContext context, Caller caller, CancellationToken ct) =>
            measures.With(context, (query, said) => measures.Page(context, query, said, caller, ct))).Needs(Permission.ReadCommunications);
        foreach (var (ending, write) in Files)
        {
            app.MapMethods($"/measures.{ending}", ["GET", "HEAD"], ([FromServices] ShowMeasures measures, HttpContext context, Caller caller, CancellationToken ct) =>
                measures.With(context, async (query, _) => await write(measures, query, caller, ct) ?? await measures.Later(context))).Needs(Permission.ReadCommunications);
        }
    }

    private Task<IResult> With(HttpContext context, Func<MeasureQuery, IReadOnlyDictionary<string, string>, Task<IResult>> show)
    {
        var (query, fault) = MeasureConditions.Read(context.Request.Query);
        return query is null
            ? pages.Refuse(context, StatusCodes.Status400BadRequest, Say($"This address can’t be understood."), fault!, "/measures", Say($"All measures"))
            : show(query, context.Request.Query.Where(each => each.Value.ToString() != "").ToDictionary(each => each.Key, each => each.Value.ToString()));
    }

    /// <summary>The index is being made; programs that fetch the list come again by themselves.</summary>
    private Task<IResult> Later(HttpContext context)
    {
        context.Response.Headers.RetryAfter = MeasureListing.ComeAgain;
        return pages.Refuse(context, StatusCodes.Status503ServiceUnavailable, Say($"Measures"), MeasureListPage.SomeAreMissing, "/measures", Say($"All measures"));
    }

    private async Task<IResult> Page(HttpContext context, MeasureQuery query, IReadOnlyDictionary<string, string> said, Caller caller, CancellationToken ct)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        var found = await list.Of(query, caller.Principal, OnAPage, ct);
        return await pages.Show<MeasureListPage>(
            context, query.Words is { } words ? Say($"“{words.Typed}” in measures") : Say($"Measures"),
            new Dictionary<string, object?>
            {
                [nameof(MeasureListPage.Conditions)] = said,
                [nameof(MeasureListPage.Rows)] = Rows(found),
                [nameof(MeasureListPage.Total)] = found.Total,
                [nameof(MeasureListPage.RankedOf)] = found.RankedOf,
                [nameof(MeasureListPage.IsWhole)] = found.IsWhole,
                [nameof(MeasureListPage.Next)] = found.Next is { } next ? MeasureConditions.Address("/measures", query, next) : null,
                [nameof(MeasureListPage.First)] = query.After is null ? null : MeasureConditions.Address("/measures", query, null),
                [nameof(MeasureListPage.Files)] = Files.Select(file => MeasureConditions.Address($"/measures.{file.Ending}", query, null)).ToArray(),
                [nameof(MeasureListPage.Feed)] = MeasureConditions.Address("/feeds", query, null),
                [nameof(MeasureListPage.States)] = NamesOf.States(MemberState.All).Select(each => new ListOption(each.State.Code, each.Name)).ToArray(),
                [nameof(MeasureListPage.Types)] = Options(ReportFields.MeasureType),
                [nameof(MeasureListPage.Areas)] = Options(ReportFields.Areas),
                [nameof(MeasureListPage.Languages)] = NamesOf.Languages().Select(each => new ListOption(each.Language.Code, each.Name)).ToArray(),
            },
            feed: "/measures.rss");
    }

    private async Task<IReadOnlyList<MeasureRow>?> All(MeasureQuery query, Caller caller, CancellationToken ct)
    {
        List<MeasureRow> rows = [];
        for (var after = query.After; rows.Count < InATable;)
        {
            var found = await list.Of(query with { After = after }, caller.Principal, InAFeed * 4, ct);
            if (!found.IsWhole)
                return null;
            rows.AddRange(Rows(found));
            if ((after = found.Next) is null)
                break;
        }

        return rows;
    }

    private async Task<MeasureFeed?> Feed(MeasureQuery query, Caller caller, CancellationToken ct) => await list.Of(query, caller.Principal, InAFeed, ct) is { IsWhole: true } found
        ? new(Rows(found), "Measures in asylum and immigration", new Uri(settings.PublicUrl, MeasureConditions.Address("/measures", query, null)), settings.PublicUrl)
        : null;

    private IReadOnlyList<MeasureRow> Rows(MeasureListing found) => [.. found.Lines.Select(line => MeasureRow.Of(line, forms))];

    private ListOption[] Options(string field) => [.. FormLanguage.Spoken(forms.ReportForm).Field(field)!.Options.Select(option => new ListOption(option.Code, option.Label))];
}

/// <summary>A list of communications for spreadsheets.</summary>
internal static class MeasureTable
{
    private static readonly (string Head, int Width)[] Columns =
        [("Reference", 20), ("Member State", 16), ("Received", 12), ("Title", 60), ("Type", 26), ("Areas", 34), ("After publication", 16)];

    /// <summary>The list as comma-separated values.</summary>
    public static byte[] Csv(IEnumerable<MeasureRow> rows) => CsvTable.Write(Columns.Select(column => column.Head), rows.Select(row => (string?[])
    [
        row.Reference, row.State, row.Received.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Title, row.Type, row.Areas, Late(row),
    ]));

    /// <summary>The list as a workbook.</summary>
    public static byte[] Xlsx(IEnumerable<MeasureRow> rows) => TableWorkbook.Write("Measures", Columns, rows.Select(row => (SheetCell[])
    [
        Words(row.Reference), Words(row.State), new SheetCell.Day(row.Received), Words(row.Title), Words(row.Type), Words(row.Areas), Words(Late(row)),
    ]));

    private static string Late(MeasureRow row) => row.IsLate ? "yes" : "no";

    private static SheetCell.Words Words(string? text) => new(text);
}
