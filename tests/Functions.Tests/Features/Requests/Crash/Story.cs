using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests;
using MimFunctions.Platform.Json;
using MimFunctions.Tests.Features.Requests.Simulation;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Crash;

/// <summary>
/// Austria asks Germany and Estonia: Germany acknowledges, proposes another day, which is agreed, and answers; Estonia says nothing and is
/// reminded until it is overdue. A list of holidays comes late and moves a date. Store, queues and carrier outlive the process.
/// </summary>
internal sealed partial class Story : IMemoryStory<Story>
{
    private static readonly DateTimeOffset Start = new(2026, 3, 5, 11, 0, 0, TimeSpan.Zero);
    private static readonly RequestReference Number = new(Authority.FromCode("AT")!, 2026, 3);
    private static readonly MemberState Germany = MemberState.FromCode("DE")!, Estonia = MemberState.FromCode("EE")!;
    private static readonly DateOnly OtherDay = new(2026, 4, 20);
    private static readonly HolidayLists Late = new([new HolidayList("EE", 2026, [new(2026, 4, 6)], "Riigi Teataja")]);
    private static readonly Answer Answer = new("Drei Monate.", null, "de", Visibility.Everyone, []);

    private static readonly (int Day, Func<RequestStore, DateTimeOffset, Task>? Act)[] Steps =
    [
        (0, (store, now) => store.Create(
            Ask.Decide(
                Number, new AskInput(Number.Asker, "person", new RequestSubject.OtherInformation(), new Question("Title", "Text"), [Germany, Estonia]),
                new AskContext(null, HolidayLists.None, now)), default)),
        (1, (store, now) => Do(store, Acknowledge.Decide, now)),
        (3, (store, now) => Do(store, act => ProposeDate.Decide(act, OtherDay, "A court has to be asked."), now)),
        (5, (store, now) => Do(store, act => SettleDate.Decide(act, OtherDay, accept: true), now)),
        (20, null), (26, null), (29, null), (32, null), (33, null),
        (34, (store, now) => Do(store, act => GiveAnswer.Decide(act, Answer), now)),
        (40, null), (47, null),
    ];

    /// <summary>Thirteen years of holidays of all states take longer to throw than a story takes to tell.</summary>
    private static readonly World Before = new(new Random(3));

    private readonly ManualClock clock;
    private readonly MemoryDocuments documents;
    private readonly LockedQueue queue;
    private readonly World world;
    private int next;

    public Story()
    {
        (clock, documents, world, Sink) = (new(Start), new(), Before.Copy(), new());
        queue = new(new MemoryQueue(clock));
    }

    private Story(Story other)
    {
        (clock, documents, world, Sink, next) = (new(other.clock.GetUtcNow()), other.documents.Copy(), other.world.Copy(), other.Sink.Copy(), other.next);
        queue = other.queue.Copy(clock);
    }

    public Sink Sink { get; }

    public Story Copy() => new(this);

    public async Task Tell(Faults faults)
    {
        using var machine = NewMachine(faults);
        await GoOn(machine);
    }

    public async Task GoOn()
    {
        using var machine = NewMachine(Faults.None);
        await queue.Release();
        await GoOn(machine);
    }

    /// <summary>
    /// The request as it is stored, state by state. When the hub noted something itself is left out, for it notes it later after a crash; and so
    /// is what of two states it noted first.
    /// </summary>
    public async Task<string> Ending()
    {
        var request = (await documents.Read<InformationRequest>(RequestStore.Key(Number), default))!.Document;
        var byState = request with
        {
            Events = [.. request.Events.OrderBy(e => e.Addressee.Code, StringComparer.Ordinal)],
            Outbox = request.Outbox with { Since = default, Messages = [.. request.Outbox.Messages.OrderBy(m => m.Id, StringComparer.Ordinal)] },
        };
        var node = JsonSerializer.SerializeToNode(byState, HubJson.Readable)!;
        foreach (var happened in node["events"]!.AsArray().Where(e => e!["by"]!.ToString() == "hub"))
            Undated(happened!);
        return node.ToJsonString(HubJson.Readable);
    }

    private static void Undated(JsonNode happened)
    {
        happened["at"] = null;
        if (happened["deadline"] is { } found)
            (happened["from"], found["explanation"]![0], found["worded"]![0]) = (null, "", null);
    }

    private async Task GoOn(Machine machine)
    {
        for (; next < Steps.Length; next++)
            await Play(machine, Steps[next]);
    }

    /// <summary>Something is done at noon, or the timer runs; then an hour goes by, in which what was left over is taken up.</summary>
    private async Task Play(Machine machine, (int Day, Func<RequestStore, DateTimeOffset, Task>? Act) step)
    {
        var noon = Start.AddDays(step.Day);
        if (clock.GetUtcNow() < noon)
            clock.Advance(noon - clock.GetUtcNow());
        // A list of public holidays arrives on the twentieth day: Estonia's date becomes later by a day (F-7).
        if (step.Day >= 20)
            world.Arrived = Late;
        await (step.Act?.Invoke(machine.Requests, noon) ?? machine.FindDueDeadlines());
        await machine.DrainQueues();
        for (var round = 0; round < 3; round++)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            await machine.RunToRest();
        }
    }

    private static Task<(RequestDecision Decision, InformationRequest Request)?> Do(RequestStore store, Func<RequestAct, RequestDecision> decide, DateTimeOffset now) =>
        store.Change(Number, request => decide(new RequestAct(request, Germany, "person", now)), default);

    private Machine NewMachine(Faults faults) =>
        new(new FaultyDocuments(documents, faults), new FaultyQueue(queue, faults), world, clock, new FaultyMailer(Sink, faults));
}
