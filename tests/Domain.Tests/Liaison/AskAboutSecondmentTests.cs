using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison;

/// <summary>A state is asked about what it announced and what can hardly be so any more (F-19).</summary>
public sealed class AskAboutSecondmentTests
{
    private static readonly SecondmentNumber Number = SecondmentNumber.Parse("SEC-AT-2026-0001")!;

    [Fact]
    public void F19_a_plan_whose_first_day_has_passed_is_asked_about_once()
    {
        var planned = Of(SecondmentIntention.Planned, new DateOnly(2026, 9, 1));

        AskAboutSecondment.Decide(planned, At(2026, 9, 1)).ShouldBeNull("it is the day");
        var asked = AskAboutSecondment.Decide(planned, At(2026, 9, 2)).ShouldNotBeNull();
        Owed(asked, planned).ShouldBe(["stillPlanned.d1-2026-09-02 to AT"]);
        asked.Asked.ShouldHaveSingleItem().ShouldBe(new SecondmentQuestion(At(2026, 9, 2), "d1", SecondmentDoubt.StillPlanned, new DateOnly(2026, 9, 2)));
        AskAboutSecondment.Decide(asked, At(2026, 12, 31)).ShouldBeNull();
        AskAboutSecondment.Decide(asked, At(2028, 12, 31)).ShouldBeNull();
    }

    [Fact]
    public void F19_a_secondment_without_a_last_day_is_asked_about_every_year()
    {
        var made = Of(SecondmentIntention.Made, new DateOnly(2025, 3, 1));

        AskAboutSecondment.Decide(made, At(2026, 2, 28)).ShouldBeNull();
        var first = AskAboutSecondment.Decide(made, At(2026, 3, 1)).ShouldNotBeNull();
        AskAboutSecondment.Decide(first, At(2027, 2, 28)).ShouldBeNull();
        var second = AskAboutSecondment.Decide(first, At(2027, 3, 1)).ShouldNotBeNull();

        Owed(first, made).ShouldBe(["stillThere.d1-2026-03-01 to AT"]);
        Owed(second, first).ShouldBe(["stillThere.d1-2027-03-01 to AT"]);
    }

    [Fact]
    public void What_has_a_last_day_or_is_still_to_come_is_not_asked_about()
    {
        AskAboutSecondment.Decide(Of(SecondmentIntention.Made, new DateOnly(2020, 3, 1), new DateOnly(2021, 3, 1)), At(2026, 3, 1)).ShouldBeNull();
        AskAboutSecondment.Decide(Of(SecondmentIntention.Planned, new DateOnly(2027, 3, 1)), At(2026, 3, 1)).ShouldBeNull();
    }

    [Fact]
    public void F_19_lists_say_what_is_doubtful_beside_what_was_announced()
    {
        var (plan, post) = (Deployment.Of(Of(SecondmentIntention.Planned, new DateOnly(2026, 9, 1))), Deployment.Of(Of(SecondmentIntention.Made, new DateOnly(2025, 3, 1))));

        (plan.Doubt(new(2026, 9, 1)), plan.Doubt(new(2026, 9, 2))).ShouldBe((null, SecondmentDoubt.StillPlanned));
        (post.Doubt(new(2026, 2, 28)), post.Doubt(new(2026, 3, 1))).ShouldBe((null, SecondmentDoubt.StillThere));
        Deployment.Of(Of(SecondmentIntention.Made, new DateOnly(2025, 3, 1), new DateOnly(2030, 3, 1))).Doubt(new(2026, 3, 1)).ShouldBeNull();
    }

    [Fact]
    public void A_new_notice_begins_anew()
    {
        var asked = AskAboutSecondment.Decide(Of(SecondmentIntention.Planned, new DateOnly(2026, 9, 1)), At(2026, 9, 2))!;
        var moved = asked with { Notices = [.. asked.Notices, asked.Now with { Digest = "d2", From = new DateOnly(2026, 10, 1) }] };

        AskAboutSecondment.Decide(moved, At(2026, 10, 1)).ShouldBeNull();
        AskAboutSecondment.Decide(moved, At(2026, 10, 2)).ShouldNotBeNull().Asked.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("stillPlanned.d1-2026-09-02", LiaisonLetter.StillPlanned)]
    [InlineData("stillThere.d1-2026-09-02", LiaisonLetter.StillThere)]
    public void The_step_of_a_question_is_read(string step, LiaisonLetter kind) => LiaisonStep.Parse(step).ShouldBe(new LiaisonStep(kind, "d1-2026-09-02"));

    private static IEnumerable<string> Owed(Secondment after, Secondment before) =>
        after.Outbox.Messages.Except(before.Outbox.Messages).Select(message => $"{message.Step} to {message.To}");

    private static Secondment Of(SecondmentIntention intention, DateOnly from, DateOnly? until = null) => new(
        Number,
        [
            new SecondmentNotice(
                At(2025, 1, 1), "d1", Country.Find("Kenya")!, "Nairobi", HostKind.MemberStateMission, from, until, intention, null, null, [], new Officer(null, null, null)),
        ],
        Domain.Owing.Outbox.Nothing(At(2025, 1, 1)));

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 11, 0, 0, TimeSpan.Zero);
}
