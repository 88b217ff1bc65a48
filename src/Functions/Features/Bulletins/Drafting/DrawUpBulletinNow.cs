using MimFunctions.Domain.Access;
using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Bulletins.Drafting;

/// <summary>
/// <c>POST /api/bulletins/{quarter}/draft</c>: the Commission has a draft drawn up outside its time: to look at while the quarter lasts, or of a quarter in which nothing came.
/// </summary>
internal sealed class DrawUpBulletinNow : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/bulletins/{quarter}/draft", Draft)
        .Produces<BulletinView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.IssueBulletin);

    private static async Task<IResult> Draft(string quarter, BulletinStore bulletins, SourcesOfBulletin sources, IHolidays holidays, TimeProvider clock, CancellationToken ct)
    {
        if (Quarter.Parse(quarter) is not { } of)
            return BulletinProblems.NoQuarter(quarter);
        var done = await Do(of, bulletins, sources, holidays, clock.GetUtcNow(), ct);
        return done.Decision is CaseDecision<QuarterlyBulletin>.Refused { Why: var why } ? Problems.OfCase(why) : Results.Json(BulletinView.Of((await bulletins.Find(of, ct))!), HubJson.Readable);
    }

    /// <summary>Draws it up from what is there now.</summary>
    public static async Task<(CaseDecision<QuarterlyBulletin> Decision, QuarterlyBulletin? Stands)> Do(
        Quarter of, BulletinStore bulletins, SourcesOfBulletin sources, IHolidays holidays, DateTimeOffset now, CancellationToken ct)
    {
        var regular = DrawUpBulletin.CutOff(of);
        var (found, lists) = (await sources.Of(of, now < regular ? now : regular, ct), await holidays.Current(ct));
        return await bulletins.DrawUp(of, before => DrawUpBulletin.Decide(before, of, found, lists, now), ct);
    }
}
