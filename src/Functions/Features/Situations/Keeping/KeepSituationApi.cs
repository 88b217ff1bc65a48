using MimFunctions.Domain.Access;
using MimFunctions.Domain.Situations;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Situations.Keeping;

/// <summary><c>POST /api/situations/{reference}/extension</c>: who opened it, or the Commission, puts off its last day.</summary>
internal sealed class ExtendSituation : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/situations/{reference}/extension", Extend)
        .Takes<UntilBody>("""{ "until": "2027-02-28" }""", "until").Produces<SituationView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.RunSituation);

    private static Task<IResult> Extend(string reference, HttpRequest call, Caller caller, SituationStore situations, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<UntilBody>(call, body => SituationProblems.Find(reference, situations, situation => SituationProblems.Done(
            situation, situations, stands => KeepSituation.Extend(stands, caller.Actor(clock.GetUtcNow()), body.Until, clock.GetUtcNow()), ct), ct));

    /// <param name="Until">The new last day.</param>
    private sealed record UntilBody(DateOnly? Until);
}

/// <summary><c>POST /api/situations/{reference}/closure</c>: who opened it, or the Commission, closes it; everybody is asked what was learnt.</summary>
internal sealed class CloseSituation : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/situations/{reference}/closure", Close).Produces<SituationView>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.RunSituation);

    private static Task<IResult> Close(string reference, Caller caller, SituationStore situations, TimeProvider clock, CancellationToken ct) =>
        SituationProblems.Find(reference, situations, situation => SituationProblems.Done(
            situation, situations, stands => KeepSituation.Close(stands, caller.Actor(clock.GetUtcNow()), clock.GetUtcNow()), ct), ct);
}

/// <summary><c>POST /api/situations/{reference}/withdrawal</c>: the proposing state takes its proposal back.</summary>
internal sealed class WithdrawSituation : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapPost("/situations/{reference}/withdrawal", Withdraw).Produces<SituationView>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.ProposeSituation);

    private static Task<IResult> Withdraw(string reference, Caller caller, SituationStore situations, TimeProvider clock, CancellationToken ct) =>
        SituationProblems.Find(reference, situations, situation => SituationProblems.Done(
            situation, situations, stands => KeepSituation.Withdraw(stands, caller.Actor(clock.GetUtcNow()), clock.GetUtcNow()), ct), ct);
}

/// <summary><c>POST /api/situations/{reference}/lessons</c>: a state that was asked, or the Commission, says what it learnt; the last word counts.</summary>
internal sealed class WriteLesson : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/situations/{reference}/lessons", Learn)
        .Takes<LessonBody>("""{ "text": "The definition of arrivals was clear only in the third week." }""", "text").Produces<SituationView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.LearnFromSituation);

    private static Task<IResult> Learn(string reference, HttpRequest call, Caller caller, SituationStore situations, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<LessonBody>(call, body => caller.For(Permission.LearnFromSituation, body.Party, party => SituationProblems.Find(reference, situations, situation => SituationProblems.Done(
            situation, situations, stands => KeepSituation.Learn(stands, party, caller.Principal.Id, body.Text, clock.GetUtcNow()), ct), ct), ct));

    /// <param name="Party">Code of the own party; may be left out by whoever acts for one only.</param>
    /// <param name="Text">What was learnt.</param>
    private sealed record LessonBody(string? Party, string? Text);
}

/// <summary><c>POST /api/situations/{reference}/summary</c>: who opened it, or the Commission, sums the lessons up; everybody is told.</summary>
internal sealed class SumUpSituation : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/situations/{reference}/summary", SumUp)
        .Takes<SummaryBody>("""{ "text": "Definitions belong into the first mail." }""", "text").Produces<SituationView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.RunSituation);

    private static Task<IResult> SumUp(string reference, HttpRequest call, Caller caller, SituationStore situations, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<SummaryBody>(call, body => SituationProblems.Find(reference, situations, situation => SituationProblems.Done(
            situation, situations, stands => KeepSituation.SumUp(stands, caller.Actor(clock.GetUtcNow()), body.Text, clock.GetUtcNow()), ct), ct));

    /// <param name="Text">What was learnt together.</param>
    private sealed record SummaryBody(string? Text);
}
