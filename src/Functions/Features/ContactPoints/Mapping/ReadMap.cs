using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Sheets;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary>
/// <c>GET /api/contact-points/arrangements?state=AT,DE</c>: the arrangements side by side (V5), all states by the fields A to I, or those named beside one
/// another; as page, Word document, workbook and JSON. Never what is for its own state alone.
/// </summary>
internal sealed class ListArrangements : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html, ViewFormat.Docx, ViewFormat.Xlsx];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/contact-points/arrangements", List).ShownAs<OverviewContent>(Offered).UnlessClassified(SwitchedPart.Overview).Needs(Permission.ReadArrangements);

    private static async Task<IResult> List(string? state, HttpRequest call, Arrangements arrangements, TimeProvider clock, CancellationToken ct)
    {
        // Boxes of a form send the same name again and again; bound to one text they are joined by commas.
        var named = (state ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Array.Find(named, code => MemberState.FromCode(code) is null) is { } unknown)
            return Problems.NotUnderstood("state", unknown, "codes of Member States (EL for Greece)");
        var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
        var chosen = named.Select(code => MemberState.FromCode(code)!).ToHashSet();
        // It speaks of arrangements; who is contact point stands in the directory.
        var content = ComposeOverview.Decide(today, await arrangements.All(ct), [], []).For(MapCircle.Network).Of(chosen) with { NoneNamedYet = [] };
        return ViewFormats.Wanted(call, Offered) switch
        {
            ViewFormat.Json => NetworkFrame.Json(content),
            ViewFormat.Html => NetworkFrame.Wide<SideBySidePage>(SideBySide.Title, (nameof(SideBySidePage.Content), content), (nameof(SideBySidePage.Chosen), chosen)),
            ViewFormat.Docx => NetworkFrame.File(SideBySide.Document(today, content), ViewFormats.Word, $"{SideBySide.Name(today)}.docx"),
            ViewFormat.Xlsx => NetworkFrame.File(SideBySide.Workbook(content), TableWorkbook.MediaType, $"{SideBySide.Name(today)}.xlsx"),
            _ => ViewFormats.NotOffered(call, Offered),
        };
    }
}

/// <summary><c>GET /api/contact-points/practices</c>: good practices by theme (V6), with who uses them too.</summary>
internal sealed class ListPractices : IApiEndpoint
{
    /// <summary>Address of the page.</summary>
    public const string Page = "/api/contact-points/practices?format=html";

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/contact-points/practices", List).ShownAs<IReadOnlyList<GoodPractice>>(ViewFormat.Json, ViewFormat.Html).UnlessClassified(SwitchedPart.Overview).Needs(Permission.ReadArrangements);

    private static async Task<IResult> List(HttpRequest call, Caller caller, Arrangements arrangements, CancellationToken ct)
    {
        GoodPractice[] shown =
        [
            .. (await arrangements.Practices(ct)).Where(each => each is { WithdrawnAt: null, Text.Circle: not MapCircle.OwnState }).OrderBy(each => each.Text!.Theme)
                .ThenBy(each => each.Number.ToString(), StringComparer.Ordinal),
        ];
        return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
        {
            ViewFormat.Json => NetworkFrame.Json(shown),
            ViewFormat.Html => NetworkFrame.Page<PracticesPage>(
                $"Good practices", (nameof(PracticesPage.Shown), shown), (nameof(PracticesPage.Own), caller.PartiesFor(Permission.KeepArrangements).Select(party => party.State!).ToArray())),
            _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
        };
    }
}

/// <summary><c>GET /api/contact-points/campaigns</c>: the campaigns, and who has not answered.</summary>
internal sealed class ListCampaigns : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/contact-points/campaigns", List).Produces<IReadOnlyList<CampaignView>>().UnlessClassified(SwitchedPart.Overview).Needs(Permission.ReadArrangements);

    private static async Task<IResult> List(Campaigns campaigns, Arrangements arrangements, CancellationToken ct)
    {
        var given = (await arrangements.All(ct)).ToDictionary(each => each.State);
        return NetworkFrame.Json((await campaigns.All(ct)).Select(each => CampaignView.Of(each, given)));
    }
}

/// <summary><c>POST /api/contact-points/campaigns</c>: the Presidency asks all states at once; a page does it too (V9).</summary>
internal sealed class OpenCampaign : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/campaigns", Open)
        .Takes<CampaignBody>("""{ "closesOn": "2026-05-31" }""", "closesOn").Produces<CampaignView>(StatusCodes.Status201Created)
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).UnlessClassified(SwitchedPart.Overview).Needs(Permission.RunContactNetwork);

    private static Task<IResult> Open(HttpRequest call, Caller caller, AsPresidency presidency, Campaigns campaigns, Numbers numbers, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.ReadFor<CampaignBody, MemberState>(call, settings, form => new CampaignBody(form.Text("state"), FormDate.TryMachine(form.Text("closesOn"))), presidency.For(caller, ct), async (body, state) =>
        {
            var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
            var isOneOpen = (await campaigns.All(ct)).Any(each => each.ClosedAt is null);
            if (MappingCampaign.Check(body.ClosesOn ?? today, today, isOneOpen) is { Count: > 0 } why)
                return PostedBody.Refused(call, why);
            var made = await campaigns.Open(state, body.ClosesOn!.Value, await numbers.ClaimRunning("MC", $"{today.Year}", ct), ct);
            return call.HasFormContentType ? new SeeOther("/api/contact-points/standing?format=html") : NetworkFrame.Json(CampaignView.Of(made, new Dictionary<MemberState, NationalArrangement>()), StatusCodes.Status201Created);
        });

    /// <param name="State">Code of the state that holds the Presidency; may be left out by whoever acts for one only.</param>
    /// <param name="ClosesOn">The last day on which answers are compiled.</param>
    private sealed record CampaignBody(string? State, DateOnly? ClosesOn);
}

/// <summary>A campaign.</summary>
/// <param name="Id">Its name.</param>
/// <param name="OpenedBy">Code of the state that held the Presidency.</param>
/// <param name="OpenedAt">When it was opened (UTC).</param>
/// <param name="ClosesOn">The last day on which answers are compiled.</param>
/// <param name="ClosedAt">When it was closed (UTC); absent while it is open.</param>
/// <param name="Answered">Codes of the states that have answered; “not organised yet” is an answer.</param>
internal sealed record CampaignView(string Id, string OpenedBy, DateTimeOffset OpenedAt, DateOnly ClosesOn, DateTimeOffset? ClosedAt, IReadOnlyList<string> Answered)
{
    /// <summary>The campaign.</summary>
    public static CampaignView Of(MappingCampaign each, IReadOnlyDictionary<MemberState, NationalArrangement> given) => new(
        each.Id, each.OpenedBy.Code, each.OpenedAt, each.ClosesOn, each.ClosedAt, [.. MemberState.All.Where(state => each.IsAnswered(given.GetValueOrDefault(state))).Select(state => state.Code)]);
}
