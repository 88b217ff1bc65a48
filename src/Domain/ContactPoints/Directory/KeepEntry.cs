using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Directory;

/// <summary>What is done with an entry beside changing it: confirming, withdrawing, saying that it was not reached.</summary>
public static class KeepEntry
{
    /// <summary>Its state stands for it as it is (CP-30); twice on a day changes nothing.</summary>
    /// <param name="entry">As it stands.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<ContactPointEntry> Confirm(ContactPointEntry entry, string by, DateTimeOffset now)
    {
        if (entry.WithdrawnAt is not null)
            return Refused(EntryRules.Unknown(entry.Case));
        if (entry.InForce is null)
            return Refused(new("CP-4", null, $"The mailbox of this entry is not proven yet, so there is nothing to confirm.", $"Give the code that was sent to it."));
        return entry.ConfirmedOn!.Value == LegalTime.DayOf(now, entry.State) && entry.Unreached.Count == 0
            ? new CaseDecision<ContactPointEntry>.Unchanged()
            : new CaseDecision<ContactPointEntry>.Changed(entry with { Events = [.. entry.Events, new EntryEvent.Confirmed(now, by)] });
    }

    /// <summary>Its state withdraws it; a name is erased at once, the rest after two years (CP-33).</summary>
    /// <inheritdoc cref="Confirm"/>
    public static CaseDecision<ContactPointEntry> Withdraw(ContactPointEntry entry, string by, DateTimeOffset now)
    {
        if (entry.WithdrawnAt is not null)
            return new CaseDecision<ContactPointEntry>.Unchanged();
        return new CaseDecision<ContactPointEntry>.Changed(Withdrawn(entry, by, now));
    }

    /// <summary>An entry that has come to its end by itself: as if its state had withdrawn it.</summary>
    internal static ContactPointEntry Ended(ContactPointEntry entry, DateTimeOffset now) => Withdrawn(entry, "hub", now);

    private static ContactPointEntry Withdrawn(ContactPointEntry entry, string by, DateTimeOffset now)
    {
        var nameless = entry.Versions.Select(version => version.WithoutName()).ToArray();
        return entry with { Versions = nameless, Events = [.. entry.Events, new EntryEvent.Withdrawn(now, by)] };
    }

    /// <summary>Somebody could not reach it: the channel is marked and its state is told, once until it stands for the entry again (CP-32).</summary>
    /// <param name="entry">As it stands.</param>
    /// <param name="channel">By which channel.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<ContactPointEntry> NotReached(ContactPointEntry entry, ContactChannel channel, DateTimeOffset now)
    {
        if (entry.WithdrawnAt is not null || entry.InForce is not { } version || !version.Details.Has(channel))
            return Refused(new("CP-32", "channel", $"The entry names no such channel.", $"Choose one of the channels that the entry names."));
        if (entry.Unreached.Contains(channel))
            return new CaseDecision<ContactPointEntry>.Unchanged();
        var events = entry.Events.Append(new EntryEvent.NotReached(now, channel)).ToArray();
        return new CaseDecision<ContactPointEntry>.Changed(entry with
        {
            Events = events,
            Outbox = entry.Outbox.And(now, [ContactPointStep.NotReached(events.Length).To(entry.Case, Authority.Of(entry.State))]),
        });
    }

    private static CaseDecision<ContactPointEntry>.Refused Refused(Refusal why) => new([why]);
}
