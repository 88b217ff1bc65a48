using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Tests.Calendar;

namespace MimFunctions.Domain.Tests.Requests;

/// <summary>What holds whatever happens to a request, in whatever order and at whatever times.</summary>
public sealed class RequestProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly Arbitrary<Command[]> Commands = (
        from what in Gen.Choose(0, Command.Kinds - 1)
        from hours in Gen.Frequency((3, Gen.Choose(0, 48)), (1, Gen.Choose(0, 1000)))
        from dice in Gen.Choose(0, 100_000)
        select new Command(what, hours, dice)).ArrayOf().ToArbitrary();

    [Fact]
    public void A_part_that_has_ended_changes_only_to_answered() => ForEvery(steps => steps.All(step => step.After.Standings.All(after =>
        !step.Before.Standing(after.Addressee.State).Is.HasEnded
        || after.Is is AddresseeState.Answered
        || after.Is == step.Before.Standing(after.Addressee.State).Is)));

    [Fact]
    public void A_request_is_open_while_one_part_is() => ForEvery(steps => steps.All(step =>
        (step.After.Progress == RequestProgress.Open) == step.After.Standings.Any(s => !s.Is.HasEnded)));

    [Fact]
    public void A_request_is_withdrawn_when_it_was_ended_for_one_state_at_least() => ForEvery(steps => steps.All(step =>
        step.After.Progress != RequestProgress.Withdrawn || step.After.Events.Any(e => e is RequestEvent.Withdrawn)));

    [Fact]
    public void What_is_done_twice_is_done_once() => ForEvery(steps => steps.All(step => (step.Decision, step.Again) switch
    {
        (RequestDecision.Refused first, RequestDecision.Refused second) => first.Why == second.Why,
        (RequestDecision.Refused, _) => false,
        _ => step.Again is RequestDecision.Unchanged,
    }));

    [Fact]
    public void Events_are_added_and_never_lost_and_what_was_asked_never_changes() => ForEvery(steps => steps.All(step =>
        step.After.Events.Take(step.Before.Events.Count).SequenceEqual(step.Before.Events)
        && step.After with { Events = step.Before.Events, Outbox = step.Before.Outbox } == step.Before));

    [Fact]
    public void What_stood_at_a_time_stands_in_every_later_view_of_that_time() => ForEvery(steps => steps.GroupBy(step => step.Now)
        .All(at => steps[^1].After.AsOf(at.Key).Events.SequenceEqual(at.Last().After.Events)));

    [Fact]
    public void No_message_is_owed_twice_at_a_time_and_none_under_the_name_of_another() => ForEvery(steps =>
    {
        var (ids, names) = (new HashSet<string>(), new HashSet<(string, string)>());
        return steps.All(step =>
        {
            var owed = step.After.Outbox.Messages;
            return owed.DistinctBy(m => m.Id).Count() == owed.Count
                && owed.Except(step.Before.Outbox.Messages).All(m => ids.Add(m.Id) && names.Add((m.Step, m.To)));
        });
    });

    [Fact]
    public void A_notice_is_given_once_for_each_state_day_kind_and_week_and_none_after_a_later_one() => ForEvery(steps =>
        steps.Length == 0 || steps[^1].After.Standings.All(standing => standing.Notices.GroupBy(n => n.Due).All(of =>
            of.Zip(of.Skip(1)).All(pair => (pair.First.Kind, pair.First.Week).CompareTo((pair.Second.Kind, pair.Second.Week)) < 0))));

    [Fact]
    public void No_notice_comes_after_the_end() => ForEvery(steps => steps.All(step => step.After.Events.Skip(step.Before.Events.Count)
        .OfType<RequestEvent.Noticed>().All(e => !step.Before.Standing(e.Addressee).Is.HasEnded)));

    [Fact]
    public void No_agreed_day_lies_in_the_past() => ForEvery(steps => steps.All(step => step.After.Events.Skip(step.Before.Events.Count)
        .OfType<RequestEvent.DateAgreed>().All(e => e.Date >= Calendars.Day(step.Now.ToString("yyyy-MM-dd", null)))));

    [Fact]
    public void F7_a_legal_date_that_was_told_never_becomes_earlier() => ForEvery(steps => steps.All(step => step.After.Standings.All(after =>
        after.Legal.Due >= step.Before.Standing(after.Addressee.State).Legal.Due)));

    [Fact]
    public void F7_both_sides_are_told_once_of_a_later_date_and_each_explanation_stays() => ForEvery(steps => steps.All(step =>
    {
        var moved = step.After.Events.Skip(step.Before.Events.Count).OfType<RequestEvent.DeadlineFound>()
            .Where(e => e.Moved && !step.After.Standing(e.Addressee).Is.HasEnded).ToArray();
        return step.After.Outbox.Messages.Except(step.Before.Outbox.Messages).Count(m => m.Step.StartsWith("dateMoved.", StringComparison.Ordinal)) == 2 * moved.Length
            && moved.All(e => EarlierDates.Of(step.After, step.After.Standing(e.Addressee).Addressee).Any(told => told.Due == e.Was));
    }));

    [Fact]
    public void F23_nobody_is_late_or_reminded_before_the_month_began() => ForEvery(steps => steps.All(step =>
    {
        var later = step.Now.AddYears(1);
        var reminded = FindDueNotices.Decide(step.After, Command.Holidays, later) is RequestDecision.Changed changed
            ? changed.Request.Events.Skip(step.After.Events.Count).Select(e => e.Addressee)
            : [];
        return step.After.Standings.All(after => after.Began is not null || (!after.IsOverdue(later) && !reminded.Contains(after.Addressee.State)));
    }));

    [Fact]
    public void F23_the_date_of_an_open_part_counts_from_what_began_the_month() => ForEvery(steps => steps.All(step => step.After.Standings.All(after =>
        after.Is.HasEnded || after.Began is not { } began || after.CountedFrom >= began)));

    /// <summary>All but the file that comes after its answer: the intake of files decides that, not a command.</summary>
    [Fact]
    public void The_properties_see_every_kind_of_event() => Commands.Generator.Sample(300)
        .SelectMany(commands => Run(commands).LastOrDefault()?.After.Events ?? []).Select(e => e.GetType()).Distinct()
        .ShouldBe(typeof(RequestEvent).GetNestedTypes().Except([typeof(RequestEvent.FileCame)]), ignoreOrder: true);

    private static void ForEvery(Func<Step[], bool> holds) => Check.One(Thorough, Prop.ForAll(Commands, commands => holds(Run(commands))));

    /// <summary>The messages are settled from time to time, as the hub would.</summary>
    private static Step[] Run(Command[] commands)
    {
        var (request, now, steps) = (Requests.Asked, Requests.AskedAt, new List<Step>());
        foreach (var command in commands)
        {
            now = now.AddHours(command.Hours);
            var before = command.Dice % 3 == 0 ? request.With(request.Outbox.Move(OutboxState.Settled, now)) : request;
            var decision = command.On(before, now);
            request = decision is RequestDecision.Changed changed ? CountMonth.Begin(before, changed.Request, Command.Holidays, now) : before;
            steps.Add(new Step(before, decision, request, command.On(request, now), now));
        }

        return [.. steps];
    }

    private sealed record Step(
        InformationRequest Before, RequestDecision Decision, InformationRequest After, RequestDecision Again, DateTimeOffset Now);
}
