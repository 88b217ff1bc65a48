using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Mapping;

namespace MimFunctions.Domain.ContactPoints;

/// <summary>How long each thing is kept [D]: checks 24 months, then their outcome alone; withdrawn entries and practices 24 months. Null where nothing is due.</summary>
public static class Retention
{
    private const int Months = 24, UnprovenMonths = 6;

    /// <summary>A check: what was asked and by whom is erased, what came out stays for the sums.</summary>
    public static ExchangeCheck? Of(ExchangeCheck check, DateTimeOffset now) => check.Asked is not null && IsOver(check.At, now) ? check with { By = null, Asked = null } : null;

    /// <summary>An entry that was withdrawn; and one that has come to its end by itself, past its last day or never proven, is withdrawn, so that the name in it goes and its two years begin.</summary>
    public static ContactPointEntry? Of(ContactPointEntry entry, DateTimeOffset now) => entry.WithdrawnAt is { } withdrawn
        ? IsOver(withdrawn, now) ? Emptied.Of(entry, now) : null
        : HasEnded(entry, now) ? KeepEntry.Ended(entry, now) : null;

    /// <summary>A practice that was withdrawn.</summary>
    public static GoodPractice? Of(GoodPractice practice, DateTimeOffset now) => practice.WithdrawnAt is { } withdrawn && IsOver(withdrawn, now) ? Emptied.Of(practice, now) : null;

    /// <summary>An arrangement: versions that a later one took the place of.</summary>
    public static NationalArrangement? Of(NationalArrangement arrangement, DateTimeOffset now)
    {
        var kept = arrangement.Versions.Where((_, index) => index == arrangement.Versions.Count - 1 || !IsOver(arrangement.Versions[index + 1].At, now)).ToArray();
        return kept.Length < arrangement.Versions.Count ? arrangement with { Versions = kept } : null;
    }

    // Whoever named a mailbox and never gave its code can have a new one sent for half a year.
    private static bool HasEnded(ContactPointEntry entry, DateTimeOffset now) => entry.Pending is null
        ? entry.InForce?.Details.ValidUntil < LegalTime.DayOf(now, entry.State)
        : entry.InForce is null && entry.Proof.AskedAt.AddMonths(UnprovenMonths) <= now;

    private static bool IsOver(DateTimeOffset since, DateTimeOffset now) => since.AddMonths(Months) <= now;
}
