using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Meetings.Convening;

/// <summary>Puts a meeting: checks it, gives it a number, commits it.</summary>
internal sealed class PutMeeting(
    CaseStore<Meeting> meetings, ViewSubjects subjects, Numbers numbers, IdempotencyKeys tickets, ActOnMeeting acting, TimeProvider clock)
{
    /// <summary>Convenes.</summary>
    /// <param name="convenor">For whom.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="draft">What is wanted.</param>
    /// <param name="key">What makes a repeated call known as such, or null.</param>
    /// <param name="ct">Ends the look-ups.</param>
    /// <returns>201 with the meeting, 422 with everything that stands against it, or 409 when the key was used for another meeting.</returns>
    public async Task<IResult> Convene(Authority convenor, string by, MeetingDraft draft, string? key, CancellationToken ct)
    {
        if (IdempotencyKeys.Fault(key) is { } fault)
            return fault;
        var known = await subjects.Known(draft.Agenda.Take(MeetingDraftRules.LongestAgenda), ct);
        var context = new MeetingContext([.. known.Select(subject => subject.About)], clock.GetUtcNow());
        var refusals = MeetingDraftRules.Check(convenor, draft, context);
        if (refusals.Count > 0)
            return Problems.OfCase(refusals);
        var (number, refused) = await tickets.Take(convenor, key, draft, () => numbers.ClaimMeeting(clock.GetUtcNow(), ct), ct);
        if (number is null)
            return refused!;
        var meeting = await meetings.Find(MeetingKeys.Of(number), ct)
            ?? await meetings.Create(Domain.Meetings.Convene.Decide(number, convenor, by, draft, context), ct);
        return await acting.Shown(meeting, ct, StatusCodes.Status201Created);
    }
}
