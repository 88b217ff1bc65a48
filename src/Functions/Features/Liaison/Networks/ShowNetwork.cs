using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.DeploymentList;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>
/// <c>GET /api/liaison/networks/{country}?on=2026-03-05</c>: the network of one host country: who is there and for whom, who is to come, who
/// convenes, its meetings ahead, and every notice of every secondment. Who the officers are stands in the contact list only (ILOB-20).
/// </summary>
internal sealed class ShowNetwork : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/liaison/networks/{country}", Get).ShownAs<NetworkView>(Offered).Needs(Permission.ReadLiaison);

    private static Task<IResult> Get(
        string country, string? on, string? asOf, HttpContext context, IDocumentStore documents, TimeProvider clock, CancellationToken ct) =>
        CountryInAddress.Read(country, async host => DayQuery.NotUnderstood(("on", on), ("asOf", asOf))
            ?? Shown(context, await Detail(host, DayQuery.DayOrToday(on, clock), DayQuery.Moment(asOf, clock), documents, clock, ct)));

    private static async Task<NetworkDetail> Detail(
        Country host, DateOnly day, DateTimeOffset asOf, IDocumentStore documents, TimeProvider clock, CancellationToken ct) => NetworkDetail.Of(
        host, day, asOf, await documents.AllSecondments(ct), await documents.NetworkMeetingsOf(host, clock.GetUtcNow(), ct), await documents.RolesIn(host, ct));

    private static IResult Shown(HttpContext context, NetworkDetail seen) => ViewFormats.Wanted(context.Request, Offered) switch
    {
        ViewFormat.Json => View.Of(context, JsonSerializer.SerializeToUtf8Bytes(NetworkView.Of(seen), HubJson.Readable), "application/json; charset=utf-8"),
        ViewFormat.Html => NetworkPage.Write(seen),
        _ => ViewFormats.NotOffered(context.Request, Offered),
    };
}
