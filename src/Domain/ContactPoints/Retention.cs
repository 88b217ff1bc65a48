using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Mapping;

namespace MimFunctions.Domain.ContactPoints;

/// <summary>How long each thing is kept [D]: checks 24 months, then their outcome alone; withdrawn entries and practices 24 months. Null where nothing is due.</summary>
public static class Retention
{
    private const int Months = 24;

    /// <summary>A check: what was asked and by whom is erased, what came out stays for the sums.</summary>
    public static ExchangeCheck? Of(ExchangeCheck check, DateTimeOffset now) => check.Asked is not null && IsOver(check.At, now) ? check with { By = null, Asked = null } : null;

    /// <summary>An entry that was withdrawn.</summary>
    public static ContactPointEntry? Of(ContactPointEntry entry, DateTimeOffset now) => entry.WithdrawnAt is { } withdrawn && IsOver(withdrawn, now) ? Emptied.Of(entry, now) : null;

    /// <summary>A practice that was withdrawn.</summary>
    public static GoodPractice? Of(GoodPractice practice, DateTimeOffset now) => practice.WithdrawnAt is { } withdrawn && IsOver(withdrawn, now) ? Emptied.Of(practice, now) : null;

    /// <summary>An arrangement: versions that a later one took the place of.</summary>
    public static NationalArrangement? Of(NationalArrangement arrangement, DateTimeOffset now)
    {
        var kept = arrangement.Versions.Where((_, index) => index == arrangement.Versions.Count - 1 || !IsOver(arrangement.Versions[index + 1].At, now)).ToArray();
        return kept.Length < arrangement.Versions.Count ? arrangement with { Versions = kept } : null;
    }

    private static bool IsOver(DateTimeOffset since, DateTimeOffset now) => since.AddMonths(Months) <= now;
}
