using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries.Showing;

/// <summary><c>GET /api/summaries</c>: all summaries that the caller may read, the latest period first; drafts only for those who see them.</summary>
internal sealed class ListSummaries : IApiEndpoint, IInNavigation
{
    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/api/summaries", $"Summaries", 50, Permission.ReadSummaries, $"Reports")];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/summaries", List).ShownAs<IReadOnlyList<SummaryView>>(ViewFormat.Json, ViewFormat.Html).Needs(Permission.ReadSummaries);

    private static async Task<IResult> List(HttpContext context, IDocumentStore documents, Caller caller, CancellationToken ct)
    {
        var drafts = AccessRules.Allows(caller.Principal, Permission.ReadDrafts);
        var all = await documents.Query<Summary>(new DocumentQuery(SummaryContainers.Summaries, SummaryKeys.Partition), ct)
            .Where(found => SummaryParties.MayKnow(caller.Principal, found.Document.Name))
            .Select(found => SummaryView.Of(found.Document, drafts))
            .Where(view => view.Versions.Count > 0 || view.Draft is not null)
            .ToListAsync(ct);
        SummaryView[] sorted = [.. all.OrderByDescending(view => view.To).ThenByDescending(view => view.From).ThenBy(view => view.Title, StringComparer.Ordinal)];
        return ViewFormats.Wanted(context.Request, ViewFormat.Json, ViewFormat.Html) switch
        {
            ViewFormat.Json => View.Of(context, JsonSerializer.SerializeToUtf8Bytes(sorted, HubJson.Readable), "application/json"),
            ViewFormat.Html => SummaryListPage.Write(sorted, caller.PartiesFor(Permission.CompleteSummaries)),
            _ => ViewFormats.NotOffered(context.Request, ViewFormat.Json, ViewFormat.Html),
        };
    }
}
