using MimFunctions.Domain.Access;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Meetings;

/// <summary>The frame of every call that does something with a meeting: find, check who may, decide, commit, show.</summary>
internal sealed class ActOnMeeting(CaseStore<Meeting> meetings, ViewSubjects subjects, TimeProvider clock)
{
    /// <summary>Goes on with the meeting, or says that there is none.</summary>
    public async Task<IResult> Find(string reference, Func<Meeting, Task<IResult>> then, CancellationToken ct)
    {
        if (MeetingReference.Parse(reference) is not { } number)
            return MeetingProblems.NoMeeting(reference);
        return await meetings.Find(MeetingKeys.Of(number), ct) is { } meeting ? await then(meeting) : MeetingProblems.Unknown(number);
    }

    /// <summary>For the convenor, whom only the meeting tells: checked here, and by the kind of meeting, whatever the address.</summary>
    public Task<IResult> AsConvenor(string reference, Caller caller, Func<MeetingAct, CaseDecision<Meeting>> decide, CancellationToken ct) =>
        Find(reference, async meeting => await caller.Check(Convening(meeting), meeting.Convenor, ct)
            ?? await Change(new MeetingAct(meeting, meeting.Convenor, caller.Principal.Id, clock.GetUtcNow()), decide, ct), ct);

    /// <summary>For a party that takes part.</summary>
    public Task<IResult> AsParty(
        string reference, string? party, Caller caller, Func<MeetingAct, CaseDecision<Meeting>> decide, CancellationToken ct) =>
        Find(reference, meeting => caller.For(
            Permission.TakePartInViews, party, acting => Change(new MeetingAct(meeting, acting, caller.Principal.Id, clock.GetUtcNow()), decide, ct), ct), ct);

    /// <summary>For a party of a network's meeting, by those who may take part in networks only (F-9).</summary>
    public Task<IResult> InNetwork(
        string reference, string? party, Caller caller, Func<MeetingAct, CaseDecision<Meeting>> decide, CancellationToken ct) =>
        Find(reference, meeting => meeting.Plan.Network is null ? Task.FromResult(MeetingProblems.Unknown(meeting.Reference)) : caller.For(
            Permission.TakePartInNetworks, party, acting => Change(new MeetingAct(meeting, acting, caller.Principal.Id, clock.GetUtcNow()), decide, ct), ct), ct);

    /// <summary>The meeting as JSON.</summary>
    public async Task<IResult> Shown(Meeting meeting, CancellationToken ct, int status = StatusCodes.Status200OK) =>
        Results.Json(MeetingView.Of(meeting, await subjects.Known(meeting.Plan.Agenda, ct)), HubJson.Readable, statusCode: status);

    private static Permission Convening(Meeting meeting) => meeting.Plan.Network is null ? Permission.ConveneMeeting : Permission.ConveneNetwork;

    private async Task<IResult> Change(MeetingAct act, Func<MeetingAct, CaseDecision<Meeting>> decide, CancellationToken ct)
    {
        var done = await meetings.Change(
            MeetingKeys.Of(act.Meeting.Reference), stands => decide(act with { Meeting = stands }), decision => (decision as CaseDecision<Meeting>.Changed)?.Next, ct);
        return done switch
        {
            null => MeetingProblems.Unknown(act.Meeting.Reference),
            { Decision: CaseDecision<Meeting>.Refused refused } => Problems.OfCase(refused.Why),
            { Stands: var stands } => await Shown(stands, ct),
        };
    }
}
