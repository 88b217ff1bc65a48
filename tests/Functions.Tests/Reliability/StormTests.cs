using System.Globalization;
using MimFunctions.Tests.Features.Requests.Crash;
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
    private static readonly int Schedules = Number("MIM_STORMS", 100);

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

            // Then nothing is lost, doubled or half done
            ending.ShouldBe(calm, $"seed {seed}");
            again += schedule.HandedOverAgain;
            foreach (var (fate, times) in schedule.Happened)
                happened[fate] = happened.GetValueOrDefault(fate) + times;
        }

        happened.Count.ShouldBe(Enum.GetValues<Fate>().Length - 1, "every kind of fault happened");
        output.WriteLine($"{Schedules} schedules from seed {First}: {string.Join(", ", happened.Select(each => $"{each.Key} {each.Value}"))}; handed over again under the same id {again}; lost 0, doubled 0.");
    }

    [Fact]
    public void Unless_a_hand_over_may_have_gone_unrecorded_no_mail_is_handed_over_twice()
    {
        using var folder = new TempFolder();

        for (var seed = First; seed < First + (Schedules / 3); seed++)
        {
            // When the relay refuses, the broker is cut off and files are told of again, but no process dies and no write of the store fails
            var schedule = new IntakeSchedule(folder.Path, seed, 300, Fate.RelayAway, Fate.BrokerCut, Fate.ToldAgain);
            schedule.Run();

            // Then not even the same id comes twice
            schedule.HandedOverAgain.ShouldBe(0, $"seed {seed}");
        }
    }

    [Fact]
    public async Task Whatever_storm_it_goes_through_a_request_is_told_and_reminded_of_as_in_calm_weeks()
    {
        // Given the story of a request as it ends when nothing happens
        var calm = new Story();
        await calm.Tell(Faults.None);
        var happened = new SortedDictionary<Fate, int>();

        for (var seed = First; seed < First + Schedules; seed++)
        {
            // When it goes through a storm
            var story = new Story();
            story.TellThroughStorm(seed, turns: 20 + (seed * 53 % 200));

            // Then every mail of the calm weeks was sent, no other, and each once
            story.Sink.Mails.Values.Order().ShouldBe(calm.Sink.Mails.Values.Order(), $"seed {seed}");
            story.Sink.Mails.Keys.ShouldBe(calm.Sink.Mails.Keys, $"seed {seed}");
            foreach (var (fate, times) in story.Happened)
                happened[fate] = happened.GetValueOrDefault(fate) + times;
        }

        output.WriteLine($"{Schedules} schedules from seed {First}: {string.Join(", ", happened.Select(each => $"{each.Key} {each.Value}"))}; {calm.Sink.Mails.Count} mails each time; lost 0, doubled 0.");
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
