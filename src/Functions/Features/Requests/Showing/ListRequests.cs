using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Sheets;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Requests.Showing;

/// <summary>
/// <c>GET /api/requests?asker=AT&amp;addressee=DE&amp;measure=MIM-DE-2026-0001&amp;progress=open</c>: requests, the newest first, page by page; as a
/// page for browsers, as JSON for programs (200 at a time, the next ones under the header <c>Link</c>) and as tables for spreadsheets.
/// </summary>
internal sealed class ListRequests(RequestLookup lookup, PageWriter pages, TimeProvider clock) : IApiEndpoint, IInNavigation
{
    private const string Path = "/api/requests";
    private const int OnAPage = 25, AtATime = 200, InATable = 5000;

    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html, ViewFormat.Csv, ViewFormat.Xlsx];

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/api/requests", $"Requests", 20, Permission.ReadRequests, $"Requests")];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/requests", List)
        .ShownAs<IReadOnlyList<RequestView>>(Offered)
        .Needs(Permission.ReadRequests);

    private static async Task<IResult> List(
        HttpContext context, [FromServices] ListRequests list, [FromServices] RequestStore requests, string? asker, string? addressee, string? measure, string? progress,
        string? after, CancellationToken ct)
    {
        // The form of the page sends what was not chosen as nothing.
        var said = new Said(Chosen(asker), Chosen(addressee), Chosen(measure), Chosen(progress), Chosen(after));
        if (said.Fault() is { } fault)
            return fault;
        var behind = RequestReference.Parse(said.After) is { } number ? await requests.Find(number, ct) : null;
        return said.After is not null && behind is null
            ? Problems.NotUnderstood("after", said.After, "the number of the last request of the page before")
            : await list.Show(context, said, said.Conditions(behind), ct);
    }

    private static string? Chosen(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private async Task<IResult> Show(HttpContext context, Said said, RequestConditions wanted, CancellationToken ct)
    {
        context.Response.Headers.Vary = "Accept";
        return ViewFormats.Wanted(context.Request, Offered) switch
        {
            ViewFormat.Json => await Json(context, said, wanted, ct),
            ViewFormat.Html => await Html(context, said, wanted, ct),
            ViewFormat.Csv => Results.Bytes((await Table(wanted, ct)).Csv(), CsvTable.MediaType, "requests.csv"),
            ViewFormat.Xlsx => Results.Bytes((await Table(wanted, ct)).Xlsx(), TableWorkbook.MediaType, "requests.xlsx"),
            _ => ViewFormats.NotOffered(context.Request, Offered),
        };
    }

    private async Task<IResult> Json(HttpContext context, Said said, RequestConditions wanted, CancellationToken ct)
    {
        var found = await lookup.Page(wanted, AtATime, ct);
        if (found.Next is { } next)
            context.Response.Headers.Link = $"<{said.Address(next)}>; rel=\"next\"";
        return Results.Json(found.Requests.Select(request => RequestView.Of(request, clock.GetUtcNow())), HubJson.Readable);
    }

    private async Task<IResult> Html(HttpContext context, Said said, RequestConditions wanted, CancellationToken ct)
    {
        var found = await lookup.Page(wanted, OnAPage, ct);
        return await pages.Show<RequestListPage>(context, Say($"Requests for additional information"), new Dictionary<string, object?>
        {
            [nameof(RequestListPage.Conditions)] = said.Narrowing,
            [nameof(RequestListPage.Rows)] = found.Requests.Select(request => RequestRow.Of(request, clock.GetUtcNow())).ToArray(),
            [nameof(RequestListPage.Total)] = found.Total,
            [nameof(RequestListPage.Next)] = found.Next is { } next ? said.Address(next) : null,
            [nameof(RequestListPage.First)] = said.After is null ? null : said.Address(null),
            [nameof(RequestListPage.Csv)] = said.Address(null, "csv"),
            [nameof(RequestListPage.Xlsx)] = said.Address(null, "xlsx"),
        });
    }

    private async Task<RequestsTable> Table(RequestConditions wanted, CancellationToken ct) => new((await lookup.Page(wanted, InATable, ct)).Requests, clock.GetUtcNow());

    /// <summary>What the address says.</summary>
    private sealed record Said(string? Asker, string? Addressee, string? Measure, string? Progress, string? After)
    {
        public IReadOnlyDictionary<string, string> Narrowing => new (string Key, string? Value)[] { ("asker", Asker), ("addressee", Addressee), ("measure", Measure), ("progress", Progress) }
            .Where(each => each.Value is not null).ToDictionary(each => each.Key, each => each.Value!);

        public RequestConditions Conditions(InformationRequest? after) => new(
            Authority.FromCode(Asker), MemberState.FromCode(Addressee), Reference.Parse(Measure), Stands(Progress), after is null ? null : RequestLists.Place(after.AskedAt, after.Case));

        public string Address(string? after, string? format = null)
        {
            string[] parts = [.. Narrowing.Select(each => $"{each.Key}={Uri.EscapeDataString(each.Value)}"), .. Part("after", after), .. Part("format", format)];
            return parts.Length == 0 ? Path : $"{Path}?{string.Join('&', parts)}";
        }

        /// <summary>A condition that is not understood would show everything, as if there were no other requests.</summary>
        public IResult? Fault()
        {
            if (Asker is not null && Authority.FromCode(Asker) is null)
                return Problems.NotUnderstood("asker", Asker, "the code of a Member State (EL for Greece), or COM");
            if (Addressee is not null && MemberState.FromCode(Addressee) is null)
                return Problems.NotUnderstood("addressee", Addressee, "the code of a Member State (EL for Greece)");
            if (Measure is not null && Reference.Parse(Measure) is null)
                return Problems.NotUnderstood("measure", Measure, "a reference such as MIM-AT-2026-0001");
            return Progress is not null && Stands(Progress) is null
                ? Problems.NotUnderstood("progress", Progress, "open, completed or withdrawn")
                : null;
        }

        private static IEnumerable<string> Part(string key, string? value) => value is null ? [] : [$"{key}={value}"];

        private static RequestProgress? Stands(string? text) =>
            Enum.GetValues<RequestProgress>().Cast<RequestProgress?>().FirstOrDefault(each => $"{each}".Equals(text, StringComparison.OrdinalIgnoreCase));
    }
}
