using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Meetings;

/// <summary>Invites to a meeting on measures or requests (MIM-2, MIM-22).</summary>
public static class Convene
{
    /// <summary>The meeting, one invitation owed for each party invited.</summary>
    /// <param name="number">The number claimed for it.</param>
    /// <param name="convenor">Who convenes.</param>
    /// <param name="by">The opaque id of the person who does it.</param>
    /// <param name="draft">What is wanted.</param>
    /// <param name="context">What else is known.</param>
    /// <exception cref="ArgumentException">Something stands against it (<see cref="MeetingDraftRules.Check"/>).</exception>
    public static Meeting Decide(MeetingReference number, Authority convenor, string by, MeetingDraft draft, MeetingContext context)
    {
        if (MeetingDraftRules.Check(convenor, draft, context) is [var first, ..])
            throw new ArgumentException(first.Message.ToString(), nameof(draft));
        var meeting = new Meeting(number, convenor, by, context.Now, draft.Plan(convenor, context.Now), [], Outbox.Nothing(context.Now));
        return meeting.With(Outbox.Owing(
            context.Now, [.. meeting.Plan.Invited.Select(party => meeting.Tell(ViewLetter.MeetingInvitation, 0, party))]));
    }
}
