using System.Diagnostics;
using MimFunctions.Domain.Requests;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>F2, F-7, F-23: on an unreliable clock, with lists of holidays that come late or are corrected and mailboxes that are dead, nobody is reminded twice, too late, or not at all.</summary>
public sealed class TenYearsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(2006_688, 1000)]
    public async Task In_ten_years_every_due_day_is_right_and_every_notice_is_given_once(int seed, int requests)
    {
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.UserTime);

        using var world = await TenYears.Run(seed, requests);
        var ran = watch.Elapsed;
        var checker = new HistoryChecker(world.World, world.Journal);
        var faults = checker.Faults(world.Dues);

        var notices = world.Requests.Sum(request => request.Events.Count(e => e is RequestEvent.Noticed));
        output.WriteLine(
            $"Seed {seed}: {world.Requests.Count} requests to {checker.Checked.DueDays} states, {notices} deadline notices, {checker.Checked.Mails} mails, "
            + $"{world.Journal.Count(e => e is Entry.TimerRan)} runs of the timer in {ran.TotalSeconds:0.0} s, checked in {(watch.Elapsed - ran).TotalSeconds:0.0} s "
            + $"({(Environment.CpuUsage.UserTime - cpu).TotalSeconds:0.0} s of this process's processor time).");
        faults.ShouldBeEmpty($"seed {seed}: {faults.Count} faults");
        world.Requests.Count.ShouldBe(requests);
        notices.ShouldBeGreaterThan(requests);
        world.Requests.Sum(request => request.Events.Count(e => e is RequestEvent.DeadlineFound { Cause: DeadlineCause.Holidays })).ShouldBeGreaterThan(1, "dates that a late list moved");
        world.Requests.Sum(request => request.Standings.Count(standing => standing.Began is null)).ShouldBeGreaterThan(1, "states that nothing reached");
    }

    [Fact]
    public async Task The_checker_names_a_notice_that_is_missing_doubled_too_late_or_after_the_end_and_a_wrong_due_day()
    {
        // Given a short history without a fault
        using var world = await TenYears.Run(seed: 7, requests: 40);
        Faults(world, world.Journal).ShouldBeEmpty();
        var notices = world.Journal.OfType<Entry.Mailed>().Where(mail => mail.Step.StartsWith("deadline.", StringComparison.Ordinal)).ToList();
        var mail = notices[notices.Count / 2];
        var asker = world.Journal.OfType<Entry.Mailed>().First(sent => sent.Step.StartsWith("overdue.", StringComparison.Ordinal));
        var at = world.Journal.IndexOf(mail);

        // When it is falsified, then the fault is named
        Faults(world, [.. world.Journal.Where(entry => entry != mail)]).ShouldHaveSingleItem().ShouldContain($"{mail.Step} never went to {mail.To}");
        Faults(world, [.. world.Journal.Where(entry => entry != asker)]).ShouldHaveSingleItem().ShouldContain($"{asker.Step} never went to {asker.To}");
        Faults(world, [.. world.Journal, mail]).ShouldHaveSingleItem().ShouldContain($"{mail.Step} went to {mail.To} 2 times");
        Faults(world, [.. world.Journal[..at], mail with { At = mail.At.AddHours(2) }, .. world.Journal[(at + 1)..]])
            .ShouldHaveSingleItem().ShouldContain("and was due at");
        Faults(world, [.. world.Journal, mail with { Step = mail.Step[..^1] }]).ShouldHaveSingleItem().ShouldContain("more than it should");

        var end = world.Journal.OfType<Entry.Asked>().First(asked => asked.Case == mail.Case && mail.Step.Contains($".{asked.State}."));
        var before = world.Journal.IndexOf(end) + 1;
        Faults(world, [.. world.Journal[..before], new Entry.Ended(end.At, end.Case, end.State), .. world.Journal[before..]])
            .ShouldContain(fault => fault.Contains($"{mail.Step} went to {mail.To} 1 time(s) more"));

        var dues = world.Dues;
        dues[(end.Case, end.State)] = dues[(end.Case, end.State)].AddDays(1);
        new HistoryChecker(world.World, world.Journal).Faults(dues).ShouldHaveSingleItem().ShouldContain($"{end.Case} {end.State}: due on");
    }

    private static IReadOnlyList<string> Faults(TenYears world, IReadOnlyList<Entry> journal) =>
        new HistoryChecker(world.World, journal).Faults(world.Dues);
}
