using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.References;
using MimFunctions.Features.Meetings.Networks;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Meetings;

/// <summary>Looks up what a letter about a meeting is written from.</summary>
internal sealed class MeetingLetterLookup(CaseStore<Meeting> meetings, ViewSubjects subjects, TellMeetingParties parties, Settings settings)
{
    /// <summary>Who gets a letter: someone of the directory, or an officer of the network that meets.</summary>
    public async Task<Addressee?> Find(ContactDirectory people, OwedOrder order, CancellationToken ct) => Addressee.Find(people, order.To) ?? await parties.Officer(order, ct);

    /// <summary>The case of a letter; null when the order is about no meeting.</summary>
    public async Task<MeetingLetterCase?> Open(OwedOrder order, Addressee to, CancellationToken ct)
    {
        if (MeetingReference.Parse(order.Case) is not { } reference || ViewStep.Parse(order.Step) is not { Number: var number }
            || await meetings.Find(MeetingKeys.Of(reference), ct) is not { } meeting)
            return null;
        var plans = meeting.Events.OfType<MeetingEvent.Changed>().Select(e => e.Plan).Prepend(meeting.FirstPlan);
        return new MeetingLetterCase(meeting, number, to, await subjects.Known(plans.SelectMany(plan => plan.Agenda), ct), settings);
    }
}
