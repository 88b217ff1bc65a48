using MimFunctions.Domain.Access;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>
/// <c>POST /api/liaison/networks/{country}/roles</c>: a state with an officer there records who acts as Presidency in the country, or who facilitates
/// the network, from when until when (F-8).
/// </summary>
internal sealed class RecordNetworkRole : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/liaison/networks/{country}/roles", Run)
        .Takes<Body>("""{ "role": "actingPresidency", "holder": "AT", "from": "2026-09-01", "until": "2026-12-31" }""", "role", "holder", "from")
        .Produces<NetworkRoleView[]>()
        .Refuses(StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ConveneNetwork);

    private static Task<IResult> Run(
        string country, HttpRequest call, Caller caller, INetworks networks, CaseStore<NetworkRoles> roles, TimeProvider clock, CancellationToken ct) =>
        CountryInAddress.Read(country, host => ApiBody.Read<Body>(call, async body => body.NotUnderstood() ?? await caller.For(Permission.ConveneNetwork, body.Party, async party =>
        {
            var network = await networks.In(host, ct);
            var input = new RoleInput(party, caller.Principal.Id, body.Role!.Value, Authority.InLiaison(body.Holder)!, body.From!.Value, body.Until);
            // Two who record at once are one after the other.
            var (decision, stands) = (await roles.Change(
                LiaisonKeys.Roles(host), so => RecordRole.Decide(so, network, input, clock.GetUtcNow()), each => (each as CaseDecision<NetworkRoles>.Changed)?.Next, ct,
                NetworkRoles.Of(host)))!.Value;
            return decision is CaseDecision<NetworkRoles>.Refused refused
                ? Problems.OfCase(refused.Why)
                : Results.Json(NetworkRoleView.Of(stands), HubJson.Readable);
        }, ct)));

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    /// <param name="Role">actingPresidency, facilitator or noFacilitator.</param>
    /// <param name="Holder">Code of who holds it.</param>
    /// <param name="From">First day.</param>
    /// <param name="Until">Last day; the end of the semester when left out.</param>
    private sealed record Body(string? Party, NetworkRole? Role, string? Holder, DateOnly? From, DateOnly? Until)
    {
        /// <summary>400 for what can't be read; null when all can.</summary>
        public IResult? NotUnderstood() =>
            Role is null ? Problems.NotUnderstood("role", null, "actingPresidency, facilitator or noFacilitator")
            : Authority.InLiaison(Holder) is null ? Problems.NotUnderstood("holder", Holder, "the code of a Member State, COM, FRONTEX, EUAA or EUROPOL")
            : From is null ? Problems.NotUnderstood("from", null, "a day such as 2026-09-01")
            : null;
    }
}

/// <summary>That someone holds a role in a network for a time.</summary>
/// <param name="Role">The role.</param>
/// <param name="Holder">Code of who holds it.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="RecordedBy">Code of who recorded it.</param>
/// <param name="RecordedAt">When (UTC).</param>
internal sealed record NetworkRoleView(NetworkRole Role, string Holder, DateOnly From, DateOnly Until, string RecordedBy, DateTimeOffset RecordedAt)
{
    /// <summary>All that was recorded, oldest first.</summary>
    public static IReadOnlyList<NetworkRoleView> Of(NetworkRoles? roles) =>
        [.. (roles?.Recorded ?? []).Select(one => new NetworkRoleView(one.Role, one.Holder.Code, one.From, one.Until, one.Party.Code, one.At))];
}
