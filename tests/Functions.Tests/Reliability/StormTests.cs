using System.Globalization;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Reliability;

/// <summary>
/// F1 to F3, F9 to F11 together: processes die, ports fail before and after they did their work, clocks are set, disk, relay and broker go away,
/// events come twice or never, all in one run of two processes. docs/reliability.md says what is counted and how to replay a seed.
/// </summary>
public sealed class StormTests(ITestOutputHelper output)
{
    /// <summary>Schedules run by default, in some seconds; MIM_STORMS says another number, as the nightly run and a release do.</summary>
    private static readonly int Schedules = Number("MIM_STORMS", 150);

    /// <summary>The first seed; the others follow it.</summary>
    private static readonly int First = Number("MIM_STORM_SEED", 1);

    [Fact]
    public void Whatever_storm_it_goes_through_intake_ends_as_on_a_calm_day()
    {
        // Given the keys of the hub, and how a calm day ends
        using var folder = new TempFolder();
        var calm = new IntakeSchedule(folder.Path, seed: 0, turns: 0).Run();
        var (happened, again) = (new SortedDictionary<Fate, int>(), 0);

        for (var seed = First; seed < First + Schedules; seed++)
        {
            // When the same files come in through a storm
            var schedule = new IntakeSchedule(folder.Path, seed, turns: 80 + (seed * 37 % 400));
            var ending = schedule.Run();

            // Then nothing is lost, doubled or half done, and a mail is handed over again only where nobody could know
            ending.ShouldBe(calm, $"seed {seed}");
            if (!schedule.LeavesDoubt)
                schedule.HandedOverAgain.ShouldBe(0, $"seed {seed}");
            again += schedule.HandedOverAgain;
            foreach (var (fate, times) in schedule.Happened)
                happened[fate] = happened.GetValueOrDefault(fate) + times;
        }

        happened.Count.ShouldBe(Enum.GetValues<Fate>().Length - 1, "every kind of fault happened");
        output.WriteLine($"{Schedules} schedules from seed {First}: {string.Join(", ", happened.Select(each => $"{each.Key} {each.Value}"))}; handed over again under the same id {again}; lost 0, doubled 0.");
    }

    [Fact]
    public void A_seed_is_the_same_storm_again()
    {
        using var folder = new TempFolder();
        var (one, two) = (new IntakeSchedule(folder.Path, seed: 7, turns: 300), new IntakeSchedule(folder.Path, seed: 7, turns: 300));

        two.Run().ShouldBe(one.Run());

        two.Happened.ShouldBe(one.Happened);
        two.HandedOverAgain.ShouldBe(one.HandedOverAgain);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
