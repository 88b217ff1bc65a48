using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Directory;

namespace MimFunctions.Domain.ContactPoints.Directory;

/// <summary>
/// Entries and arrangements are confirmed every six months: a request fourteen days before, a reminder a week before and one on the last day. A day that
/// the hub missed is made good by the latest of them, not by all (CP-30).
/// </summary>
public static class AskConfirmation
{
    /// <summary>The entry with the request that is due, or null when none is.</summary>
    public static ContactPointEntry? Decide(ContactPointEntry entry, DateTimeOffset now)
    {
        var today = LegalTime.DayOf(now, entry.State);
        if (entry.WithdrawnAt is not null || entry.ConfirmedUntil is not { } until || Due(until, today) is not { } time
            || entry.Events.OfType<EntryEvent.Asked>().Any(asked => asked.Until == until && asked.Time >= time))
            return null;
        return entry with
        {
            Events = [.. entry.Events, new EntryEvent.Asked(now, until, time)],
            Outbox = entry.Outbox.And(now, [ContactPointStep.Confirm(until, time).To(entry.Number)]),
        };
    }

    /// <inheritdoc cref="ConfirmationDue.On"/>
    public static int? Due(DateOnly until, DateOnly today) => ConfirmationDue.On(until, today);
}
