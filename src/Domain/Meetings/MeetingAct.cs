using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Meetings;

/// <summary>Someone wants to do something about a meeting; whether they may act for the party was checked before.</summary>
/// <param name="Meeting">The meeting as it stands.</param>
/// <param name="Party">For whom it is done.</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Now">Now (UTC).</param>
public sealed record MeetingAct(Meeting Meeting, Authority Party, string By, DateTimeOffset Now)
{
    /// <summary>For all that a meeting remembers, in bytes as stored: Cosmos DB takes documents of 2 MB.</summary>
    public const int Room = 1_500_000;

    private const int Frame = 400;

    /// <summary>Decides while the meeting has not been called off.</summary>
    internal CaseDecision<Meeting> UnlessCancelled(Func<CaseDecision<Meeting>> decide) => Meeting.Cancellation is null
        ? decide()
        : Refuse(MeetingRules.Cancelled, null, $"{Meeting.Reference} was cancelled.", $"Convene another meeting.");

    /// <summary>The event happens, if there is room for it.</summary>
    internal CaseDecision<Meeting> Happens(MeetingEvent happened, params IReadOnlyList<OwedMessage> owed) =>
        Meeting.Events.Append(happened).Sum(Size) <= Room
            ? new CaseDecision<Meeting>.Changed(Meeting.With(happened, owed))
            : Refuse(MeetingRules.NoRoom, null, $"The record of {Meeting.Reference} is full.", $"Say it in fewer words.");

    internal static CaseDecision<Meeting> Refuse(string rule, string? field, Sentence message, Sentence fix, string? law = null) =>
        new CaseDecision<Meeting>.Refused([new Refusal(rule, field, message, fix, law)]);

    /// <summary>At least as many bytes as the event takes when it is stored as JSON.</summary>
    private static int Size(MeetingEvent happened) => Frame + happened switch
    {
        MeetingEvent.MinutesGiven { Minutes: var minutes } =>
            RequestRoom.Size(minutes.Text) + minutes.Conclusions.Sum(conclusion => Frame + RequestRoom.Size(conclusion.Text)),
        MeetingEvent.Changed { Plan: var plan } =>
            RequestRoom.Size(plan.Title) + RequestRoom.Size(plan.Place) + RequestRoom.Size(plan.Link) + (Frame * (plan.Agenda.Count + plan.Invited.Count)),
        _ => 0,
    };
}
