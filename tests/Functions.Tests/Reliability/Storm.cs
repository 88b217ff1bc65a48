using Azure.Messaging.ServiceBus;
using MimFunctions.Platform.Queue;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Reliability;

/// <summary>
/// Decides by a seed whose port call is next and what becomes of it. Calls of all processes wait here; one goes on at a time. A seed replays
/// the same storm.
/// </summary>
/// <param name="seed">The seed.</param>
/// <param name="turns">For how many port calls it rages.</param>
/// <param name="clock">The clock by which everything goes.</param>
/// <param name="fates">What may happen; all of them when none is given.</param>
internal sealed class Storm(int seed, int turns, StormClock clock, params Fate[] fates)
{
    private readonly Fate[] fates = fates is [] ? [.. Enum.GetValues<Fate>().Where(fate => fate != Fate.Done)] : fates;
    private readonly Random dice = new(seed);
    private readonly List<TaskCompletionSource> waiting = [];
    private readonly double danger = 0.02 + (new Random(seed ^ 0x5eed).NextDouble() * 0.18);
    private int turn, rages = turns, diskFullUntil, relayAwayUntil, brokerCutUntil;

    /// <summary>Which ports there are; each fails in its own way.</summary>
    public enum Port
    {
        Documents,
        Files,
        Queue,
        Mail,
    }

    /// <summary>Whether it still rages; afterwards everything is done, in turn.</summary>
    public bool Rages => turn < rages;

    /// <summary>What happened, and how often.</summary>
    public SortedDictionary<Fate, int> Happened { get; } = [];

    /// <summary>Told when all locks of the broker are lost.</summary>
    public Action LocksLost { get; set; } = () => { };

    /// <summary>Told when a file is told of once more.</summary>
    public Action ToldAgain { get; set; } = () => { };

    /// <summary>It comes up again.</summary>
    /// <param name="forTurns">For how many port calls.</param>
    public void ComeUp(int forTurns) => rages = turn + forTurns;

    /// <summary>Any choice the world makes, such as in which order messages come.</summary>
    public int Choose(int of) => dice.Next(of);

    /// <summary>Lets one waiting call go on; false when none waits and nothing sleeps.</summary>
    public bool Next()
    {
        if (waiting.Count == 0)
        {
            if (!clock.HasSleepers)
                return false;
            clock.Advance(TimeSpan.FromSeconds(1));
            return true;
        }

        var call = waiting[dice.Next(waiting.Count)];
        waiting.Remove(call);
        turn++;
        clock.Advance(TimeSpan.FromMilliseconds(dice.Next(1, 40)));
        call.SetResult();
        return true;
    }

    /// <summary>One port call of a process.</summary>
    /// <param name="process">Whose call it is.</param>
    /// <param name="port">Which port is called.</param>
    /// <param name="writes">Whether it needs room on the disk.</param>
    /// <param name="act">The call; it takes no turns of its own.</param>
    /// <param name="says">What a port that never throws says when it fails; null for ports that throw.</param>
    public async Task<T> Turn<T>(StormyProcess process, Port port, bool writes, Func<Task<T>> act, Func<string, T>? says = null)
    {
        var call = new TaskCompletionSource();
        waiting.Add(call);
        await call.Task;
        if (process.IsDead)
            throw new SimulatedCrash();
        var fate = Rages && dice.NextDouble() < danger ? Cast() : Fate.Done;
        Meet(fate, process, port);
        if (Refusal(port, writes, fate) is { } why)
            return says is null ? throw Away(port, why) : says(why);
        var result = await act();
        if (fate is not (Fate.KilledAfter or Fate.FailedAfter))
            return result;
        process.IsDead |= fate == Fate.KilledAfter;
        return process.IsDead ? throw new SimulatedCrash() : says is null ? throw Away(port, "broke off") : says("broke off");
    }

    private Fate Cast()
    {
        var fate = fates[dice.Next(fates.Length)];
        Happened[fate] = Happened.GetValueOrDefault(fate) + 1;
        return fate;
    }

    private void Meet(Fate fate, StormyProcess process, Port port)
    {
        switch (fate)
        {
            case Fate.Slow:
                // No carrier is waited for longer than a minute and a half (Patience.InAll).
                clock.Advance(TimeSpan.FromSeconds(dice.Next(5, port == Port.Mail ? 90 : 200)));
                break;
            case Fate.KilledBefore:
                process.IsDead = true;
                throw new SimulatedCrash();
            case Fate.ClockSet:
                clock.Set(TimeSpan.FromMinutes(dice.Next(-60, 61)));
                break;
            case Fate.DiskFull:
                diskFullUntil = turn + dice.Next(3, 40);
                break;
            case Fate.RelayAway:
                relayAwayUntil = turn + dice.Next(3, 40);
                break;
            case Fate.BrokerCut:
                brokerCutUntil = turn + dice.Next(3, 40);
                LocksLost();
                break;
            case Fate.ToldAgain:
                ToldAgain();
                break;
            default:
                break;
        }
    }

    private string? Refusal(Port port, bool writes, Fate fate) => fate switch
    {
        Fate.FailedBefore => "is away",
        _ when !Rages => null,
        _ when writes && port is Port.Documents or Port.Files && turn < diskFullUntil => "has no room left",
        _ when port == Port.Mail && turn < relayAwayUntil => "takes no mail",
        _ when port == Port.Queue && turn < brokerCutUntil => "is cut off",
        _ => null,
    };

    private static Exception Away(Port port, string how) => port == Port.Queue
        ? QueueException.From("any", new ServiceBusException(how, ServiceBusFailureReason.ServiceCommunicationProblem))!
        : new IOException($"{port}: {how}.");
}
