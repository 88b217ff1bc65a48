using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Mapping;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Pages;
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
        string? state, HttpRequest call, Caller caller, PresidencyDesk desk, Entries entries, Arrangements arrangements, TimeProvider clock, CancellationToken ct) =>
        desk.As(caller, state, async _ =>
        {
            var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
            var (all, given) = (await entries.All(ct), (await arrangements.All(ct)).ToDictionary(each => each.State));
            StateStanding[] standing = [.. MemberState.All.Select(each => StateStanding.Of(each, [.. all.Where(entry => entry.State == each)], given.GetValueOrDefault(each)?.ConfirmedOn, today))];
            return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
            {
                ViewFormat.Json => NetworkFrame.Json(standing),
                ViewFormat.Html => NetworkFrame.Page("How the directory stands", Write(standing), wide: true),
                _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
            };
        }, ct);

    private static Html Write(StateStanding[] standing) => Html.From($"""
        <p class="lead">{standing.Count(each => each.Entries > 0)} of {standing.Length} states have named a contact point; {standing.Count(each => each.ArrangementConfirmedOn is not null)} have described their arrangement.</p>
        <table aria-label="States, and how current what they gave is">
        <thead><tr><th scope="col">State</th><th scope="col">Entries in force</th><th scope="col">Last confirmed</th><th scope="col">Unconfirmed</th><th scope="col">Arrangement confirmed</th></tr></thead>
        <tbody>
        {standing.Select(each => Html.From($"<tr><th scope=\"row\">{MemberState.FromCode(each.State)!.EnglishName}</th><td>{each.Entries}</td><td>{Day(each.ConfirmedOn)}</td><td>{each.Unconfirmed}</td><td>{Day(each.ArrangementConfirmedOn)}</td></tr>\n"))}</tbody>
        </table>
        <p>The Presidency can remind, and opens campaigns; only a state changes what is its own.</p>
        <h2>Ask all states</h2>
        <form method="post" action="/api/contact-points/campaigns"><label for="closesOn">Until</label> <input id="closesOn" name="closesOn" type="date" required> <button type="submit">Open a campaign</button></form>
        <h2>Review</h2>
        <form method="post" action="/api/contact-points/reviews"><label for="reviewClosesOn">Answers until</label> <input id="reviewClosesOn" name="closesOn" type="date" required> <button type="submit">Open the review of the year</button></form>
        <h2>Overview</h2>
        <form method="post" action="/api/contact-points/overviews"><button type="submit">Compile the overview of today</button></form>
        <h2>Classification</h2>
        <p>Set it after consulting the states. Classified empties the hub of it for good, and tells everybody to delete exports.</p>
        <form method="post" action="/api/contact-points/switches"><label for="what">What</label> <select id="what" name="what"><option value="contactList">contact list</option><option value="overview">overview and arrangements</option></select>
        <label for="value">is</label> <select id="value" name="value"><option value="open">open to the network</option><option value="limite" selected>LIMITE</option><option value="classified">classified</option></select>
        <label for="askWhom">with classified, ask this function from then on</label> <input id="askWhom" name="askWhom" maxlength="100"> <button type="submit">Set it</button></form>
        """);

    private static string Day(DateOnly? day) => day is { } on ? FieldWords.Day(on) : "–";

    /// <summary>How a state stands.</summary>
    /// <param name="State">Code of the state.</param>
    /// <param name="Entries">How many of its entries are in force.</param>
    /// <param name="Unconfirmed">How many of them nobody confirmed in time.</param>
    /// <param name="ConfirmedOn">The last day on which it stood for one of them.</param>
    /// <param name="ArrangementConfirmedOn">The last day on which it stood for its arrangement.</param>
    private sealed record StateStanding(string State, int Entries, int Unconfirmed, DateOnly? ConfirmedOn, DateOnly? ArrangementConfirmedOn)
    {
        public static StateStanding Of(MemberState state, IReadOnlyList<ContactPointEntry> entries, DateOnly? arrangement, DateOnly today)
        {
            var standing = entries.Where(entry => entry.StandingOn(today) is not (EntryStanding.Proposed or EntryStanding.Withdrawn)).ToArray();
            return new(
                state.Code, standing.Length, standing.Count(entry => entry.StandingOn(today) == EntryStanding.Unconfirmed), standing.Select(entry => entry.ConfirmedOn).Max(), arrangement);
        }
    }
}
