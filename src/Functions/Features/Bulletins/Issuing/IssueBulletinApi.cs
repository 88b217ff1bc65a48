using MimFunctions.Domain.Access;
using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Bulletins.Issuing;

/// <summary><c>POST /api/bulletins/{quarter}/issue</c>: a person of the Commission issues it; those who subscribed are told (BUL-9).</summary>
internal sealed class IssueBulletinApi : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/bulletins/{quarter}/issue", Issue)
        .Takes<ForewordBody>("""{ "foreword": "A quarter with many new rules on reception." }""").Produces<BulletinView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.IssueBulletin);

    private static Task<IResult> Issue(string quarter, HttpRequest call, Caller caller, BulletinStore bulletins, TimeProvider clock, CancellationToken ct) =>
        BulletinProblems.Find(quarter, caller, bulletins, bulletin => ApiBody.Read<ForewordBody>(call, body =>
            BulletinActs.Done(bulletin.Quarter, bulletins, stands => KeepBulletin.Issue(stands, caller.Principal.Id, body.Foreword, clock.GetUtcNow()), ct)), ct);

    /// <param name="Foreword">What the Commission says before it.</param>
    private sealed record ForewordBody(string? Foreword);
}

/// <summary><c>POST /api/bulletins/{quarter}/not-communicated</c>: the Commission adds what no state has communicated; that state is invited to (BUL-7).</summary>
internal sealed class AddNotCommunicated : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/bulletins/{quarter}/not-communicated", Add)
        .Takes<MissingBody>("""{ "state": "FR", "section": "asylum", "sentence": "A law on reception was adopted.", "link": "https://law.example/2026-7" }""", "state", "section", "sentence", "link")
        .Produces<BulletinView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.IssueBulletin);

    private static Task<IResult> Add(string quarter, HttpRequest call, Caller caller, BulletinStore bulletins, TimeProvider clock, CancellationToken ct) =>
        BulletinProblems.Find(quarter, caller, bulletins, bulletin => ApiBody.Read<MissingBody>(call, body => BulletinActs.Done(
            bulletin.Quarter, bulletins, stands => KeepBulletin.AddMissing(stands, body.Draft(caller.Principal.Id), clock.GetUtcNow()), ct)), ct);

    /// <param name="State">Code of the state whose it would be.</param>
    /// <param name="Section">The section.</param>
    /// <param name="Sentence">What it is.</param>
    /// <param name="Link">Where everybody can read it, https.</param>
    private sealed record MissingBody(string? State, QueryTheme? Section, string? Sentence, string? Link)
    {
        public MissingDraft Draft(string by) => new(MemberState.FromCode(State), Section ?? QueryTheme.Policy, Sentence, Link, by);
    }
}

/// <summary><c>POST /api/bulletins/{quarter}/not-communicated/{item}/removal</c>: it was communicated meanwhile, or is none.</summary>
internal sealed class TakeOutNotCommunicated : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/bulletins/{quarter}/not-communicated/{item}/removal", TakeOut)
        .Produces<BulletinView>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.IssueBulletin);

    private static Task<IResult> TakeOut(string quarter, string item, Caller caller, BulletinStore bulletins, CancellationToken ct) => int.TryParse(item, out var number)
        ? BulletinProblems.Find(quarter, caller, bulletins, bulletin => BulletinActs.Done(bulletin.Quarter, bulletins, stands => KeepBulletin.TakeOutMissing(stands, number), ct), ct)
        : Task.FromResult(Problems.NotUnderstood("item", item, "the number of what is not communicated, such as 1"));
}
