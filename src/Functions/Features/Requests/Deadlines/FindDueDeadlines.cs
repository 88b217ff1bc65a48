using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Features.Requests.Deadlines;

/// <summary>
/// Looks every hour for deadline notices that are due (<see cref="FindDueNotices"/>), and for dates that the lists of holidays of now make later
/// (<see cref="CountMonth"/>). It reads the requests whose next look has come; all that are open once a day, and whenever the lists changed or have long breaks
/// (docs/decisions/0079-a-timer-reads-what-is-due.md). What was decided stands in the request, so that a timer
/// that fires twice, late, or on two machines gives each notice once.
/// </summary>
internal sealed class FindDueDeadlines(
    IDocumentStore documents, RequestStore requests, IHolidays holidays, TimeProvider clock, ILogger<FindDueDeadlines> log)
{
    private static readonly DocumentKey Looked = new(IntakeContainers.Counters, "requests", "deadlines-1");

    // Lists stay the same for months, and what is known of them takes milliseconds.
    private static readonly ConditionalWeakTable<HolidayLists, Known> AllKnown = [];

    /// <summary>Looks through what is due.</summary>
    /// <exception cref="AggregateException">Some could not be looked at; the next run does.</exception>
    [Function("FindDueDeadlines")]
    public async Task Run([TimerTrigger("0 5 * * * *")] TimerEvent timer, CancellationToken ct)
    {
        var (lists, failures) = (await holidays.Current(ct), new List<Exception>());
        var known = AllKnown.GetValue(lists, static some => new Known(some));
        var (noted, look) = (await documents.Read<AllLookedAt>(Looked, ct), new AllLookedAt(known.Digest, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)));
        await foreach (var found in documents.Query<InformationRequest>(noted?.Document == look && known.AllowsForDaysOff ? Due(look.Day) : Open, ct))
        {
            await Try(found.Document, lists, failures, ct);
            // What a version before this one wrote says nothing of its next look. Whoever changed it meanwhile said it.
            if (noted is null)
                await documents.TryWrite(RequestStore.Key(found.Document.Reference), found.Document, found.ETag, ct);
        }

        if (failures.Count > 0)
            throw new AggregateException($"The deadlines of {failures.Count} requests could not be looked at.", failures);
        if (noted?.Document != look)
            await documents.TryWrite(Looked, look, noted?.ETag, ct);
    }

    private static DocumentQuery Open => new(RequestContainers.Requests) { Where = [new("progress", Comparison.Equal, RequestProgress.Open)] };

    private static DocumentQuery Due(DateOnly today) => new(RequestContainers.Requests)
    {
        Where = [new("nextLook", Comparison.Below, FormDate.ForMachines(today.AddDays(1)))],
        OrderBy = "nextLook",
    };

    /// <summary>One request that fails must not keep the others from their notices; the run as a whole still fails, so that it is seen.</summary>
    private async Task Try(InformationRequest found, HolidayLists lists, List<Exception> failures, CancellationToken ct)
    {
        try
        {
            if (Decide(found, lists, clock.GetUtcNow()) is RequestDecision.Changed)
                await requests.Change(found.Reference, request => Decide(request, lists, clock.GetUtcNow()), ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogFault(e, "The deadlines of {Request} could not be looked at.", found.Reference);
            failures.Add(e);
        }
    }

    /// <summary>The date first: a notice must not be about a day that no longer counts.</summary>
    private static RequestDecision Decide(InformationRequest request, HolidayLists lists, DateTimeOffset now)
    {
        var counted = CountMonth.Anew(request, lists, now);
        return FindDueNotices.Decide((counted as RequestDecision.Changed)?.Request ?? request, lists, now) is RequestDecision.Changed noticed ? noticed : counted;
    }

    /// <summary>That all open requests were looked at.</summary>
    /// <param name="Lists">With which lists of holidays.</param>
    /// <param name="Day">On which day (UTC).</param>
    private sealed record AllLookedAt(string Lists, DateOnly Day);

    /// <summary>What is computed of the lists of holidays.</summary>
    private sealed record Known(HolidayLists Lists)
    {
        /// <summary>Tells them from others.</summary>
        public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lists.Lists
            .OrderBy(list => list.Authority, StringComparer.Ordinal).ThenBy(list => list.Year).Select(list => $"{list.Authority} {string.Join(' ', list.Days.Select(day => day.DayNumber))}")))));

        /// <summary>Whether no notice is due before the next look of its request.</summary>
        public bool AllowsForDaysOff { get; } = WorkingDays.LongestBreak(Lists) <= FindDueNotices.MostDaysOff;
    }
}
