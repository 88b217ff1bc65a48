using MimFunctions.Domain.Access;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Meetings.Convening;

/// <summary><c>POST /api/meetings/{reference}/changes</c>: the convenor changes a meeting; what is left out stays as it is.</summary>
internal sealed class ChangeMeetingPlan : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/meetings/{reference}/changes", Run)
        .Takes<MeetingBody>("""{ "place": "Room JL-21" }""")
        .Produces<MeetingView>()
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ConveneMeeting);

    /// <summary>Changes a meeting of any kind.</summary>
    internal static Task<IResult> Run(
        string reference, HttpRequest call, Caller caller, ActOnMeeting acting, ViewSubjects subjects, CancellationToken ct) =>
        ApiBody.Read<MeetingBody>(call, async body =>
        {
            if (body.NotUnderstood() is { } problem)
                return problem;
            ViewCase[] added = [.. (await subjects.Known((body.Cases ?? []).Take(MeetingDraftRules.LongestAgenda), ct)).Select(subject => subject.About)];
            return await acting.AsConvenor(
                reference, caller,
                // What stands on the agenda was known when it came there.
                act => ChangeMeeting.Decide(act, body.Draft(MeetingDraft.From(act.Meeting.Plan)), [.. act.Meeting.Plan.Agenda, .. added]), ct);
        });
}
