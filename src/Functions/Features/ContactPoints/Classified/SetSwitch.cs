using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Classified;

/// <summary><c>POST /api/contact-points/switches</c>: the Presidency, after it consulted the states, sets whether contact list or overview is open, LIMITE or classified (CP-20). Classified empties the hub of it.</summary>
internal sealed class SetSwitch : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/switches", Set)
        .Takes<SwitchBody>("""{ "what": "overview", "value": "limite" }""", "what", "value").Produces<SwitchView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.RunContactNetwork);

    private static Task<IResult> Set(
        HttpRequest call, Caller caller, AsPresidency presidency, Switches switches, Entries entries, ReadingTrace trace, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.ReadFor<SwitchBody, MemberState>(call, settings, form => new SwitchBody(form.Text("state"), form.Option<SwitchedPart>("what"), form.Option<SwitchValue>("value"), form.Text("askWhom")), presidency.For(caller, ct), async (body, state) =>
        {
            if (body is not { What: { } what, Value: { } value })
                return Problems.NotUnderstood(body.What is null ? "what" : "value", null, "contactList or overview, and open, limite or classified");
            if (value == SwitchValue.Classified && (string.IsNullOrWhiteSpace(body.AskWhom) || body.AskWhom.Length > 100 || PersonWords.AreIn(body.AskWhom)))
                return PostedBody.Refused(call, [new Refusal("CP-21", "askWhom", $"Nothing says which function to ask from then on.", $"Name a function in at most 100 characters, not a person: it stays as the only word about it here.")]);
            var now = clock.GetUtcNow();
            var told = (await entries.All(ct)).Where(entry => entry.StandingOn(LegalTime.DayOf(now, entry.State)) is not (EntryStanding.Proposed or EntryStanding.Withdrawn)).Select(entry => entry.Number);
            var (decision, stands) = await switches.Set(what, new SwitchSetting(now, state, value, value == SwitchValue.Classified ? body.AskWhom : null), [.. told], ct);
            if (decision is CaseDecision<NetworkSwitch>.Refused { Why: var why })
                return PostedBody.Refused(call, why);
            await trace.Record(caller.Principal, Authority.Of(state), "set switch", stands.Case, Domain.Text.Code.Of(value), ct);
            return call.HasFormContentType ? new SeeOther("/api/contact-points/standing?format=html") : NetworkFrame.Json(SwitchView.Of(stands));
        });

    /// <param name="State">Code of the state that holds the Presidency; may be left out by whoever acts for one only.</param>
    /// <param name="What">What is switched.</param>
    /// <param name="Value">How.</param>
    /// <param name="AskWhom">With classified: the function to ask from then on.</param>
    private sealed record SwitchBody(string? State, SwitchedPart? What, SwitchValue? Value, string? AskWhom);
}

/// <summary><c>GET /api/contact-points/switches</c>: how both switches are set, since when and by whom.</summary>
internal sealed class ShowSwitches : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/contact-points/switches", Get).Produces<IReadOnlyList<SwitchView>>().Needs(Permission.ReadOverview);

    private static async Task<IResult> Get(Switches switches, CancellationToken ct) =>
        NetworkFrame.Json(new[] { SwitchView.Of(await switches.Find(SwitchedPart.ContactList, ct)), SwitchView.Of(await switches.Find(SwitchedPart.Overview, ct)) });
}

/// <summary>A switch.</summary>
/// <param name="What">What is switched.</param>
/// <param name="Value">As it is set.</param>
/// <param name="Settings">Every setting, oldest first.</param>
/// <param name="EmptiedAt">When the hub had erased it (UTC); absent until then.</param>
internal sealed record SwitchView(SwitchedPart What, SwitchValue Value, IReadOnlyList<SwitchSetting> Settings, DateTimeOffset? EmptiedAt)
{
    /// <summary>The switch.</summary>
    public static SwitchView Of(NetworkSwitch stands) => new(stands.What, stands.Value, stands.Settings, stands.EmptiedAt);
}
