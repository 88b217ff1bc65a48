using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Features.Liaison.DeploymentList;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Mechanism.Interests;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>
/// <c>GET /api/liaison/networks?on=2026-03-05&amp;asOf=2026-03-31</c>: every local and regional network of liaison officers on a day, who
/// convenes it, and the countries of particular interest without an officer (ILOA-7, ILOA-10, ILOB-17). Without <c>on</c> today.
/// </summary>
internal sealed class ShowNetworks : IApiEndpoint, IInNavigation
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html];

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/api/liaison/networks", $"Liaison networks", 40, Permission.ReadLiaison, $"Network")];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/liaison/networks", Get).ShownAs<NetworksView>(Offered).Needs(Permission.ReadLiaison);

    private static async Task<IResult> Get(
        string? on, string? asOf, HttpContext context, IDocumentStore documents, IInterests interests, TimeProvider clock, CancellationToken ct)
    {
        if (DayQuery.NotUnderstood(("on", on), ("asOf", asOf)) is { } wrong)
            return wrong;
        var seen = NetworksOverview.Of(
            DayQuery.DayOrToday(on, clock), DayQuery.Moment(asOf, clock), await documents.AllSecondments(ct), await interests.Current(ct), await documents.AllRoles(ct));
        return ViewFormats.Wanted(context.Request, Offered) switch
        {
            ViewFormat.Json => View.Of(context, JsonSerializer.SerializeToUtf8Bytes(NetworksView.Of(seen), HubJson.Readable), "application/json; charset=utf-8"),
            ViewFormat.Html => NetworksPage.Write(seen),
            _ => ViewFormats.NotOffered(context.Request, Offered),
        };
    }
}
