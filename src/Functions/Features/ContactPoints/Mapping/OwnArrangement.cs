using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary><c>GET /api/contact-points/arrangements/own</c>: how the own state described its arrangement, and the page on which it does (V10).</summary>
internal sealed class ShowOwnArrangement : IApiEndpoint
{
    /// <summary>Address of the page.</summary>
    public const string Page = "/api/contact-points/arrangements/own?format=html";

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/contact-points/arrangements/own", Get).ShownAs<ArrangementVersion>(ViewFormat.Json, ViewFormat.Html).UnlessClassified(SwitchedPart.Overview).Needs(Permission.KeepArrangements);

    private static Task<IResult> Get(string? state, HttpRequest call, Caller caller, Arrangements arrangements, Campaigns campaigns, CancellationToken ct) =>
        caller.For(Permission.KeepArrangements, state, async party =>
        {
            var own = await arrangements.Of(party.State!, ct);
            return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
            {
                ViewFormat.Json => own?.Now is { } now ? NetworkFrame.Json(now) : Results.NoContent(),
                ViewFormat.Html => NetworkFrame.Page<OwnArrangementPage>(
                    $"How authorities work together: {party}", (nameof(OwnArrangementPage.State), party.State), (nameof(OwnArrangementPage.Own), own),
                    (nameof(OwnArrangementPage.Campaign), (await campaigns.All(ct)).FirstOrDefault(each => each.ClosedAt is null))),
                _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
            };
        }, ct);
}

/// <summary><c>POST /api/contact-points/arrangements</c>: the own state gives its arrangement; it takes the place of the one before.</summary>
internal sealed class GiveArrangement : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/arrangements", Give)
        .Takes<ArrangementBody>("""{ "notOrganisedYet": false, "fields": [{ "letter": "a", "text": "Unit 1 of the Federal Office and the state security service.", "marking": "limite", "circle": "network" }] }""", "fields")
        .Produces<ArrangementVersion>().Refuses(StatusCodes.Status422UnprocessableEntity).UnlessClassified(SwitchedPart.Overview).Needs(Permission.KeepArrangements);

    private static Task<IResult> Give(HttpRequest call, Caller caller, Arrangements arrangements, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.ReadFor<ArrangementBody, Authority>(call, settings, ArrangementBody.Of, caller.Acting(Permission.KeepArrangements, ct), async (body, party) =>
        {
            var given = new ArrangementVersion(clock.GetUtcNow(), body.NotOrganisedYet ?? false, [.. (body.Fields ?? []).DistinctBy(field => field.Letter).OrderBy(field => field.Letter)], body.Proposals);
            if (MapRules.Check(given) is { Count: > 0 } why)
                return PostedBody.Refused(call, why);
            var stands = await arrangements.Give(party.State!, given, clock.GetUtcNow(), ct);
            return call.HasFormContentType ? new SeeOther(ShowOwnArrangement.Page) : NetworkFrame.Json(stands.Now);
        });

    /// <param name="State">Code of the own state; may be left out by whoever acts for one only.</param>
    /// <param name="NotOrganisedYet">Nothing is organised yet; that is an answer.</param>
    /// <param name="Fields">What is said, each letter once.</param>
    /// <param name="Proposals">Other proposals to strengthen the exchange.</param>
    private sealed record ArrangementBody(string? State, bool? NotOrganisedYet, IReadOnlyList<ArrangementField>? Fields, string? Proposals)
    {
        /// <summary>The body that the form of the page means.</summary>
        public static ArrangementBody Of(IFormCollection form) => new(
            form.Text("state"), form.Text("notOrganised") == "yes",
            [
                .. Enum.GetValues<ArrangementLetter>().Where(letter => form.Text(MapRules.Name(letter)) is not null).Select(letter => new ArrangementField(
                    letter, form.Text(MapRules.Name(letter))!, form.Text(MapRules.EnglishName(letter)), form.Option<MapMarking>($"marking.{letter}") ?? MapMarking.Limite,
                    form.Option<MapCircle>($"circle.{letter}") ?? MapCircle.Network)),
            ],
            form.Text("proposals"));
    }
}

/// <summary><c>POST /api/contact-points/arrangements/confirmation</c>: the own state stands for its arrangement as it is (CP-30).</summary>
internal sealed class ConfirmArrangement : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/arrangements/confirmation", Confirm).Produces<ArrangementVersion>().UnlessClassified(SwitchedPart.Overview).Needs(Permission.KeepArrangements);

    private static Task<IResult> Confirm(string? state, HttpRequest call, Caller caller, Arrangements arrangements, Settings settings, TimeProvider clock, CancellationToken ct) =>
        !OwnOrigin.Sent(call, settings.PublicUrl) ? Task.FromResult(PostedBody.Foreign()) : caller.For(Permission.KeepArrangements, state, async party =>
            await arrangements.Confirm(party.State!, caller.Principal.Id, clock.GetUtcNow(), ct) is { } stands
                ? call.HasFormContentType ? new SeeOther(ShowOwnArrangement.Page) : NetworkFrame.Json(stands.Now)
                : Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "Your state has given no arrangement.", detail: "Give one first."), ct);
}

/// <summary><c>POST /api/contact-points/practices</c>: the own state shares a good practice.</summary>
internal sealed class SharePractice : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/practices", Share)
        .Takes<PracticeBody>("""{ "title": "Weekly call", "theme": "consultation", "whatIsDone": "Both sides call once a week and agree on what is urgent.", "circle": "network" }""", "title", "theme", "whatIsDone")
        .Produces<GoodPractice>(StatusCodes.Status201Created).Refuses(StatusCodes.Status422UnprocessableEntity).UnlessClassified(SwitchedPart.Overview).Needs(Permission.KeepArrangements);

    private static Task<IResult> Share(HttpRequest call, Caller caller, Arrangements arrangements, Numbers numbers, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.ReadFor<PracticeBody, Authority>(call, settings, PracticeBody.Of, caller.Acting(Permission.KeepArrangements, ct), async (body, party) =>
        {
            var text = new PracticeText(
                body.Title ?? "", body.Theme ?? PracticeTheme.Consultation, body.Problem, body.WhatIsDone ?? "", body.LegalBase, body.Effort, body.Result, body.Conditions,
                body.Marking ?? MapMarking.Limite, body.Circle ?? MapCircle.Network);
            if (MapRules.Check(text) is { Count: > 0 } why)
                return PostedBody.Refused(call, why);
            var practice = new GoodPractice(await numbers.ClaimPractice(party.State!, clock.GetUtcNow(), ct), text, clock.GetUtcNow(), [], null);
            await arrangements.Keep(practice, ct);
            return call.HasFormContentType ? new SeeOther(ListPractices.Page) : NetworkFrame.Json(practice, StatusCodes.Status201Created);
        });

    /// <param name="State">Code of the own state; may be left out by whoever acts for one only.</param>
    /// <param name="Title">Title.</param>
    /// <param name="Theme">What it is about.</param>
    /// <param name="Problem">Which problem it meets.</param>
    /// <param name="WhatIsDone">What is done.</param>
    /// <param name="LegalBase">By which law.</param>
    /// <param name="Effort">With which effort.</param>
    /// <param name="Result">With which result, and how that is known.</param>
    /// <param name="Conditions">What others need to do the same.</param>
    /// <param name="Marking">How it is marked.</param>
    /// <param name="Circle">Who reads it.</param>
    private sealed record PracticeBody(
        string? State, string? Title, PracticeTheme? Theme, string? Problem, string? WhatIsDone, string? LegalBase, string? Effort, string? Result, string? Conditions,
        MapMarking? Marking, MapCircle? Circle)
    {
        /// <summary>The body that the form of the page means.</summary>
        public static PracticeBody Of(IFormCollection form) => new(
            form.Text("state"), form.Text("title"), form.Option<PracticeTheme>("theme"), form.Text("problem"), form.Text("whatIsDone"), form.Text("legalBase"), form.Text("effort"),
            form.Text("result"), form.Text("conditions"), form.Option<MapMarking>("marking"), form.Option<MapCircle>("circle"));
    }
}

/// <summary><c>POST /api/contact-points/practices/{reference}/use</c>: another state says that it uses a practice too; visible, and no ranking.</summary>
internal sealed class UsePractice : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/practices/{reference}/use", Use).Produces<GoodPractice>().UnlessClassified(SwitchedPart.Overview).Needs(Permission.KeepArrangements);

    private static Task<IResult> Use(string reference, string? state, HttpRequest call, Caller caller, Arrangements arrangements, Settings settings, CancellationToken ct) =>
        PracticeNumber.Parse(reference) is not { } number ? Task.FromResult(PracticeProblems.Unknown(reference))
            : !OwnOrigin.Sent(call, settings.PublicUrl) ? Task.FromResult(PostedBody.Foreign())
            : caller.For(Permission.KeepArrangements, state, async party =>
                await arrangements.Change(number, practice => practice.Text is { Circle: not MapCircle.OwnState } ? practice.Use(party.State!, isUsed: true) : null, ct) is { Text.Circle: not MapCircle.OwnState } stands
                    ? call.HasFormContentType ? new SeeOther(ListPractices.Page) : NetworkFrame.Json(stands)
                    : PracticeProblems.Unknown(reference), ct);
}

/// <summary><c>POST /api/contact-points/practices/{reference}/withdrawal</c>: the own state withdraws a practice.</summary>
internal sealed class WithdrawPractice : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/practices/{reference}/withdrawal", Withdraw).Produces<GoodPractice>().UnlessClassified(SwitchedPart.Overview).Needs(Permission.KeepArrangements);

    private static async Task<IResult> Withdraw(string reference, HttpRequest call, Caller caller, Arrangements arrangements, Settings settings, TimeProvider clock, CancellationToken ct)
    {
        if (PracticeNumber.Parse(reference) is not { } number)
            return PracticeProblems.Unknown(reference);
        if (!OwnOrigin.Sent(call, settings.PublicUrl))
            return PostedBody.Foreign();
        if (await caller.Check(Permission.KeepArrangements, Authority.Of(number.State), ct) is { } refused)
            return refused;
        return await arrangements.Change(number, practice => practice.Withdraw(clock.GetUtcNow()), ct) is { } stands
            ? call.HasFormContentType ? new SeeOther(ListPractices.Page) : NetworkFrame.Json(stands)
            : PracticeProblems.Unknown(reference);
    }
}

/// <summary>What stands against a call about practices.</summary>
internal static class PracticeProblems
{
    /// <summary>404: there is no such practice.</summary>
    public static IResult Unknown(string reference) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no practice “{Domain.Text.Quotation.Cut(reference, 80)}”.", detail: "Check the number in the list, such as GP-AT-2026-0001.");
}
