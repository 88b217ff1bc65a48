using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.DeploymentList;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Store;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>
/// <c>GET /liaison</c>: the own networks of a liaison officer or coordinator, with colleagues and meetings. Who the officers are is shown to those who may
/// read the contact list and to nobody else, and every reading is in the trail (ILOB-19, ILOB-20).
/// </summary>
internal sealed class ShowOwnNetworks(IDocumentStore documents, PageWriter pages, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/liaison", $"Own networks", 36, Permission.ReadOfficers, $"Network")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/liaison", ["GET", "HEAD"], ([FromServices] ShowOwnNetworks networks, HttpContext context, Caller caller, CancellationToken ct) => networks.Answer(context, caller, ct))
        .Needs(Permission.ReadOfficers);

    private async Task<IResult> Answer(HttpContext context, Caller caller, CancellationToken ct)
    {
        var (now, today) = (clock.GetUtcNow(), DayQuery.DayOrToday(null, clock));
        var parties = caller.PartiesFor(Permission.ReadOfficers);
        MemberState[] states = [.. parties.Select(party => party.State).OfType<MemberState>()];
        var meetings = await documents.NetworkMeetingsFrom(now, ct);
        var own = states.Length == 0 ? [] : OwnNetwork.Of(states, today, now, await documents.AllSecondments(ct), await documents.AllRoles(ct), meetings);
        return await pages.Show<OwnNetworksPage>(context, Say($"Own networks"), new Dictionary<string, object?>
        {
            [nameof(OwnNetworksPage.Today)] = today,
            [nameof(OwnNetworksPage.Parties)] = parties,
            [nameof(OwnNetworksPage.HasState)] = states.Length > 0,
            [nameof(OwnNetworksPage.Networks)] = own,
            [nameof(OwnNetworksPage.Elsewhere)] = Elsewhere(meetings, own, parties),
        });
    }

    // A state may be invited to a network where it has nobody, and an institution has no network of its own.
    private static Meeting[] Elsewhere(IReadOnlyList<Meeting> meetings, IReadOnlyList<OwnNetwork> own, IReadOnlyList<Authority> parties) =>
        [.. meetings.Except(own.SelectMany(each => each.Meetings)).Where(meeting => meeting.Plan.Invited.Any(parties.Contains))];
}
