using MimFunctions.Domain.Access;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Work;

/// <summary><c>GET /api/liaison/work</c>: the names of networks of which anything was recorded.</summary>
internal sealed class ListNetworkWork : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/liaison/work", List).Produces<string[]>().Needs(Permission.TakePartInNetworks);

    private static async Task<IResult> List(NetworkWorkStore works, CancellationToken ct) =>
        Results.Json((await works.All(ct)).Select(work => work.Case).Order(StringComparer.Ordinal), HubJson.Readable);
}

/// <summary><c>GET /api/liaison/work/{name}</c>: what a network does between its meetings.</summary>
internal sealed class ShowNetworkWork : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/liaison/work/{name}", Show).Produces<NetworkWorkView>().Refuses(StatusCodes.Status404NotFound).Needs(Permission.TakePartInNetworks);

    private static async Task<IResult> Show(string name, Caller caller, NetworkWorkStore works, CancellationToken ct) => await works.Find(name, ct) is { } work
        ? await NetworkWorkView.Shown(work, caller.PartiesFor(Permission.TakePartInNetworks)[0], works, ct)
        : NetworkWorkView.NotFound(name);
}

/// <summary><c>POST /api/liaison/work</c>: names a regional network of several host countries; the same countries again find it.</summary>
internal sealed class NameRegionalNetwork : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/liaison/work", Run)
        .Takes<Body>("""{ "region": "Maghreb", "hosts": ["DZ", "MA", "TN"] }""", "region", "hosts").Produces<NetworkWorkView>()
        .Refuses(StatusCodes.Status422UnprocessableEntity).Needs(Permission.TakePartInNetworks);

    private static Task<IResult> Run(HttpRequest call, Caller caller, NameRegion region, NetworkWorkStore works, CancellationToken ct) =>
        ApiBody.Read<Body>(call, body => caller.For(Permission.TakePartInNetworks, body.Party, async party => await region.Name(body.Region, body.Hosts ?? [], party, caller.Principal.Id, ct) switch
        {
            ({ } named, _) => await NetworkWorkView.Shown(named, party, works, ct),
            var (_, why) => Problems.OfCase(why),
        }, ct));

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    /// <param name="Region">What the region is called.</param>
    /// <param name="Hosts">Codes of its host countries, two at least.</param>
    private sealed record Body(string? Party, string? Region, IReadOnlyList<string>? Hosts);
}
