using System.Net;
using Azure;
using Microsoft.Data.Sqlite;
using MimFunctions.Domain.Intake;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Counts, durably, how often a content could not be taken in, so that it is not tried for ever: every file gets an answer (docs/rules.md, rule 4).
/// Nothing is counted, read or written for a file that is taken in at once.
/// </summary>
internal sealed class FailedIntakes(IDocumentStore documents, TimeProvider clock)
{
    /// <summary>So many failures are enough.</summary>
    public const int Enough = 5;

    /// <summary>Failures that time mends, such as a store that is away, are borne for so long: they are not the file's.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>For so long such files are shown.</summary>
    public static readonly TimeSpan Shown = TimeSpan.FromDays(7);

    /// <summary>Counts a failure; true when there were enough.</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="why">What failed.</param>
    /// <param name="ct">Ends it.</param>
    public async Task<bool> IsEnough(Arrival arrival, Exception why, CancellationToken ct)
    {
        var key = new DocumentKey(IntakeContainers.Counters, arrival.State, $"failed-{arrival.Digest}");
        while (true)
        {
            var known = await documents.Read<FailedIntake>(key, ct);
            var next = Next(known?.Document ?? new FailedIntake(0, clock.GetUtcNow(), null), why);
            if (await documents.TryWrite(key, next, known?.ETag, ct) is not null)
                return next.GivenUpAt is not null;
        }
    }

    /// <summary>How many files were given up in the last seven days; at most so many are counted.</summary>
    public async Task<int> GivenUp(int most, CancellationToken ct)
    {
        var query = new DocumentQuery(IntakeContainers.Counters)
        {
            Where = [new Condition("givenUpAt", Comparison.AtLeast, clock.GetUtcNow() - Shown)],
            OrderBy = "givenUpAt",
            Limit = most,
        };
        return await documents.Count(query, ct);
    }

    private FailedIntake Next(FailedIntake known, Exception why)
    {
        var next = known with { Failures = known.Failures + 1 };
        var isEnough = next.Failures >= Enough && (!IsPassing(why) || clock.GetUtcNow() - known.Since >= Patience);
        return isEnough ? next with { GivenUpAt = known.GivenUpAt ?? clock.GetUtcNow() } : next;
    }

    /// <summary>Whether it is about something that the hub uses and not about the file.</summary>
    private static bool IsPassing(Exception why) => why switch
    {
        RequestFailedException { Status: var status } => status is 0 or (int)HttpStatusCode.RequestTimeout or (int)HttpStatusCode.TooManyRequests or >= 500,
        IOException or TimeoutException or HttpRequestException or SqliteException or QueueException => true,
        _ => false,
    };

    /// <summary>How often a content failed, since when, and when it was given up.</summary>
    internal sealed record FailedIntake(int Failures, DateTimeOffset Since, DateTimeOffset? GivenUpAt);
}
