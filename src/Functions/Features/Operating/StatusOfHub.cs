using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;
using MimFunctions.Platform.Words;

namespace MimFunctions.Features.Operating;

/// <summary>
/// <c>GET /api/status</c>: what waits in the hub, how old it is and why, for its operator; at most 1,000 of a kind are counted. Names of files
/// and addresses of people are not in it.
/// </summary>
internal sealed class StatusOfHub : IApiEndpoint, IInNavigation
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html];

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/api/status", $"Status", 90, Permission.Operate, $"The hub")];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/status", Get).ShownAs<HubStatus>(Offered).Needs(Permission.Operate);

    private static async Task<IResult> Get(HttpContext context, ReadStatus reading, PageWriter pages, CancellationToken ct)
    {
        if (ViewFormats.Wanted(context.Request, Offered) is not { } format)
            return ViewFormats.NotOffered(context.Request, Offered);
        var status = await reading.Look(ct);
        if (format != ViewFormat.Html)
            return View.Of(context, JsonSerializer.SerializeToUtf8Bytes(status, HubJson.Readable), "application/json; charset=utf-8");
        using var spoken = Spoken.In(await pages.Language(context));
        return StatusPage.Write(status);
    }
}
