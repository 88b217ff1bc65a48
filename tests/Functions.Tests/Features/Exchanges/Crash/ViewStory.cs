using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Exchanges;
using MimFunctions.Features.Meetings;
using MimFunctions.Features.Requests;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Features.Requests.Crash;
using MimFunctions.Tests.Testing;
using static MimFunctions.Tests.Testing.SampleMeetings;

namespace MimFunctions.Tests.Features.Exchanges.Crash;

/// <summary>
/// Greece asks about an Austrian measure, Austria replies, Greece takes its question back; Germany convenes a meeting, Greece replies, Germany
/// moves it and then calls it off. Store, queues and carrier outlive the process.
/// </summary>
internal sealed class ViewStory : IMemoryStory<ViewStory>
{
    private static readonly MeetingReference Number = new(2026, 1);

    private static readonly Func<ViewMachine, DateTimeOffset, Task>[] Steps =
    [
        (machine, now) => Say(machine, now, Greece, "What of families?", null),
        (machine, now) => Say(machine, now, Austria, "Für Familien gilt Artikel 7.", 1),
        (machine, now) => Talk(machine, now, exchange => WithdrawContribution.Decide(exchange, 1, Greece, "person", now)),
        (machine, _) => machine.Meetings.Create(Convened(), default),
        (machine, now) => Meet(machine, now, Greece, act => ReplyToMeeting.Decide(act, MeetingReply.Accepted)),
        (machine, now) => Meet(machine, now, Germany, act => ChangeMeeting.Decide(act, Later(act.Meeting.Plan), [Measure, Request])),
        (machine, now) => Meet(machine, now, Germany, act => CancelMeeting.Decide(act, "The hall is closed.")),
    ];

    private readonly ManualClock clock;
    private readonly MemoryDocuments documents;
    private readonly LockedQueue queue;
    private int next;

    public ViewStory()
    {
        (clock, documents, Sink) = (new(Now), new(), new());
        queue = new(new MemoryQueue(clock));
    }

    private ViewStory(ViewStory other)
    {
        (clock, documents, Sink, next) = (new(other.clock.GetUtcNow()), other.documents.Copy(), other.Sink.Copy(), other.next);
        queue = other.queue.Copy(clock);
    }

    public Sink Sink { get; }

    public ViewStory Copy() => new(this);

    public async Task Tell(Faults faults)
    {
        await documents.Have(Communications.New());
        await documents.TryWrite(RequestStore.Key(Asked.Number), Asked.New(), null, default);
        using var machine = NewMachine(faults);
        await GoOn(machine);
    }

    public async Task GoOn()
    {
        using var machine = NewMachine(Faults.None);
        await queue.Release();
        await GoOn(machine);
    }

    /// <summary>Thread, meeting and delivery records as they are stored, but for the times at which the hub itself did something: after a crash that is later.</summary>
    public async Task<string> Ending()
    {
        var thread = (await documents.Read<Exchange>(ViewKeys.Of(Measure), default))!.Document;
        var meeting = (await documents.Read<Meeting>(MeetingKeys.Of(Number), default))!.Document;
        var mails = await documents.Query<MailRecord>(new DocumentQuery(Containers.Mails), default)
            .Select(mail => $"{mail.Document.Case} {mail.Document.Step} {mail.Document.To}: {mail.Document.Status.GetType().Name}").ToListAsync();
        return new JsonArray(Json(Timeless(thread)), Json(Timeless(meeting)), Json(mails.Order(StringComparer.Ordinal))).ToJsonString(HubJson.Readable);
    }

    private static MeetingDraft Later(MeetingPlan plan) => MeetingDraft.From(plan) with
    {
        Start = new DateTime(2026, 12, 11, 14, 0, 0),
        End = new DateTime(2026, 12, 11, 16, 0, 0),
    };

    private static Task Say(ViewMachine machine, DateTimeOffset now, Authority party, string text, int? inReplyTo) => Talk(
        machine, now, exchange => Contribute.Decide(
            exchange, new ContributionInput(party, "person", text, null, inReplyTo), new ContributionContext([Austria], now)));

    private static async Task Talk(ViewMachine machine, DateTimeOffset now, Func<Exchange, CaseDecision<Exchange>> decide) => await machine.Exchanges.Change(
        ViewKeys.Of(Measure), decide, decision => (decision as CaseDecision<Exchange>.Changed)?.Next, default, Exchange.On(Measure, now));

    private static async Task Meet(ViewMachine machine, DateTimeOffset now, Authority party, Func<MeetingAct, CaseDecision<Meeting>> decide) => await machine.Meetings.Change(
        MeetingKeys.Of(Number), meeting => decide(new MeetingAct(meeting, party, "person", now)),
        decision => (decision as CaseDecision<Meeting>.Changed)?.Next, default);

    private static T Timeless<T>(T owing)
        where T : IOwes<T> =>
        owing.With(owing.Outbox with { Since = default, Messages = [.. owing.Outbox.Messages.OrderBy(message => message.Id, StringComparer.Ordinal)] });

    private static JsonNode? Json<T>(T value) => JsonSerializer.SerializeToNode(value, HubJson.Readable);

    private async Task GoOn(ViewMachine machine)
    {
        for (; next < Steps.Length; next++)
            await Play(machine, next, Steps[next]);
    }

    /// <summary>Something is done at the same hour each day; then an hour goes by, in which what was left over is taken up.</summary>
    private async Task Play(ViewMachine machine, int day, Func<ViewMachine, DateTimeOffset, Task> step)
    {
        var at = Now.AddDays(day);
        if (clock.GetUtcNow() < at)
            clock.Advance(at - clock.GetUtcNow());
        await step(machine, at);
        await machine.DrainQueues();
        for (var round = 0; round < 3; round++)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            await machine.RunToRest();
        }
    }

    private ViewMachine NewMachine(Faults faults) =>
        new(new FaultyDocuments(documents, faults), new FaultyQueue(queue, faults), clock, new FaultyMailer(Sink, faults));
}
