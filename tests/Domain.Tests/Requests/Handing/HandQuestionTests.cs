using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Requests.Handing;

public sealed class HandQuestionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 9, 30, 0, TimeSpan.Zero);
    private static readonly MemberState Netherlands = MemberState.FromCode("NL")!;
    private static readonly HandedQuestions Nothing = new(RequestReference.Parse("REQ-AT-2026-0001")!, Netherlands, []);

    [Fact]
    public void A_link_names_who_writes_and_works_thirty_days_after_the_due_day_or_today()
    {
        var early = Make(Nothing, due: new(2026, 12, 10));
        early.Links.ShouldHaveSingleItem().ShouldBe(new ColleagueLink(1, 2, "IND, unit 3", "someone", Now, new(2027, 1, 9)));
        Make(early, due: new(2026, 11, 1)).Link(2)!.Until.ShouldBe(new DateOnly(2026, 12, 10));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Nobody_in_particular_is_refused(string? to) => Rule(HandQuestion.Make(Nothing, Asked(new(2026, 12, 10)), null, to, "someone", Now)).ShouldBe("HND-1");

    [Fact]
    public void A_name_is_short_and_links_are_few()
    {
        Rule(HandQuestion.Make(Nothing, Asked(new(2026, 12, 10)), null, new string('x', 201), "someone", Now)).ShouldBe("HND-1");
        var full = Enumerable.Range(0, HandQuestion.Most).Aggregate(Nothing, (stands, _) => Make(stands, new(2026, 12, 10)));
        Rule(HandQuestion.Make(full, Asked(new(2026, 12, 10)), null, "one more", "someone", Now)).ShouldBe("HND-2");
    }

    [Fact]
    public void A_colleague_writes_and_writes_over_nothing_that_was_not_seen()
    {
        var written = Changed(HandQuestion.Say(Make(Nothing, new(2026, 12, 10)), 1, " Thirty. ", null, Now.AddHours(1)));
        (written.Link(1)!.Text, written.Link(1)!.SaidAt).ShouldBe(("Thirty.", Now.AddHours(1)));

        HandQuestion.Say(written, 1, "Thirty.", null, Now.AddHours(2)).ShouldBeOfType<CaseDecision<HandedQuestions>.Unchanged>();
        Rule(HandQuestion.Say(written, 1, "Forty.", null, Now.AddHours(2))).ShouldBe("HND-5");
        Changed(HandQuestion.Say(written, 1, "Forty.", Now.AddHours(1), Now.AddHours(2))).Link(1)!.Text.ShouldBe("Forty.");
    }

    [Fact]
    public void Nothing_and_too_much_is_refused()
    {
        var made = Make(Nothing, new(2026, 12, 10));
        Rule(HandQuestion.Say(made, 1, " ", null, Now)).ShouldBe("HND-4");
        Rule(HandQuestion.Say(made, 1, new string('x', Question.LongestText + 1), null, Now)).ShouldBe("HND-4");
    }

    [Fact]
    public void A_link_that_was_ended_ran_out_or_never_was_writes_nothing()
    {
        var made = Make(Make(Nothing, new(2026, 12, 10)), new(2026, 12, 10));
        var ended = Changed(HandQuestion.End(made, 1, Now.AddDays(1)));

        Rule(HandQuestion.Say(ended, 1, "Thirty.", null, Now.AddDays(1))).ShouldBe("HND-3");
        Rule(HandQuestion.Say(ended, 7, "Thirty.", null, Now.AddDays(1))).ShouldBe("HND-3");
        Rule(HandQuestion.Say(ended, 2, "Thirty.", null, new(2027, 1, 9, 23, 0, 0, TimeSpan.Zero))).ShouldBe("HND-3", "it is the tenth in The Hague");
        HandQuestion.End(ended, 1, Now.AddDays(2)).ShouldBeOfType<CaseDecision<HandedQuestions>.Unchanged>();
        HandQuestion.End(ended, 7, Now).ShouldBeOfType<CaseDecision<HandedQuestions>.Unchanged>();
    }

    private static HandedQuestions Make(HandedQuestions stands, DateOnly due) => Changed(HandQuestion.Make(stands, Asked(due), 2, " IND, unit 3 ", "someone", Now));

    private static Standing Asked(DateOnly due) => Standing.Of(new AskedState(Netherlands, Duty.Voluntary, new Deadline(due, due, Now, Authority.Of(Netherlands), "Europe/Amsterdam", [], [])));

    private static HandedQuestions Changed(CaseDecision<HandedQuestions> decision) => decision.ShouldBeOfType<CaseDecision<HandedQuestions>.Changed>().Next;

    private static string Rule(CaseDecision<HandedQuestions> decision) => decision.ShouldBeOfType<CaseDecision<HandedQuestions>.Refused>().Why.ShouldHaveSingleItem().Rule;
}
