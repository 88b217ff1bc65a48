using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Sheets;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Showing;

/// <summary>
/// <c>GET /api/requests?asker=AT&amp;addressee=DE&amp;measure=MIM-DE-2026-0001&amp;progress=open</c>: requests, the newest first, at most 200; as a
/// page for browsers, as JSON for programs and as tables for spreadsheets.
/// </summary>
internal sealed class ListRequests : IApiEndpoint
{
    private const int MostShown = 200;

    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html, ViewFormat.Csv, ViewFormat.Xlsx];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/requests", List)
        .ShownAs<IReadOnlyList<RequestView>>(Offered)
        .Needs(Permission.ReadRequests);

    private static async Task<IResult> List(
        HttpRequest call, IDocumentStore documents, TimeProvider clock, string? asker, string? addressee, string? measure, string? progress,
        CancellationToken ct)
    {
        if (Fault(asker, addressee, measure, progress) is { } fault)
            return fault;
        var (state, now) = (MemberState.FromCode(addressee), clock.GetUtcNow());
        var found = await documents.Query<InformationRequest>(Query(asker, measure, Progress(progress)), ct)
            .Select(request => request.Document)
            .Where(request => state is null || request.Addressees.Any(a => a.State == state))
            .Take(MostShown).ToListAsync(ct);
        call.HttpContext.Response.Headers.Vary = "Accept";
        return ViewFormats.Wanted(call, Offered) switch
        {
            ViewFormat.Json => Results.Json(found.Select(request => RequestView.Of(request, now)), HubJson.Readable),
            ViewFormat.Html => RequestListPage.Write(found, now),
            ViewFormat.Csv => Results.Bytes(new RequestsTable(found, now).Csv(), CsvTable.MediaType, "requests.csv"),
            ViewFormat.Xlsx => Results.Bytes(new RequestsTable(found, now).Xlsx(), TableWorkbook.MediaType, "requests.xlsx"),
            _ => ViewFormats.NotOffered(call, Offered),
        };
    }

    // A condition that is not understood would show everything, as if there were no other requests.
    private static IResult? Fault(string? asker, string? addressee, string? measure, string? progress)
    {
        if (asker is not null && Authority.FromCode(asker) is null)
            return Problems.NotUnderstood("asker", asker, "the code of a Member State (EL for Greece), or COM");
        if (addressee is not null && MemberState.FromCode(addressee) is null)
            return Problems.NotUnderstood("addressee", addressee, "the code of a Member State (EL for Greece)");
        if (measure is not null && Reference.Parse(measure) is null)
            return Problems.NotUnderstood("measure", measure, "a reference such as MIM-AT-2026-0001");
        return progress is not null && Progress(progress) is null
            ? Problems.NotUnderstood("progress", progress, "open, completed or withdrawn")
            : null;
    }

    private static RequestProgress? Progress(string? text) =>
        Enum.GetValues<RequestProgress>().Cast<RequestProgress?>().FirstOrDefault(each => $"{each}".Equals(text, StringComparison.OrdinalIgnoreCase));

    private static DocumentQuery Query(string? asker, string? measure, RequestProgress? progress) =>
        new(Containers.Requests, Authority.FromCode(asker)?.Code)
        {
            Where =
            [
                .. measure is null ? [] : new[] { new Condition("measure", Comparison.Equal, Reference.Parse(measure)!.ToString()) },
                .. progress is null ? [] : new[] { new Condition("progress", Comparison.Equal, progress) },
            ],
            OrderBy = "askedAt",
            Descending = true,
        };
}
