using MimFunctions.Tests.Features.Requests.Simulation;
using MimFunctions.Tests.Reliability;

namespace MimFunctions.Tests.Features.Requests.Crash;

/// <summary>The same story with two machines at work, through a storm that a seed decides.</summary>
internal sealed partial class Story
{
    /// <summary>What happened, and how often; empty before it was told through a storm.</summary>
    public IReadOnlyDictionary<Fate, int> Happened { get; private set; } = new Dictionary<Fate, int>();

    /// <summary>
    /// Tells the story; every step begins in a storm of so many port calls, which is over by the evening. Whoever got no answer does the same
    /// again.
    /// </summary>
    public void TellThroughStorm(int seed, int turns)
    {
        var sky = new StormClock(Start);
        var storm = new Storm(seed, turns, sky);
        var broker = new Broker(sky, storm);
        storm.LocksLost = broker.LoseLocks;
        Happened = storm.Happened;
        using var thread = new SoloThread();
        thread.Run(() => Tell(new Weather(this, storm, sky, broker), turns), storm.Next);
    }

    private async Task Tell(Weather weather, int turns)
    {
        Machine[] machines = [weather.Machine(), weather.Machine()];
        foreach (var step in Steps)
        {
            var noon = Start.AddDays(step.Day);
            if (weather.Clock.Steady < noon)
                weather.Clock.Advance(noon - weather.Clock.Steady);
            if (step.Day >= 20)
                world.Arrived = Late;
            weather.Storm.ComeUp(turns);
            await Until(weather, machines, machine => step.Act?.Invoke(machine.Requests, noon) ?? machine.FindDueDeadlines());
            while (weather.Storm.Rages)
            {
                await Task.WhenAll(Enumerable.Range(0, machines.Length).Select(which => Try(weather, machines, which, machine => machine.RunToRest())));
                weather.Clock.Advance(TimeSpan.FromMinutes(1));
            }

            await Calm(weather, machines);
        }

        foreach (var machine in machines)
            machine.Dispose();
    }

    /// <summary>The clock is set right, and what was put off is done in the same afternoon.</summary>
    private static async Task Calm(Weather weather, Machine[] machines)
    {
        weather.Clock.Set(TimeSpan.Zero);
        for (var round = 0; round < 6; round++)
        {
            await Until(weather, machines, machine => machine.RunToRest());
            weather.Clock.Advance(TimeSpan.FromMinutes(40));
        }
    }

    private static async Task Until(Weather weather, Machine[] machines, Func<Machine, Task> act)
    {
        while (!await Try(weather, machines, weather.Storm.Choose(machines.Length), act))
        {
            // Whoever got no answer does it again, and may come to the other machine.
        }
    }

    /// <summary>Whether it was done; a machine that died is replaced by a new one.</summary>
    private static async Task<bool> Try(Weather weather, Machine[] machines, int which, Func<Machine, Task> act)
    {
        var raged = weather.Storm.Rages;
        try
        {
            await act(machines[which]);
            return true;
        }
        catch (Exception) when (raged)
        {
            if (weather.IsDead(machines[which]))
            {
                machines[which].Dispose();
                machines[which] = weather.Machine();
            }

            return false;
        }
    }

    /// <summary>The storm with its clock and its broker, and which machine is which process of it.</summary>
    private sealed record Weather(Story Story, Storm Storm, StormClock Clock, Broker Broker)
    {
        private readonly Dictionary<Machine, StormyProcess> processes = [];

        public bool IsDead(Machine machine) => processes[machine].IsDead;

        public Machine Machine()
        {
            var process = new StormyProcess();
            var machine = new Machine(
                new StormDocuments(Story.documents, Storm, process), new StormQueue(Broker, null, Storm, process), Story.world, Clock, new StormMailer(Story.Sink, Storm, process));
            processes.Add(machine, process);
            return machine;
        }
    }
}
