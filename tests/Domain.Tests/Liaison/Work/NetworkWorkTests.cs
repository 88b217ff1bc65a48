using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Tests.Liaison.Networks;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison.Work;

/// <summary>What a network in Morocco, with officers of Denmark and Austria, which looks after Luxembourg's interests, does between its meetings (ILOA-7, ILOA-11).</summary>
public sealed class NetworkWorkTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 5), Later = new(2026, 6, 1);
    private static readonly Authority Austria = Authority.FromCode("AT")!, Denmark = Authority.FromCode("DK")!, Luxembourg = Authority.FromCode("LU")!, Malta = Authority.FromCode("MT")!;
    private static readonly Network Morocco = Network.Of(Posts.Morocco, Posts.Day, Posts.Late, [Posts.In("MA", "DK"), Posts.Of("AT", 1, Posts.Notice(onBehalfOf: "LU"))]);
    private static readonly NetworkWork Work = NetworkWork.Of([Posts.Morocco], Now);
    private static readonly NetworkItemDraft Task = new(NetworkItemKind.Task, "Collect the carriers' contacts.", Austria, Later), Position = new(NetworkItemKind.Position, "Carriers are told before the summer.", null, null),
        Training = new(NetworkItemKind.Training, "How to tell forged visas.", null, Later), Standing = new(NetworkItemKind.Representation, null, Malta, Later);

    [Fact]
    public void A_network_is_named_by_its_countries_in_one_order()
    {
        var maghreb = NetworkWork.Of([Posts.Tunisia, Posts.Morocco, Posts.Tunisia], Now, "Maghreb");
        (Work.Case, Work.IsRegional, maghreb.Case, maghreb.IsRegional, maghreb.Region).ShouldBe(("WORK-MA", false, "WORK-MA-TN", true, "Maghreb"));
        NetworkWork.HostsOf("WORK-MA-TN").ShouldBe([Posts.Morocco, Posts.Tunisia]);
        foreach (var text in new[] { null, "MIM-AT-2026-0001", "WORK-", "WORK-XX", "WORK-TN-MA", "WORK-MA-MA", "WORK-Morocco", "WORK-MA-TN-DZ" })
            NetworkWork.HostsOf(text).ShouldBeNull(text);
    }

    [Fact]
    public void Who_is_in_it_follows_from_who_is_posted_there_and_who_calls_its_meetings_from_the_network()
    {
        (As(Austria).Officers, As(Austria).Members, As(Austria).Place).ShouldSatisfyAllConditions(
            who => who.Officers.ShouldBe([Denmark, Austria], ignoreOrder: true), who => who.Members.ShouldBe([Denmark, Austria, Luxembourg], ignoreOrder: true), who => who.Place.ToString().ShouldBe("Morocco"));
        // Cyprus holds the Presidency and has nobody there: the facilitator, else the Commission
        As(Austria).Convenor.ShouldBe(Authority.Commission);
        As(Austria, Morocco with { Facilitator = Denmark }).Convenor.ShouldBe(Denmark);
        As(Austria, Morocco with { Acting = Austria.State }).Convenor.ShouldBe(Austria);
        As(Austria, Morocco, Network.Of(Posts.Tunisia, Posts.Day, Posts.Late, [Posts.In("TN", "CY")])).Convenor.ShouldBe(Authority.FromCode("CY"));
    }

    [Fact]
    public void The_rhythm_is_set_by_who_works_there_within_a_year()
    {
        var set = Next(KeepRhythm.Set(Work, As(Austria), 3));
        (set.MeetsEvery, set.RhythmSince, KeepRhythm.DueBy(set, null)).ShouldBe((3, Today, new DateOnly(2026, 6, 5)));
        KeepRhythm.Set(set, As(Denmark), 3).ShouldBeOfType<CaseDecision<NetworkWork>.Unchanged>();
        KeepRhythm.DueBy(Next(KeepRhythm.Set(set, As(Authority.Commission), null)), null).ShouldBeNull();
        (Rule(KeepRhythm.Set(Work, As(Malta), 3)), Rule(KeepRhythm.Set(Work, As(Austria), 0)), Rule(KeepRhythm.Set(Work, As(Austria), 13))).ShouldBe(("MTG-27", "NWK-5", "NWK-5"), "by whom and how");
    }

    [Fact]
    public void What_met_elsewhere_counts_and_is_recorded_once()
    {
        var met = Next(KeepRhythm.Meet(Next(KeepRhythm.Set(Work, As(Austria), 1)), As(Austria), Today));
        KeepRhythm.DueBy(met, null).ShouldBe(new DateOnly(2026, 4, 5));
        KeepRhythm.DueBy(met, new DateOnly(2026, 4, 1)).ShouldBe(new DateOnly(2026, 5, 1));
        KeepRhythm.Meet(met, As(Austria), Today).ShouldBeOfType<CaseDecision<NetworkWork>.Unchanged>();
        foreach (var day in new DateOnly?[] { null, Today.AddDays(1), Today.AddYears(-1).AddDays(-1) })
            Rule(KeepRhythm.Meet(Work, As(Austria), day)).ShouldBe("NWK-2");
        Rule(KeepRhythm.Meet(Work, As(Malta), Today)).ShouldBe("MTG-27");
    }

    [Fact]
    public void The_convenor_is_reminded_when_no_meeting_is_called_and_again_after_a_month()
    {
        var set = Next(KeepRhythm.Set(Work, As(Austria), 1));
        KeepRhythm.Remind(set, At("2026-04-05"), null, false).ShouldBeNull("its last day");
        KeepRhythm.Remind(set, At("2026-04-06"), null, true).ShouldBeNull("one is called");
        var reminded = KeepRhythm.Remind(set, At("2026-04-06"), null, false)!;
        (reminded.Outbox.Messages.ShouldHaveSingleItem().Step, reminded.Outbox.Messages[0].To).ShouldBe(("networkMeetingDue.0.2026-04-06", "COM"));
        KeepRhythm.Remind(reminded, At("2026-05-05"), null, false).ShouldBeNull();
        KeepRhythm.Remind(reminded, At("2026-05-06"), null, false)!.AskedOn.ShouldBe(new DateOnly(2026, 5, 6));
        KeepRhythm.Remind(reminded, At("2026-05-11"), new DateOnly(2026, 4, 10), false)!.AskedOn.ShouldBe(new DateOnly(2026, 5, 11), "they met, and are late again");
        KeepRhythm.Remind(Work, At("2026-05-11"), null, false).ShouldBeNull("nobody has said how often");
    }

    [Fact]
    public void Who_has_a_task_is_told_of_it_and_reminded_once_when_its_day_has_passed()
    {
        var given = Next(ShareItem.Propose(Work, As(Denmark), Task));
        (given.Items[0].Number, given.Items[0].Agreed.Count, given.Outbox.Messages.ShouldHaveSingleItem().To, given.Outbox.Messages[0].Step).ShouldBe((1, 0, "AT", "networkItem.1"));
        ShareItem.Propose(given, As(Denmark), Task).ShouldBeOfType<CaseDecision<NetworkWork>.Unchanged>();
        Next(ShareItem.Propose(Work, As(Austria), Task)).Outbox.Messages.ShouldBeEmpty("one's own");
        KeepRhythm.Remind(given, At("2026-06-01"), null, false).ShouldBeNull();
        var late = KeepRhythm.Remind(given, At("2026-06-02"), null, false)!;
        late.Outbox.Messages[^1].Step.ShouldBe("networkTaskLate.1");
        KeepRhythm.Remind(late, At("2026-06-03"), null, false).ShouldBeNull();
        Next(ShareItem.End(late, As(Austria), 1, isDone: true)).Items[0].End.ShouldBe(new NetworkItemEnd(Now, Austria, "p", true));
        Rule(ShareItem.End(late, As(Austria), 1, isDone: false)).ShouldBe("NWK-4", "who has it does not drop it");
        Next(ShareItem.End(late, As(Denmark), 1, isDone: false)).Items[0].End!.IsDone.ShouldBeFalse();
        (Rule(ShareItem.Answer(late, As(Austria), 1, true)), Rule(ShareItem.End(late, As(Austria), 2, true)), Rule(ShareItem.End(Next(ShareItem.End(late, As(Austria), 1, true)), As(Austria), 1, true)))
            .ShouldBe(("NWK-3", "NWK-3", "NWK-3"));
    }

    [Fact]
    public void What_does_not_fit_is_refused_with_all_that_stands_against_it()
    {
        Rules(ShareItem.Propose(Work, As(Malta), new(NetworkItemKind.Task, null, null, null))).ShouldBe(["MTG-27", "NWK-1", "NWK-2", "MTG-30"]);
        Rules(ShareItem.Propose(Work, As(Austria), Task with { Who = Malta, Day = Today.AddYears(3) })).ShouldBe(["NWK-2", "MTG-30"]);
        Rules(ShareItem.Propose(Work, As(Austria), Task with { Who = Authority.Commission })).ShouldBeEmpty();
        Rules(ShareItem.Propose(Work, As(Austria), Task with { Text = "Passport P1234567", Day = Today.AddDays(-1) })).ShouldBe(["NWK-1", "NWK-2"]);
        Rules(ShareItem.Propose(Work, As(Austria), Task with { Text = new string('x', WorkContext.Longest + 1) })).ShouldBe(["NWK-1"]);
        Rules(ShareItem.Propose(Work, As(Austria), Standing with { Who = Denmark })).ShouldBe(["MTG-30"], "both have one");
        Rules(ShareItem.Propose(Work, As(Malta), Standing with { Who = Luxembourg })).ShouldBe(["MTG-30"], "neither has one");
        Rules(ShareItem.Propose(Work, As(Authority.Commission), Standing)).ShouldBe(["MTG-30"]);
        Rules(ShareItem.Propose(Work, As(Austria), Standing with { Who = null, Day = null })).ShouldBe(["MTG-30", "NWK-2"]);
        Rules(ShareItem.Propose(Work, As(Austria), Standing with { Who = Authority.Commission })).ShouldBe(["MTG-30"]);
    }

    [Fact]
    public void A_position_holds_once_every_state_with_an_officer_there_agrees_and_no_longer_when_one_does_not()
    {
        var proposed = Next(ShareItem.Propose(Work, As(Denmark), Position));
        (proposed.Items[0].Agreed.ShouldHaveSingleItem(), proposed.Outbox.Messages.ShouldHaveSingleItem().To, proposed.Items[0].HoldsSince).ShouldBe((Denmark, "AT", null));
        ShareItem.Propose(proposed, As(Denmark), Position).ShouldBeOfType<CaseDecision<NetworkWork>.Unchanged>();
        Next(ShareItem.Propose(proposed, As(Denmark), Position with { Day = Later })).Items.Count.ShouldBe(2);
        Rule(ShareItem.Answer(proposed, As(Luxembourg), 1, true)).ShouldBe("MTG-27");
        ShareItem.Answer(proposed, As(Austria), 1, false).ShouldBeOfType<CaseDecision<NetworkWork>.Unchanged>();
        var agreed = Next(ShareItem.Answer(proposed, As(Austria), 1, true));
        (agreed.Items[0].HoldsSince, agreed.Outbox.Messages.Count(message => message.Step.StartsWith("networkItemHolds.1.", StringComparison.Ordinal))).ShouldBe((Now, 2));
        ShareItem.Answer(agreed, As(Austria), 1, true).ShouldBeOfType<CaseDecision<NetworkWork>.Unchanged>();
        Next(ShareItem.Answer(agreed, As(Austria), 1, false)).Items[0].HoldsSince.ShouldBeNull();
        Rule(ShareItem.End(agreed, As(Austria), 1, true)).ShouldBe("NWK-4");
        var byCommission = Next(ShareItem.Propose(Work, As(Authority.Commission), Position));
        byCommission.Items[0].Agreed.ShouldBeEmpty();
        // Of two that agree the first is not the last word
        Next(ShareItem.Answer(Next(ShareItem.Answer(byCommission, As(Denmark), 1, true)), As(Austria), 1, true)).Items[0].HoldsSince.ShouldBe(Now);
        var alone = NetworkWork.Of([Posts.Morocco], Now);
        Next(ShareItem.Propose(alone, As(Denmark, Network.Of(Posts.Morocco, Posts.Day, Posts.Late, [Posts.In("MA", "DK")])), Position)).Items[0].HoldsSince.ShouldBe(Now);
        // A third state comes later: what holds goes on to hold
        Next(ShareItem.Answer(agreed, As(Malta, Morocco, Network.Of(Posts.Tunisia, Posts.Day, Posts.Late, [Posts.In("TN", "MT")])), 1, true)).Outbox.Messages.Count.ShouldBe(agreed.Outbox.Messages.Count);
    }

    [Fact]
    public void Training_is_for_all_who_are_in_the_network_and_each_says_whether_it_comes()
    {
        var offered = Next(ShareItem.Propose(Work, As(Austria), Training));
        offered.Outbox.Messages.Select(message => message.To).ShouldBe(["DK", "LU"], ignoreOrder: true);
        Next(ShareItem.Answer(offered, As(Luxembourg), 1, true)).Items[0].Agreed.ShouldBe([Austria, Luxembourg]);
        Rule(ShareItem.Answer(offered, As(Malta), 1, true)).ShouldBe("MTG-27");
        Next(ShareItem.End(offered, As(Austria), 1, isDone: false)).Items[0].End.ShouldNotBeNull();
    }

    [Fact]
    public void A_state_without_an_officer_is_represented_once_both_agreed_until_the_day_and_either_ends_it()
    {
        var proposed = Next(ShareItem.Propose(Work, As(Austria), Standing));
        (proposed.Items[0].For, proposed.Outbox.Messages.ShouldHaveSingleItem().To).ShouldBe((Malta.State, "MT"));
        proposed.RepresentedOn(Today).ShouldBeEmpty();
        Rule(ShareItem.Answer(proposed, As(Denmark), 1, true)).ShouldBe("NWK-4");
        var agreed = Next(ShareItem.Answer(proposed, As(Malta), 1, true));
        agreed.RepresentedOn(Later).ShouldBe([Malta.State]);
        agreed.RepresentedOn(Later.AddDays(1)).ShouldBeEmpty();
        agreed.Outbox.Messages.Skip(1).Select(message => message.To).ShouldBe(["AT", "MT"]);
        var invited = NetworkMeeting.Invited(Morocco with { Agreed = [.. agreed.RepresentedOn(Today)] }, withoutInstitutions: true);
        invited.ShouldBe([Denmark, Austria, Luxembourg, Malta], ignoreOrder: true);
        Next(ShareItem.End(agreed, As(Malta), 1, isDone: false)).RepresentedOn(Today).ShouldBeEmpty();
        Next(ShareItem.Answer(proposed, As(Malta), 1, false)).Items[0].End!.IsDone.ShouldBeFalse();
        // The state that has none may ask first
        var asked = Next(ShareItem.Propose(Work, As(Malta), Standing with { Who = Austria, Text = "For the summer." }));
        (asked.Items[0].For, asked.Items[0].Agreed.ShouldHaveSingleItem()).ShouldBe((Malta.State, Malta));
        Next(ShareItem.Answer(asked, As(Austria), 1, true)).RepresentedOn(Today).ShouldBe([Malta.State]);
    }

    [Fact]
    public void What_differs_in_anything_is_another_item_and_a_change_of_one_leaves_the_others()
    {
        var work = Next(ShareItem.Propose(Work, As(Denmark), Task));
        foreach (var (who, draft) in new[]
        {
            (Denmark, Task with { Kind = NetworkItemKind.Training }), (Austria, Task), (Denmark, Task with { Text = "Another." }), (Denmark, Task with { Who = Luxembourg }),
            (Denmark, Task with { Day = Later.AddDays(1) }),
        })
            work = Next(ShareItem.Propose(work, As(who), draft));
        work = Next(ShareItem.End(work, As(Denmark), 1, isDone: false));
        Next(ShareItem.Propose(work, As(Denmark), Task)).Items.Count.ShouldBe(7, "the first has ended");
        Rule(ShareItem.Answer(work, As(Austria), 99, true)).ShouldBe("NWK-3");
        work = Next(ShareItem.Answer(work, As(Luxembourg), 2, true));
        work.Items.Count(item => item.Agreed.Contains(Luxembourg)).ShouldBe(1);
        var undated = work with { Items = [.. work.Items, work.Items[3] with { Number = 7, Day = null }, work.Items[3] with { Number = 8, Kind = NetworkItemKind.Representation, HoldsSince = Now, Day = null }] };
        undated.RepresentedOn(Today).ShouldBeEmpty();
        var late = KeepRhythm.Remind(undated, At("2026-06-02"), null, false)!;
        late.Items.Where(item => item.RemindedOn is not null).Select(item => item.Number).ShouldBe([3, 4, 5]);
        KeepRhythm.Remind(late, At("2026-06-03"), null, false)!.Items.Count(item => item.RemindedOn is not null).ShouldBe(4);
        late.With(Outbox.Nothing(Now)).Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void A_step_names_its_item()
    {
        (WorkStep.NumberOf("networkItem.3"), WorkStep.NumberOf("networkItemHolds.4.99"), WorkStep.NumberOf("networkItem"), WorkStep.NumberOf("networkItem.x")).ShouldBe((3, 4, null, null));
    }

    private static WorkContext As(Authority acting, params Network[] networks) => new(acting, "p", networks.Length == 0 ? [Morocco] : networks, Now);

    private static WorkContext At(string day) => As(Authority.Commission) with { Now = new DateTimeOffset(Posts.Date(day), new TimeOnly(9, 0), TimeSpan.Zero) };

    private static NetworkWork Next(CaseDecision<NetworkWork> decision) => decision.ShouldBeOfType<CaseDecision<NetworkWork>.Changed>().Next;

    private static string Rule(CaseDecision<NetworkWork> decision) => Rules(decision).First();

    private static IEnumerable<string> Rules(CaseDecision<NetworkWork> decision) => decision is CaseDecision<NetworkWork>.Refused refused ? refused.Why.Select(why => why.Rule) : [];
}
