using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Requests;

public sealed class AskTests
{
    [Fact]
    public void Each_state_asked_is_owed_one_message_and_has_its_own_due_date()
    {
        var asked = Requests.Asked;

        asked.Addressees.Select(a => (a.State.Code, a.Duty, a.Deadline.Due)).ShouldBe(
            [("DE", Duty.Obliged, Requests.Due), ("EE", Duty.Voluntary, Requests.Due)]);
        asked.Addressees.Select(a => a.Deadline.TimeZone).ShouldBe(["Europe/Berlin", "Europe/Tallinn"]);
        asked.Outbox.Messages.Select(m => (m.Queue, m.Step, m.To)).ShouldBe([("requests", "request.DE", "DE"), ("requests", "request.EE", "EE")]);
        asked.Progress.ShouldBe(RequestProgress.Open);
        (asked.Asker, asked.Measure, asked.Case, asked.AskedBy).ShouldBe((Requests.Austria, "MIM-DE-2026-0007", "REQ-AT-2026-0003", "person-1"));
    }

    [Fact]
    public void When_nobody_is_named_the_state_that_communicated_the_measure_is_asked() => Ask
        .Decide(Requests.Number, Requests.Input with { Addressees = [] }, Requests.Context)
        .Addressees.Select(a => a.State).ShouldBe([Requests.Germany]);

    [Fact]
    public void A_state_named_twice_is_asked_once_and_all_in_the_order_of_the_Union() => Ask
        .Decide(Requests.Number, Requests.Input with { Addressees = [Requests.Estonia, Requests.Germany, Requests.Estonia] }, Requests.Context)
        .Addressees.Select(a => a.State.Code).ShouldBe(["DE", "EE"]);

    [Fact]
    public void Other_information_in_the_field_is_asked_without_a_measure_and_answered_voluntarily()
    {
        var asked = Ask.Decide(
            Requests.Number, Requests.Input with { About = new RequestSubject.OtherInformation() }, Requests.Context with { OpenToRequests = null });

        asked.Measure.ShouldBeNull();
        asked.Addressees.ShouldAllBe(a => a.Duty == Duty.Voluntary);
    }

    [Fact]
    public void The_Commission_may_ask_every_state()
    {
        var number = new RequestReference(Authority.Commission, 2026, 1);

        var asked = Ask.Decide(number, Requests.Input with { Asker = Authority.Commission, Addressees = [.. MemberState.All] }, Requests.Context);

        asked.Addressees.Count.ShouldBe(27);
    }

    [Fact]
    public void A_request_about_a_final_court_decision_is_refused_with_its_reason()
    {
        var why = Ask.Check(Requests.Input, Requests.Context with { OpenToRequests = false }).ShouldHaveSingleItem();

        (why.Rule, why.Field, why.Law).ShouldBe((RequestRules.FinalCourtDecision, "measure", "MIM-11"));
    }

    public static TheoryData<AskInput, string> Flawed { get; } = new()
    {
        { Requests.Input with { Question = new Question(" ", "Why?") }, RequestRules.TitleMissing },
        { Requests.Input with { Question = new Question(null!, "Why?") }, RequestRules.TitleMissing },
        { Requests.Input with { Question = new Question(new string('x', 201), "Why?") }, RequestRules.TitleTooLong },
        { Requests.Input with { Question = new Question("Title", "\n") }, RequestRules.QuestionMissing },
        { Requests.Input with { Question = new Question("Title", null!) }, RequestRules.QuestionMissing },
        { Requests.Input with { Question = new Question("Title", new string('x', 5001)) }, RequestRules.QuestionTooLong },
        { Requests.Input with { Question = new Question("VS-NfD", "Why?") }, RequestRules.QuestionClassified },
        { Requests.Input with { Question = new Question("Title", "RESTREINT UE/EU RESTRICTED\r\nWhy?") }, RequestRules.QuestionClassified },
        { Requests.Input with { Question = new Question("Title", "Why?", "xx") }, RequestRules.LanguageUnknown },
        { Requests.Input with { About = new RequestSubject.OtherInformation(), Addressees = [] }, RequestRules.NobodyAsked },
        { Requests.Input with { Addressees = [Requests.Germany, Requests.State("AT")] }, RequestRules.AsksItself },
    };

    [Theory]
    [MemberData(nameof(Flawed))]
    public void What_is_wrong_is_said_by_its_rule(AskInput input, string rule)
    {
        Ask.Check(input, Requests.Context).ShouldHaveSingleItem().Rule.ShouldBe(rule);

        Should.Throw<ArgumentException>(() => Ask.Decide(Requests.Number, input, Requests.Context));
    }

    [Fact]
    public void A_communication_that_the_hub_does_not_know_can_not_be_asked_about() =>
        Ask.Check(Requests.Input, Requests.Context with { OpenToRequests = null }).ShouldHaveSingleItem().Rule.ShouldBe(RequestRules.MeasureUnknown);

    [Fact]
    public void A_number_of_another_asker_is_a_mistake_of_the_caller() =>
        Should.Throw<ArgumentException>(() => Ask.Decide(new RequestReference(Authority.Commission, 2026, 1), Requests.Input, Requests.Context));

    [Fact]
    public void The_longest_title_and_question_are_asked() => Ask
        .Check(Requests.Input with { Question = new Question(new string('x', 200), new string('y', 5000)) }, Requests.Context).ShouldBeEmpty();

    [Fact]
    public void The_language_of_a_question_has_a_name_for_people()
    {
        new Question("Title", "Text", "de").LanguageName.ShouldBe("German");
        new Question("Title", "Text").LanguageName.ShouldBeNull();
    }

    private static readonly DateOnly Today = DateOnly.FromDateTime(Requests.AskedAt.UtcDateTime);

    /// <summary>Who asks whom about whose measure, and how many days from now it is made public.</summary>
    [Theory]
    [InlineData("AT", "DE", "DE", 0, Obligation.Ground.Measure)]
    [InlineData("AT", "DE", "DE", -1, Obligation.Ground.Measure)]
    [InlineData("COM", "DE", "DE", 0, Obligation.Ground.Measure)]
    [InlineData("AT", "DK", "DK", 0, Obligation.Ground.NotBound)]
    [InlineData("COM", "DK", "DK", 0, Obligation.Ground.NotBound)]
    [InlineData("DK", "DE", "DE", 0, Obligation.Ground.AskerNotBound)]
    [InlineData("AT", "DE", "DE", 1, Obligation.Ground.NotYetPublic)]
    [InlineData("AT", "EE", "DE", 0, Obligation.Ground.AnothersMeasure)]
    public void F3_a_duty_exists_only_among_those_bound_about_their_own_public_measure(string asker, string asked, string measure, int days, Obligation.Ground ground)
    {
        var number = new RequestReference(Authority.FromCode(asker)!, 2026, 3);
        var input = Requests.Input with
        {
            Asker = number.Asker,
            About = new RequestSubject.Measure(new(Requests.State(measure), 2026, 7)),
            Addressees = [Requests.State(asked)],
        };

        var request = Ask.Decide(number, input, Requests.Context with { PublicOn = Today.AddDays(days) });

        var addressee = request.Addressees.ShouldHaveSingleItem();
        addressee.Duty.ShouldBe(ground == Obligation.Ground.Measure ? Duty.Obliged : Duty.Voluntary);
        Obligation.Of(request, addressee).ShouldBe(ground);
    }

    [Fact]
    public void F3_why_a_state_need_not_answer_is_said_in_words()
    {
        foreach (var ground in Enum.GetValues<Obligation.Ground>().Where(ground => ground != Obligation.Ground.Measure))
            Obligation.Words(ground).ToString().ShouldNotBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => Obligation.Words(Obligation.Ground.Measure));
    }
}
