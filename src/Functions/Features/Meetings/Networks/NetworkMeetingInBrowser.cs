using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Meetings.Networks;

/// <summary>
/// <c>GET</c> and <c>POST /liaison/meetings/{reference}</c>: a meeting of a network for those who are invited, officers, coordinators and the Agency among
/// them, who say there whether they come (F-9); decided as by the API.
/// </summary>
internal sealed class NetworkMeetingInBrowser(CaseStore<Meeting> meetings, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/liaison/meetings/{reference}", ["GET", "HEAD"], ([FromServices] NetworkMeetingInBrowser page, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            page.With(reference, context, meeting => page.Show(context, caller, meeting, null), ct)).Needs(Permission.TakePartInNetworks);
        app.MapPost("/liaison/meetings/{reference}", ([FromServices] NetworkMeetingInBrowser page, string reference, HttpContext context, Caller caller, CancellationToken ct) =>
            page.With(reference, context, meeting => page.Take(context, caller, meeting, ct), ct)).Needs(Permission.TakePartInNetworks);
    }

    private async Task<IResult> With(string reference, HttpContext context, Func<Meeting, Task<IResult>> then, CancellationToken ct) =>
        MeetingReference.Parse(reference) is { } number && await meetings.Find(MeetingKeys.Of(number), ct) is { Plan.Network: not null } meeting
            ? await then(meeting)
            : await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such meeting of a network."), Say($"Check the reference; it looks like {"MTG-2026-0001"}."), "/api/liaison/networks", Say($"All networks"));

    private Task<IResult> Show(HttpContext context, Caller caller, Meeting meeting, PageText? fault) => pages.Show<NetworkMeetingPage>(
        context, $"{meeting.Reference}: {meeting.Plan.Title}",
        new Dictionary<string, object?>
        {
            [nameof(NetworkMeetingPage.Token)] = tokens.For(caller.Principal),
            [nameof(NetworkMeetingPage.Meeting)] = meeting,
            [nameof(NetworkMeetingPage.Time)] = Say(MeetingHours.Worded(meeting.Plan)),
            [nameof(NetworkMeetingPage.Replying)] = meeting.Cancellation is null && meeting.Plan.End > clock.GetUtcNow()
                ? caller.PartiesFor(Permission.TakePartInNetworks).Where(meeting.Plan.Invited.Contains).ToArray() : Array.Empty<Authority>(),
            [nameof(NetworkMeetingPage.Fault)] = fault,
        },
        fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private async Task<IResult> Take(HttpContext context, Caller caller, Meeting meeting, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await Show(context, caller, meeting, refusal.Message);
        if (Authority.InLiaison(PostedForm.Text(posted["party"])) is not { } party || Reply(PostedForm.Text(posted["reply"])) is not { } reply)
            return await Show(context, caller, meeting, Say($"There is no reply. Choose one."));
        if (await caller.Check(Permission.TakePartInNetworks, party, ct) is { } refused)
            return refused;
        var done = (await meetings.Change(
            MeetingKeys.Of(meeting.Reference), stands => ReplyToMeeting.Decide(new MeetingAct(stands, party, caller.Principal.Id, clock.GetUtcNow()), reply),
            decision => (decision as CaseDecision<Meeting>.Changed)?.Next, ct))!.Value;
        return done.Decision is CaseDecision<Meeting>.Refused { Why: [var why, ..] }
            ? await Show(context, caller, done.Stands, Say($"{why.Message} {why.Fix}"))
            : new SeeOther($"/liaison/meetings/{meeting.Reference}");
    }

    private static MeetingReply? Reply(string? text) => Enum.GetValues<MeetingReply>().Where(each => Code.Of(each) == text).Select(each => (MeetingReply?)each).FirstOrDefault();
}
