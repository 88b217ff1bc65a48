using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Mapping;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Features.ContactPoints.Keeping;

/// <summary>
/// Keeps the directory current, once a day: asks for confirmations (CP-30), on 1 January and 1 July tells the new Presidency how it stands (CP-31), on Mondays that
/// something changed, and asks those who have named nobody (M1). Each is told once, however often and late the timer fires.
/// </summary>
internal sealed class AskForConfirmation(
    Entries entries, Arrangements arrangements, CaseStore<ContactPointEntry> entryCases, CaseStore<NationalArrangement> arrangementCases, CaseStore<NetworkNotice> notices,
    Switches switches, TimeProvider clock, ILogger<AskForConfirmation> log)
{
    private const int Week = 7;

    /// <summary>Looks through directory and map.</summary>
    /// <exception cref="AggregateException">Some could not be looked at; the next run does.</exception>
    [Function("AskForConfirmation")]
    public async Task Run([TimerTrigger("0 0 5 * * *")] TimerEvent timer, CancellationToken ct)
    {
        var (now, failures) = (clock.GetUtcNow(), new List<Exception>());
        var all = await entries.All(ct);
        foreach (var entry in all.Where(entry => AskConfirmation.Decide(entry, now) is not null))
            await Try(entry.Case, () => entryCases.Change(ContactPointKeys.Of(entry.Number), stands => AskConfirmation.Decide(stands, now), next => next, ct), failures);
        foreach (var arrangement in (await arrangements.All(ct)).Where(each => each.Ask(now) is not null))
            await Try(arrangement.Case, () => arrangementCases.Change(ContactPointKeys.Of(arrangement), stands => stands.Ask(now), next => next, ct), failures);
        foreach (var notice in Due(all, now))
            await Try(notice.Id, () => notices.Create(notice, ct), failures);
        // Nobody is asked for what the hub must not hold.
        foreach (var state in (await switches.Find(SwitchedPart.ContactList, ct)).Value == SwitchValue.Classified ? [] : MemberState.All)
            await Try(AskNaming.Name(state), () => AskToName(state, !all.Any(entry => entry.State == state && IsNamed(entry, now)), now, ct), failures);
        if (failures.Count > 0)
            throw new AggregateException($"{failures.Count} entries, arrangements or notices could not be looked at.", failures);
    }

    private static IEnumerable<NetworkNotice> Due(IReadOnlyList<ContactPointEntry> all, DateTimeOffset now)
    {
        var today = LegalTime.DayOf(now, Authority.Commission);
        var standing = all.Where(entry => Stands(entry, today)).ToArray();
        // The whole first week, so that a hub that was away on the day itself makes it good.
        if (Semester.Of(today) is var semester && today < semester.First.AddDays(Week) && NetworkNotice.OfStanding(semester, now) is { } stands)
            yield return stands;
        if (today.DayOfWeek == DayOfWeek.Monday && all.Any(entry => Changed(entry, now.AddDays(-Week))))
            yield return NetworkNotice.OfChanges(today, standing.Select(entry => entry.State).Distinct(), now);
    }

    private async Task AskToName(MemberState state, bool hasNone, DateTimeOffset now, CancellationToken ct) => await notices.Change(
        ContactPointKeys.Notice(AskNaming.Name(state)), before => AskNaming.Decide(state, hasNone, before, now), next => next, ct,
        AskNaming.None(state, now));

    // Whoever waits for the code has named somebody; once it no longer holds, nobody.
    private static bool IsNamed(ContactPointEntry entry, DateTimeOffset now) =>
        Stands(entry, LegalTime.DayOf(now, entry.State)) || (entry.Pending is not null && now - entry.Proof.AskedAt <= MailboxProof.Holds);

    private static bool Stands(ContactPointEntry entry, DateOnly day) => entry.StandingOn(day) is not (EntryStanding.Proposed or EntryStanding.Withdrawn);

    private static bool Changed(ContactPointEntry entry, DateTimeOffset since) =>
        entry.Versions.Any(version => version.ProvenAt >= since) || entry.WithdrawnAt >= since;

    /// <summary>One that fails must not keep the others; the run as a whole still fails, so that it is seen.</summary>
    private async Task Try(string what, Func<Task> work, List<Exception> failures)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogFault(e, "{Case} could not be looked at.", what);
            failures.Add(e);
        }
    }
}
