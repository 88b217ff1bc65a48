using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>Ten years of requests on two machines with unreliable timers and clocks.</summary>
internal sealed class TenYears : IDisposable
{
    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = new(2034, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Random dice;
    private readonly ManualClock clock = new(Start);
    private readonly ObjectDocuments documents = new();
    private readonly Machine[] machines;
    private readonly Players players;
    private DateTimeOffset downUntil;

    private TenYears(int seed)
    {
        dice = new Random(seed);
        World = new World(dice);
        var queue = new MemoryQueue(clock);
        var mailer = new JournalMailer(Journal, clock);
        machines = [new Machine(documents, queue, World, clock, mailer), new Machine(documents, queue, World, clock, mailer)];
        players = new Players(dice, Journal, clock, World);
    }

    public World World { get; }

    public List<Entry> Journal { get; } = [];

    /// <summary>Every request as it was left.</summary>
    public IReadOnlyList<InformationRequest> Requests => [.. documents.All<InformationRequest>(RequestContainers.Requests)];

    /// <summary>The legal due day of each state asked, as it was found last.</summary>
    public Dictionary<(string, string), DateOnly> Dues => Requests
        .SelectMany(request => request.Standings.Select(standing => (request.Case, standing)))
        .ToDictionary(part => (part.Case, part.standing.Addressee.State.Code), part => part.standing.Legal.Due);

    private Machine AnyMachine => machines[dice.Next(2)];

    public static async Task<TenYears> Run(int seed, int requests)
    {
        var world = new TenYears(seed);
        world.players.Plan(requests, Start, End.AddDays(-1));
        for (var hour = Start; hour < End; hour = hour.AddHours(1))
            await world.Hour(hour);
        return world;
    }

    public void Dispose() => Array.ForEach(machines, machine => machine.Dispose());

    private async Task Hour(DateTimeOffset hour)
    {
        if (World.PublishUntil(hour))
            Journal.Add(new Entry.ListsChanged(hour));
        while (players.Next is { } at && at < hour.AddMinutes(5))
        {
            Set(at);
            var machine = AnyMachine;
            await players.Act(machine.Requests);
            await machine.DrainQueues();
        }

        // The hub is down for hours about once a month, and for days or weeks about twice a year.
        if (dice.Next(730) == 0)
            downUntil = hour.AddHours(dice.Next(6) == 0 ? dice.Next(24, 500) : dice.Next(2, 20));
        // Most hours in which it is no one's morning are left out: they are looked at in vain, which takes the time it takes.
        if (hour >= downUntil && (hour.Hour is >= 4 and <= 7 || dice.Next(24) == 0))
            await Timer(hour.AddMinutes(5));
    }

    /// <summary>The timer, on a clock that is sometimes wrong; once, twice, or on both machines with one in the middle of the other.</summary>
    private async Task Timer(DateTimeOffset at)
    {
        Set(at + (dice.Next(40) switch { 0 => TimeSpan.FromMinutes(-17), 1 => TimeSpan.FromMinutes(131), _ => TimeSpan.Zero }));
        var (first, second) = (AnyMachine, AnyMachine);
        Journal.Add(new Entry.TimerRan(clock.GetUtcNow()));
        if (dice.Next(8) == 0 && first != second)
            first.Documents.Meanwhile = second.FindDueDeadlines;
        await first.FindDueDeadlines();
        first.Documents.Meanwhile = null;
        if (dice.Next(8) == 0)
            await second.FindDueDeadlines();
        await first.DrainQueues();
        Set(at.AddMinutes(20));
        await second.RunToRest();
    }

    private void Set(DateTimeOffset at) => clock.Advance(at - clock.GetUtcNow());
}
