using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>An entry as its own state sees it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="InForce">What others see; absent while no mailbox is proven.</param>
/// <param name="Pending">What waits for the proof of its mailbox; absent when nothing does.</param>
/// <param name="CodeSentAt">When the last code was sent (UTC); absent when nothing waits.</param>
/// <param name="ConfirmedOn">The day on which the state last stood for it.</param>
/// <param name="ConfirmedUntil">The day until which that holds.</param>
/// <param name="Unreached">Channels by which others did not reach it.</param>
public sealed record OwnEntry(
    string Number, EntryStanding Standing, EntryDetails? InForce, EntryDetails? Pending, DateTimeOffset? CodeSentAt, DateOnly? ConfirmedOn, DateOnly? ConfirmedUntil,
    IReadOnlyList<ContactChannel> Unreached)
{
    /// <summary>The entry.</summary>
    public static OwnEntry Of(ContactPointEntry entry, DateTimeOffset now) => new(
        entry.Case, entry.StandingOn(LegalTime.DayOf(now, entry.State)), entry.InForce?.Details, entry.Pending?.Details,
        entry.Pending is null ? null : entry.Proof.AskedAt, entry.ConfirmedOn, entry.ConfirmedUntil, entry.Unreached);
}
