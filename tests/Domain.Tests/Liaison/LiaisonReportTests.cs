using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison;

public sealed class LiaisonReportTests
{
    private static readonly DateTimeOffset Later = Given.Received.AddHours(2);

    [Fact]
    public void A_report_is_filed_as_it_was_judged_and_is_open_at_once()
    {
        var form = GivenLiaison.Accepted(("region", ["Afar"]));

        var report = FileReport.Decide(GivenLiaison.ReportNumber, form, Later);

        (report.Reference, report.Case, report.State, report.Semester, report.HostCountry.Code, report.Region).ShouldBe(
            ("ILO-AT-2026-0003", "ILO-AT-2026-0003", Given.Austria, new Semester(2019, 1), "ET", "Afar"));
        (report.ReceivedAt, report.Digest, report.OpenSince, report.IsHeldBack).ShouldBe((Given.Received, "d0", Given.Received, false));
        report.Fields.ShouldBe(form.Fields);
        report.Outbox.State.ShouldBe(OutboxState.Settled);
    }

    [Fact]
    public void A_report_that_looks_personal_is_held_back_and_its_state_is_to_hear()
    {
        var report = Held();

        (report.IsHeldBack, report.OpenSince).ShouldBe((true, null));
        report.Suspicions.ShouldBe(["b3Routes"]);
        var message = report.Outbox.Messages.ShouldHaveSingleItem();
        (message.Queue, message.Step, message.To).ShouldBe((LiaisonMessage.NewsQueue, "heldBack", "AT"));
        report.With(Outbox.Nothing(Later)).Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void Its_state_releases_it_once_and_doing_it_again_changes_nothing()
    {
        var released = ConfirmReport.Decide(Held(), "u1", Later).ShouldBeOfType<CaseDecision<LiaisonReport>.Changed>().Next;

        (released.IsHeldBack, released.OpenSince).ShouldBe((false, Later));
        released.Events.ShouldBe([new LiaisonReportEvent.Confirmed(Later, "u1")]);
        ConfirmReport.Decide(released, "u2", Later.AddHours(1)).ShouldBeOfType<CaseDecision<LiaisonReport>.Unchanged>();
        ConfirmReport.Decide(FileReport.Decide(GivenLiaison.ReportNumber, GivenLiaison.Accepted(), Later), "u1", Later)
            .ShouldBeOfType<CaseDecision<LiaisonReport>.Unchanged>();
    }

    [Fact]
    public void Others_read_an_open_report_without_who_wrote_it()
    {
        var open = FileReport.Decide(GivenLiaison.ReportNumber, GivenLiaison.Accepted(), Later);

        Author(open, false, Authority.Of(MemberState.FromCode("DE")!)).ShouldBe((true, true, null, null));
        Author(open, true, Authority.Of(MemberState.FromCode("DE")!)).ShouldBe((true, true, "Erika Muster", "ilo@inneres.example"));
        Author(open, false, Authority.Of(Given.Austria)).ShouldBe((true, true, "Erika Muster", "ilo@inneres.example"));
        Author(open, true, Authority.Commission).ShouldBe((true, true, "Erika Muster", "ilo@inneres.example"));
    }

    [Fact]
    public void The_region_of_a_report_held_back_is_for_its_own_state()
    {
        var (open, held) = (FileReport.Decide(GivenLiaison.ReportNumber, GivenLiaison.Accepted(("region", ["Afar"])), Later), Held() with { Region = "Afar" });

        new ReportReader([Authority.Commission], true).Region(open).ShouldBe("Afar");
        new ReportReader([Authority.Commission], true).Region(held).ShouldBeNull();
        new ReportReader([Authority.Of(Given.Austria)], false).Region(held).ShouldBe("Afar");
    }

    [Fact]
    public void A_report_held_back_is_known_to_the_Commission_and_read_by_its_state_alone()
    {
        Author(Held(), true, Authority.Of(MemberState.FromCode("DE")!)).ShouldBe((false, false, null, null));
        Author(Held(), true, Authority.Commission).ShouldBe((true, false, null, null));
        Author(Held(), false, Authority.Of(Given.Austria)).ShouldBe((true, true, "Erika Muster", "ilo@inneres.example"));
        Author(Held(), false).ShouldBe((false, false, null, null));
    }

    [Theory]
    [InlineData("heldBack", LiaisonLetter.HeldBack, "")]
    [InlineData("secondment.d1", LiaisonLetter.Secondment, "d1")]
    public void A_step_is_read_as_it_is_written(string text, LiaisonLetter kind, string notice)
    {
        var step = LiaisonStep.Parse(text);

        step.ShouldBe(new LiaisonStep(kind, notice));
        step!.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("contribution.1")]
    [InlineData("secondment.d1.x")]
    public void What_is_no_step_is_none(string text) => LiaisonStep.Parse(text).ShouldBeNull();

    [Fact]
    public void A_step_means_the_notice_by_the_beginning_of_its_digest()
    {
        var notice = GivenLiaison.NoticeOf(new string('a', 64), Given.Received);

        LiaisonStep.Of(notice).ToString().ShouldBe("secondment.aaaaaaaaaaaaaaaa");
        LiaisonStep.Of(notice).Means(notice).ShouldBeTrue();
        LiaisonStep.Of(notice).Means(notice with { Digest = "b" }).ShouldBeFalse();
    }

    [Fact]
    public void An_accepted_form_owes_the_message_that_makes_the_aggregate()
    {
        var form = GivenLiaison.Accepted();
        var message = form.Outbox.Messages.ShouldHaveSingleItem();
        (message.Queue, message.Step, message.To).ShouldBe((LiaisonIntake.Queue, "liaison", "AT:d0"));
        form.Outcome.ShouldBe(new LiaisonOutcome.Reported(GivenLiaison.ReportNumber, HeldBack: false));

        var notice = LiaisonIntake.Second(
            new Arrival("AT", "n.json", "v1", "d1", Given.Received, "liaison"), "ilo-secondment-1", GivenLiaison.Announced(), GivenLiaison.Number, first: false);
        (notice.Outcome.Word, notice.Reference, notice.ReceiptName).ShouldBe(("amended", "SEC-AT-2026-0004", "d1"));
    }

    private static LiaisonReport Held() => FileReport.Decide(
        GivenLiaison.ReportNumber, GivenLiaison.Accepted(("b3Routes", ["See passport P1234567."])), Given.Received);

    private static (bool Knows, bool Reads, string? Name, string? Email) Author(LiaisonReport report, bool seesOfficers, params Authority[] parties)
    {
        var reader = new ReportReader(parties, seesOfficers);
        var fields = reader.Fields(report);
        return (reader.KnowsOf(report), fields is not null, fields?.Text(LiaisonFields.AuthorName), fields?.Text(LiaisonFields.ContactEmail));
    }
}
