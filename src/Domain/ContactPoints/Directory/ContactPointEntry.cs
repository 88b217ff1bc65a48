using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Directory;

/// <summary>An entry of the directory of contact points: what its state says, version after version, and what happened to it.</summary>
/// <param name="Number">Its number; names the state.</param>
/// <param name="Versions">What the state said, oldest first; empty once retention has erased it.</param>
/// <param name="Proof">How far the proof of the function mailbox is (CP-4).</param>
/// <param name="Events">What happened, oldest first.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record ContactPointEntry(
    ContactPointNumber Number, IReadOnlyList<EntryVersion> Versions, MailboxProof Proof, IReadOnlyList<EntryEvent> Events, Outbox Outbox) : IOwes<ContactPointEntry>
{
    /// <summary>An entry and an arrangement are confirmed every so many months (CP-30).</summary>
    public const int ConfirmedForMonths = ConfirmationDue.Months;

    /// <summary>Its state is asked so many days before (CP-30).</summary>
    public const int AskedDaysBefore = ConfirmationDue.AskedDaysBefore;

    /// <summary>The state whose authority it is.</summary>
    public MemberState State => Number.State;

    /// <inheritdoc/>
    public string Case => Number.ToString();

    /// <summary>When it was withdrawn (UTC); null while it stands. The stores search by it.</summary>
    public DateTimeOffset? WithdrawnAt => Events.OfType<EntryEvent.Withdrawn>().FirstOrDefault()?.At;

    /// <summary>The last version whose mailbox is proven: what others see. Null while none is.</summary>
    public EntryVersion? InForce => Versions.LastOrDefault(version => version.ProvenAt is not null);

    /// <summary>The last version while its mailbox is still to be proven; null when nothing waits.</summary>
    public EntryVersion? Pending => WithdrawnAt is null && Versions is [.., { ProvenAt: null } last] ? last : null;

    /// <summary>The day on which its state last stood for it, by naming, changing or confirming; null while nothing is in force.</summary>
    public DateOnly? ConfirmedOn => InForce is { } version
        ? LegalTime.DayOf(Events.OfType<EntryEvent.Confirmed>().Select(confirmed => confirmed.At).Append(version.ProvenAt!.Value).Max(), State)
        : null;

    /// <summary>The day until which that holds.</summary>
    public DateOnly? ConfirmedUntil => ConfirmedOn?.AddMonths(ConfirmedForMonths);

    /// <summary>Channels by which it was not reached since its state last stood for it (CP-32).</summary>
    public IReadOnlyList<ContactChannel> Unreached =>
    [
        .. Events.OfType<EntryEvent.NotReached>().Where(report => report.At > LastStoodFor).Select(report => report.Channel).Distinct().Order(),
    ];

    /// <summary>How it stands on a day.</summary>
    public EntryStanding StandingOn(DateOnly day)
    {
        if (WithdrawnAt is not null || InForce?.Details.ValidUntil < day)
            return EntryStanding.Withdrawn;
        if (InForce is null || InForce.Details.ValidFrom > day)
            return EntryStanding.Proposed;
        var until = ConfirmedUntil!.Value;
        return day > until ? EntryStanding.Unconfirmed
            : day >= until.AddDays(-AskedDaysBefore) ? EntryStanding.DueForConfirmation
            : EntryStanding.Active;
    }

    /// <summary>The entry as it stood at an earlier moment (CP-33); null when nobody had named it yet.</summary>
    public ContactPointEntry? AsOf(DateTimeOffset moment) => Versions.Where(version => version.At <= moment).ToArray() is { Length: > 0 } known
        ? this with
        {
            Versions = [.. known.Select(version => version.ProvenAt > moment ? version with { ProvenAt = null } : version)],
            Events = [.. Events.Where(happened => happened.At <= moment)],
        }
        : null;

    /// <summary>The same without the names of persons in versions that a later one took the place of: who left is nobody's contact any more, and no day asks for a name (CP-33).</summary>
    internal ContactPointEntry WithoutFormerNames()
    {
        var (inForce, last) = (InForce, Versions[^1]);
        return this with { Versions = [.. Versions.Select(version => ReferenceEquals(version, inForce) || ReferenceEquals(version, last) ? version : version.WithoutName())] };
    }

    /// <inheritdoc/>
    public ContactPointEntry With(Outbox outbox) => this with { Outbox = outbox };

    private DateTimeOffset LastStoodFor => Events.OfType<EntryEvent.Confirmed>().Select(confirmed => confirmed.At)
        .Concat(Versions.Select(version => version.At)).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
}

/// <summary>What a state said of an entry at one time.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Details">What it says.</param>
/// <param name="ProvenAt">When its mailbox was proven (UTC); null while it is not.</param>
public sealed record EntryVersion(DateTimeOffset At, EntryDetails Details, DateTimeOffset? ProvenAt)
{
    /// <summary>The same without the name of a person.</summary>
    internal EntryVersion WithoutName() => this with { Details = Details with { PersonName = null } };
}

/// <summary>How an entry stands.</summary>
public enum EntryStanding
{
    /// <summary>Named, but its mailbox is not proven, or its first day is still to come.</summary>
    Proposed,

    /// <summary>In force.</summary>
    Active,

    /// <summary>In force; its state is asked to confirm it.</summary>
    DueForConfirmation,

    /// <summary>Nobody confirmed it in time; it is shown with that (CP-30).</summary>
    Unconfirmed,

    /// <summary>Withdrawn, or past its last day.</summary>
    Withdrawn,
}

/// <summary>Something that happened to an entry.</summary>
/// <param name="At">When (UTC).</param>
public abstract record EntryEvent(DateTimeOffset At)
{
    /// <summary>Its state stands for it as it is (CP-30).</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="By">The opaque id of the person.</param>
    public sealed record Confirmed(DateTimeOffset At, string By) : EntryEvent(At);

    /// <summary>Its state was asked to confirm it.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="Until">The day until which it is confirmed.</param>
    /// <param name="Time">1 for the request, 2 and 3 for the reminders.</param>
    public sealed record Asked(DateTimeOffset At, DateOnly Until, int Time) : EntryEvent(At);

    /// <summary>It was not reached by a channel: another contact point says so, or a mail came back (CP-32). Who says so is not kept.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="Channel">Which.</param>
    public sealed record NotReached(DateTimeOffset At, ContactChannel Channel) : EntryEvent(At);

    /// <summary>Its state withdrew it.</summary>
    /// <param name="At">When (UTC).</param>
    /// <param name="By">The opaque id of the person.</param>
    public sealed record Withdrawn(DateTimeOffset At, string By) : EntryEvent(At);
}
