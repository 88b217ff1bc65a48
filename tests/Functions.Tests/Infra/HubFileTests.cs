using System.Text.Json;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Architecture;

namespace MimFunctions.Tests.Infra;

/// <summary>
/// <c>infra/bicep/hub.json</c>: what the templates must know of the program. Who adds a queue, a folder of the drop, a container or a timer declares it in its
/// own room; <c>UPDATE_SNAPSHOTS=1</c> writes the file anew, and nobody edits it.
/// </summary>
public sealed class HubFileTests
{
    private static readonly string HubFile = Path.Combine(Repository.Root, "infra", "bicep", "hub.json");

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly FunctionTable Functions = FunctionTable.OfProgram();

    [Fact]
    public void The_templates_know_the_queues_folders_containers_and_timers_that_the_program_has()
    {
        var received = JsonSerializer.Serialize(OfTheProgram(), Readable) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(HubFile, received);

        File.ReadAllText(HubFile).ReplaceLineEndings("\n").ShouldBe(received, "run it again with UPDATE_SNAPSHOTS=1, and look at what is deployed more or less");
    }

    [Fact]
    public void Every_timer_runs_at_a_pace_that_an_alert_watches()
    {
        var timers = Functions.With<Trigger.Timer>().ToArray();

        Timers().Values.Sum(names => names.Length).ShouldBe(timers.Length);
        Pace(timers.Single(it => it.Function.Name == "SweepDrop").Trigger).ShouldBe("everyMinute");
        Pace(timers.Single(it => it.Function.Name == "SendDigests").Trigger).ShouldBe("daily");
        Timers().Values.ShouldAllBe(names => names.Length > 0, "an alert on no timer at all would ask for nothing");
    }

    private static object OfTheProgram() => new
    {
        comment = "Written by tests/Functions.Tests/Infra/HubFileTests with UPDATE_SNAPSHOTS=1; not to be edited.",
        queues = Functions.With<Trigger.Queue>().Select(it => it.Trigger.QueueName).Order(StringComparer.Ordinal),
        drops = Functions.With<Trigger.Blob>().Where(it => it.Function.Name != nameof(IngestMisplacedFile))
            .Select(it => new { function = it.Function.Name, folder = it.Trigger.Pattern.Text.Split('/')[2] }),
        containers = Containers.All.Order(StringComparer.Ordinal).Select(name => new { name, indexed = Indexed(name), keyed = Keyed(name) }),
        timers = Timers(),
    };

    /// <summary>Paths with a value for each of several keys are indexed with all of them, the others one by one; of a list each value is (<c>[]</c>).</summary>
    private static IEnumerable<string> Indexed(string container) => Containers.QueriedPaths
        .Where(it => it.Container == container && !Keyed(container).Any(kept => it.Path.StartsWith($"{kept}.", StringComparison.Ordinal)))
        .Select(it => it.Path).Concat(Containers.Lists.Where(list => list.Container == container).Select(list => $"{list.Path}.[]")).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Keyed(string container) =>
        Containers.Keyed.Where(kept => kept.Container == container).Select(kept => kept.Path).Distinct().Order(StringComparer.Ordinal);

    private static Dictionary<string, string[]> Timers() => new[] { "everyMinute", "everyFewMinutes", "hourly", "daily", "seldom" }
        .ToDictionary(pace => pace, pace => Functions.With<Trigger.Timer>().Where(it => Pace(it.Trigger) == pace).Select(it => it.Function.Name).ToArray());

    /// <summary>By the longest time between two runs; each pace has an alert in modules/log-alerts.bicep.</summary>
    private static string Pace(Trigger.Timer timer)
    {
        var runs = timer.Schedule.GetNextOccurrences(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc)).ToArray();
        return runs.Length < 2 ? "seldom" : runs.Zip(runs.Skip(1), (one, next) => next - one).Max() switch
        {
            var gap when gap <= TimeSpan.FromMinutes(1) => "everyMinute",
            var gap when gap <= TimeSpan.FromMinutes(10) => "everyFewMinutes",
            var gap when gap <= TimeSpan.FromHours(1) => "hourly",
            var gap when gap <= TimeSpan.FromDays(1) => "daily",
            _ => "seldom",
        };
    }
}
