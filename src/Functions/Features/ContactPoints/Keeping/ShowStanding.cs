using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Mapping;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Keeping;

/// <summary><c>GET /api/contact-points/standing</c>: for the Presidency (V9), who named and who confirmed, and who is silent (CP-31); without an entry's addresses.</summary>
internal sealed class ShowStanding : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/contact-points/standing", Get).ShownAs<IReadOnlyList<StateStanding>>(ViewFormat.Json, ViewFormat.Html).Needs(Permission.RunContactNetwork);

    private static Task<IResult> Get(
        string? state, HttpRequest call, Caller caller, AsPresidency presidency, Entries entries, Arrangements arrangements, Campaigns campaigns, Switches switches, TimeProvider clock,
        CancellationToken ct) => presidency.As(caller, state, async _ =>
        {
            var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
            var (all, given) = (await entries.All(ct), (await arrangements.All(ct)).ToDictionary(each => each.State));
            var (list, map) = (await switches.Find(SwitchedPart.ContactList, ct), await switches.Find(SwitchedPart.Overview, ct));
            StateStanding[] standing =
            [
                .. MemberState.All.Select(each => StateStanding.Of(
                    each, list.Value == SwitchValue.Classified ? null : [.. all.Where(entry => entry.State == each)], given.GetValueOrDefault(each)?.ConfirmedOn, today)),
            ];
            return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
            {
                ViewFormat.Json => NetworkFrame.Json(standing),
                ViewFormat.Html => NetworkFrame.Wide<StandingPage>($"How the directory stands",
                    (nameof(StandingPage.Standing), standing), (nameof(StandingPage.Switches), new[] { list, map }),
                    (nameof(StandingPage.Campaign), (await campaigns.All(ct)).FirstOrDefault(each => each.ClosedAt is null))),
                _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
            };
        }, ct);
}

/// <summary>How a state stands.</summary>
/// <param name="State">Code of the state.</param>
/// <param name="Entries">How many of its entries are in force.</param>
/// <param name="Unconfirmed">How many of them nobody confirmed in time.</param>
/// <param name="ConfirmedOn">The last day on which it stood for one of them.</param>
/// <param name="ArrangementConfirmedOn">The last day on which it stood for its arrangement.</param>
public sealed record StateStanding(string State, int? Entries, int? Unconfirmed, DateOnly? ConfirmedOn, DateOnly? ArrangementConfirmedOn)
{
    /// <summary>The state on a day.</summary>
    public static StateStanding Of(MemberState state, IReadOnlyList<ContactPointEntry>? entries, DateOnly? arrangement, DateOnly today)
    {
        // Once the list is classified the hub does not know who has named whom, and does not say that nobody has (CP-21).
        if (entries is null)
            return new(state.Code, null, null, null, arrangement);
        var standing = entries.Where(entry => entry.StandingOn(today) is not (EntryStanding.Proposed or EntryStanding.Withdrawn)).ToArray();
        return new(
            state.Code, standing.Length, standing.Count(entry => entry.StandingOn(today) == EntryStanding.Unconfirmed), standing.Select(entry => entry.ConfirmedOn).Max(), arrangement);
    }
}
