using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests;
using MimFunctions.Mechanism.Calendars;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>
/// Those who ask and those who are asked: each request is put at a random moment, often a nasty one, and each state behaves in its own way.
/// What they do goes through the real store; what came of it is noted in the journal.
/// </summary>
internal sealed class Players(Random dice, List<Entry> journal, TimeProvider clock, IHolidays holidays)
{
    private static readonly Question Question = new("Title", "Text");
    private readonly PriorityQueue<Func<RequestStore, Task>, (DateTimeOffset, int)> acts = new();
    private readonly Dictionary<string, int> numbers = [];
    private readonly Dictionary<(string, string), int> proposals = [];
    private int order;

    /// <summary>When the next act is due; null when nobody does anything any more.</summary>
    public DateTimeOffset? Next => acts.TryPeek(out _, out var at) ? at.Item1 : null;

    /// <summary>Does the next act.</summary>
    public Task Act(RequestStore store) => acts.Dequeue()(store);

    public void Plan(int requests, DateTimeOffset from, DateTimeOffset to)
    {
        for (var n = 0; n < requests; n++)
            At(Moment(from, to), Ask);
    }

    private void At(DateTimeOffset at, Func<RequestStore, Task> act) => acts.Enqueue(act, (at, order++));

    /// <summary>One of three in the last days of a month, about the changes of the clocks, or at midnight somewhere.</summary>
    private DateTimeOffset Moment(DateTimeOffset from, DateTimeOffset to)
    {
        var any = from.AddMinutes(dice.Next((int)(to - from).TotalMinutes));
        var (year, lastHour) = (any.Year, dice.Next(20, 24));
        return dice.Next(12) switch
        {
            0 => new DateTimeOffset(year, 1, dice.Next(28, 32), lastHour, 59, 59, TimeSpan.Zero),
            1 => new DateTimeOffset(year, 2, DateTime.DaysInMonth(year, 2), lastHour, 0, 0, TimeSpan.Zero),
            2 => new DateTimeOffset(year, 3, dice.Next(24, 32), dice.Next(4), dice.Next(60), 0, TimeSpan.Zero),
            3 => new DateTimeOffset(year, 10, dice.Next(24, 32), dice.Next(4), dice.Next(60), 0, TimeSpan.Zero),
            _ => any,
        };
    }

    private async Task Ask(RequestStore store)
    {
        var asker = dice.Next(10) == 0 ? Authority.Commission : Authority.Of(dice.GetItems([.. MemberState.All], 1)[0]);
        var count = dice.Next(100) switch { 0 => 26, < 30 => dice.Next(2, 6), _ => 1 };
        var states = MemberState.All.Where(state => state != asker.State).OrderBy(_ => dice.Next()).Take(count).ToArray();
        var number = new RequestReference(asker, clock.GetUtcNow().Year, numbers[asker.Code] = numbers.GetValueOrDefault(asker.Code) + 1);
        var asked = Domain.Requests.Ask.Decide(
            number, new AskInput(asker, "player", new RequestSubject.OtherInformation(), Question, states),
            new AskContext(null, await holidays.Current(default), clock.GetUtcNow()));
        foreach (var state in asked.Addressees.Select(addressee => addressee.State))
        {
            journal.Add(new Entry.Asked(asked.AskedAt, asked.Case, state.Code, asker.Code));
            journal.Add(new Entry.Owes(asked.AskedAt, asked.Case, $"request.{state.Code}", state.Code));
            PlanPart(new Part(number, state, asker), asked.AskedAt);
        }

        // Nearly all are withdrawn in the end; a few are never answered and go on for years.
        if (dice.Next(400) > 0)
            At(asked.AskedAt.AddDays(dice.Next(20) switch { 0 => dice.Next(1, 30), 1 => dice.Next(100, 450), _ => dice.Next(40, 90) }), s => WithdrawAll(s, number, asked.Addressees));
        await store.Create(asked, default);
    }

    private void PlanPart(Part part, DateTimeOffset asked)
    {
        var (soon, late) = (asked.AddHours(dice.Next(1, 700)), asked.AddDays(dice.Next(25, 130)));
        if (dice.Next(10) == 0)
            At(asked.AddHours(dice.Next(1, 300)), s => Do(s, part, RecordReading.Decide, _ => (false, null)));
        switch (dice.Next(16))
        {
            case < 5: At(soon, s => Answer(s, part)); break;
            case 5 or 6: At(late, s => Answer(s, part)); break;
            case 7: At(soon, s => Acknowledge(s, part)); At(late, s => Answer(s, part)); break;
            case 8: At(soon, s => Forward(s, part)); At(late, s => Answer(s, part)); break;
            case 9: At(soon, s => Decline(s, part)); At(late, s => Answer(s, part)); break;
            case 10: At(soon, s => Outside(s, part)); break;
            case < 15: At(soon, s => Propose(s, part)); At(late, s => Propose(s, part)); At(late.AddDays(dice.Next(90)), s => Answer(s, part)); break;
            case 15 when dice.Next(8) > 0: At(asked.AddDays(dice.Next(100, 500)), s => Answer(s, part)); break;
            default: break;
        }
    }

    private Task<bool> Answer(RequestStore store, Part part) => Do(store, part, act => GiveAnswer.Decide(act, new Answer("Yes.", null, null, Visibility.Everyone, [])),
        then => (true, $"answered.{part.State.Code}.{then.Answers.Count}"));

    private Task<bool> Decline(RequestStore store, Part part) => Do(store, part, act => Domain.Requests.Decline.Decide(act, DeclineGround.Confidential, null),
        _ => (true, $"ended.{part.State.Code}"));

    private Task<bool> Outside(RequestStore store, Part part) => Do(store, part, act => AnswerOutside.Decide(act, "By telephone."), _ => (true, $"ended.{part.State.Code}"));

    private Task<bool> Acknowledge(RequestStore store, Part part) => Do(store, part, Domain.Requests.Acknowledge.Decide, _ => (false, null));

    private Task<bool> Forward(RequestStore store, Part part) => Do(store, part, act => Domain.Requests.Forward.Decide(act, "Agency"),
        _ => (false, $"forwarded.{part.State.Code}.1"));

    /// <summary>Another day, near or far; the asker replies after a while, or never.</summary>
    private async Task Propose(RequestStore store, Part part)
    {
        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(dice.Next(2, 80));
        var count = proposals.GetValueOrDefault((part.Number.ToString(), part.State.Code)) + 1;
        if (!await Do(store, part, act => ProposeDate.Decide(act, day, "Because."), _ => (false, $"dateProposed.{part.State.Code}.{count}")))
            return;
        proposals[(part.Number.ToString(), part.State.Code)] = count;
        var accept = dice.Next(4) > 0;
        if (dice.Next(5) > 0)
            At(clock.GetUtcNow().AddHours(dice.Next(24 * 20)), s => Settle(s, part, day, accept, count));
    }

    private async Task Settle(RequestStore store, Part part, DateOnly day, bool accept, int count)
    {
        if (!await Do(store, part, act => SettleDate.Decide(act, day, accept), _ => (false, null), byState: false))
            return;
        if (accept)
            journal.Add(new Entry.Agreed(clock.GetUtcNow(), part.Number.ToString(), part.State.Code, day));
        journal.Add(new Entry.Owes(clock.GetUtcNow(), part.Number.ToString(), $"dateSettled.{part.State.Code}.{day:yyyy-MM-dd}-{count}", part.State.Code));
    }

    private async Task WithdrawAll(RequestStore store, RequestReference number, IReadOnlyList<AskedState> asked)
    {
        var before = (await store.Find(number, default))!;
        await store.Change(number, request => Withdraw.Decide(request, "player", "No need.", clock.GetUtcNow()), default);
        foreach (var state in asked.Select(a => a.State).Where(state => !before.Of(state)!.Is.HasEnded))
        {
            journal.Add(new Entry.Ended(clock.GetUtcNow(), number.ToString(), state.Code));
            journal.Add(new Entry.Owes(clock.GetUtcNow(), number.ToString(), $"withdrawn.{state.Code}", state.Code));
        }
    }

    private async Task<bool> Do(RequestStore store, Part part, Func<RequestAct, RequestDecision> decide, Func<Standing, (bool Ends, string? Told)> note, bool byState = true)
    {
        var done = await store.Change(part.Number, request => decide(new RequestAct(request, part.State, "player", clock.GetUtcNow())), default);
        if (done is not { Decision: RequestDecision.Changed, Request: var after })
            return false;
        var (ends, told) = note(after.Of(part.State)!);
        if (byState)
            journal.Add(new Entry.Reacted(clock.GetUtcNow(), after.Case, part.State.Code));
        if (ends)
            journal.Add(new Entry.Ended(clock.GetUtcNow(), after.Case, part.State.Code));
        if (told is not null)
            journal.Add(new Entry.Owes(clock.GetUtcNow(), after.Case, told, part.Asker.Code));
        return true;
    }

    private sealed record Part(RequestReference Number, MemberState State, Authority Asker);
}
