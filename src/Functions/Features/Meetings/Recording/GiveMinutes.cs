using MimFunctions.Domain.Access;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Meetings.Recording;

/// <summary><c>POST /api/meetings/{reference}/minutes</c>: the convenor says what came of a meeting; a second time amends it.</summary>
internal sealed class GiveMinutes : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/meetings/{reference}/minutes", Run)
        .Takes<Body>("""{ "text": "All spoke.", "conclusions": [{ "about": "MIM-AT-2026-0007", "text": "To be looked at again in May." }] }""", "text")
        .Produces<MeetingView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ConveneMeeting);

    /// <summary>Gives minutes of a meeting of any kind.</summary>
    internal static Task<IResult> Run(string reference, HttpRequest call, Caller caller, ActOnMeeting acting, CancellationToken ct) =>
        ApiBody.Read<Body>(call, body => (body.Conclusions ?? []).Where(each => ViewCase.ParseItem(each?.About) is null).ToArray() is [var unknown, ..]
            ? Task.FromResult(Problems.NotUnderstood("conclusions", unknown?.About, "references of items of the agenda"))
            : acting.AsConvenor(reference, caller, act => RecordMinutes.Decide(act, Minutes(body)), ct));

    private static Minutes Minutes(Body body) => new(
        body.Text ?? "", body.Language,
        [.. (body.Conclusions ?? []).Select(each => new Conclusion(ViewCase.ParseItem(each!.About)!, each.Text ?? ""))]);

    /// <param name="Text">What was said.</param>
    /// <param name="Language">Language of the minutes, ISO 639-1.</param>
    /// <param name="Conclusions">What was concluded on items of the agenda.</param>
    internal sealed record Body(string? Text, string? Language, IReadOnlyList<ConclusionBody?>? Conclusions);

    /// <param name="About">Reference of the measure or request.</param>
    /// <param name="Text">The conclusion.</param>
    internal sealed record ConclusionBody(string? About, string? Text);
}
