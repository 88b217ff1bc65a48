using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Exchanges;

public sealed class ExchangeTests
{
    private static readonly Exchange Silent = Exchange.On(Talks.Measure, Talks.Now);
    private static readonly Exchange Begun = Silent.Say(Talks.Austria, " What of Dublin? ").Changed();
    private static readonly Exchange Answered = Begun.Say(Talks.Greece, "It stays.", inReplyTo: 1).Changed();

    [Fact]
    public void A_contribution_stands_in_the_thread_as_it_was_said()
    {
        Begun.Contributions.ShouldHaveSingleItem().ShouldBe(new Contribution(1, Talks.Now, Talks.Austria, "person-1", "What of Dublin?", "en", null, null));
        Answered.Contributions[1].InReplyTo.ShouldBe(1);
        Answered.Parties.ShouldBe([Talks.Austria, Talks.Greece]);
        Answered.Case.ShouldBe("VIEWS-MIM-DE-2026-0012");
    }

    [Fact]
    public void Those_who_spoke_and_those_concerned_are_told_but_not_the_author()
    {
        Begun.Outbox.Messages.Owed().ShouldBe(["views: contribution.1 to DE"]);
        Answered.Outbox.Messages.Owed().ShouldBe(["views: contribution.1 to DE", "views: contribution.2 to AT", "views: contribution.2 to DE"]);
        Silent.Say(Talks.Germany, "Ours.").Changed().Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void Saying_the_same_twice_in_a_row_is_saying_it_once()
    {
        Answered.Say(Talks.Austria, "What of Dublin?").ShouldBeUnchanged();
        Answered.Say(Talks.Austria, "What of Dublin?", by: "person-9").Changed().Contributions.Count.ShouldBe(3);
        Answered.Say(Talks.Austria, "What of Dublin?", inReplyTo: 2).Changed().Contributions.Count.ShouldBe(3);
        Answered.Say(Talks.Austria, "And of Eurodac?").Changed().Contributions.Count.ShouldBe(3);
        Contribute.Decide(Answered, new ContributionInput(Talks.Austria, "person-1", "What of Dublin?", "fr"), Talks.Context).Changed().Contributions.Count.ShouldBe(3);
    }

    [Fact]
    public void F3_a_state_that_is_not_bound_may_ask_and_so_it_may_speak() =>
        Silent.Say(Authority.FromCode("DK")!, "We have a similar measure.").Changed().Contributions.ShouldHaveSingleItem().Party.Code.ShouldBe("DK");

    [Fact]
    public void Everything_that_stands_against_a_contribution_is_said_at_once() => Contribute.Decide(
        Silent, new ContributionInput(Authority.Parliament, "person-1", " ", "xx", 7), new ContributionContext(null, Talks.Now))
        .Refused().ShouldBe([ViewRules.CaseUnknown, ViewRules.TakesNoPart, ViewRules.TextMissing, ViewRules.LanguageUnknown, ViewRules.NoSuchContribution]);

    [Fact]
    public void A_contribution_has_at_most_5000_characters()
    {
        Silent.Say(Talks.Austria, new string('x', 5001)).Refused().ShouldBe([ViewRules.TextTooLong]);
        Silent.Say(Talks.Austria, new string('x', 5000)).Changed();
        Silent.Say(Talks.Austria, null).Refused().ShouldBe([ViewRules.TextMissing]);
    }

    [Fact]
    public void F_5_what_is_marked_as_classified_is_not_taken_as_a_view() =>
        Silent.Say(Talks.Austria, "As we said:\nCONFIDENTIEL UE/EU CONFIDENTIAL\nThe routes changed.").Refused().ShouldBe([ViewRules.Classified]);

    [Fact]
    public void The_language_need_not_be_said() =>
        Contribute.Decide(Silent, new ContributionInput(Authority.Commission, "person-1", "Thanks."), Talks.Context).Changed().Contributions[0].Language.ShouldBeNull();

    [Fact]
    public void A_thread_that_is_full_says_so_and_withdrawing_makes_room()
    {
        var long5000 = new string('€', 5000);
        var thread = Silent;
        while (thread.Say(Talks.Austria, $"{thread.Events.Count}{long5000}"[..5000]) is CaseDecision<Exchange>.Changed { Next: var next })
            thread = next;

        thread.Say(Talks.Greece, long5000).Refused().ShouldBe([ViewRules.NoRoom]);
        WithdrawContribution.Decide(thread, 1, Talks.Austria, "person-1", Talks.Now).Changed().Say(Talks.Greece, long5000[..100]).Changed();
    }

    [Fact]
    public void What_is_withdrawn_is_gone_and_its_mark_stays()
    {
        var after = WithdrawContribution.Decide(Answered, 1, Talks.Austria, "person-5", Talks.Now.AddDays(1)).Changed();

        after.ToString().ShouldNotContain("Dublin");
        string.Join('\n', after.Events).ShouldNotContain("Dublin");
        after.Find(1).ShouldBe(new Contribution(1, Talks.Now, Talks.Austria, "person-1", null, "en", null, Talks.Now.AddDays(1)));
        after.Find(2)!.Text.ShouldBe("It stays.");
        after.Outbox.ShouldBe(Answered.Outbox, "nobody is told");
        WithdrawContribution.Decide(after, 1, Talks.Austria, "person-5", Talks.Now.AddDays(2)).ShouldBeUnchanged();
        after.Say(Talks.Austria, "And now?").Changed().Contributions[^1].Number.ShouldBe(3);
    }

    [Fact]
    public void Only_the_party_that_said_it_withdraws_it()
    {
        WithdrawContribution.Decide(Answered, 1, Talks.Germany, "person-1", Talks.Now).Refused().ShouldBe([ViewRules.OfAnother]);
        WithdrawContribution.Decide(Answered, 9, Talks.Austria, "person-1", Talks.Now).Refused().ShouldBe([ViewRules.NoSuchContribution]);
    }

    [Fact]
    public void Its_outbox_can_be_settled()
    {
        var outbox = Outbox.Nothing(Talks.Now);

        Begun.With(outbox).ShouldBe(Begun with { Outbox = outbox });
    }
}
