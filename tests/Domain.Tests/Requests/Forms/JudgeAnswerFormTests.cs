using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Requests;

namespace MimFunctions.Domain.Tests.Requests.Forms;

public sealed class JudgeAnswerFormTests
{
    [Fact]
    public void A_faultless_answer_has_no_finding_and_says_what_was_left_open()
    {
        var judgement = GivenForms.Answered();

        judgement.Findings.ShouldBeEmpty();
        (judgement.Fields.Text("reply"), judgement.Fields.Text("visibility"), judgement.Fields.Text("language")).ShouldBe(("answer", "everyone", "de"));
    }

    [Theory]
    [InlineData("memberState", null, "MIM-ANS-01")]
    [InlineData("memberState", "Atlantis", "MIM-ANS-02")]
    [InlineData("memberState", "cs", "MIM-ANS-02")]
    [InlineData("memberState", "Greece", "MIM-ANS-03")]
    [InlineData("contactName", null, "MIM-ANS-04")]
    [InlineData("contactEmail", null, "MIM-ANS-05")]
    [InlineData("contactEmail", "Atlantis", "MIM-ANS-06")]
    [InlineData("request", null, "MIM-ANS-07")]
    [InlineData("request", "Atlantis", "MIM-ANS-08")]
    [InlineData("request", "REQ-AT-2026-0099", "MIM-ANS-09")]
    [InlineData("reply", "Atlantis", "MIM-ANS-12")]
    [InlineData("answerEnglish", null, "MIM-ANS-14")]
    [InlineData("language", "Klingon", "MIM-ANS-15")]
    [InlineData("visibility", "Atlantis", "MIM-ANS-17")]
    [InlineData("attachments", "a.pdf", "MIM-ANS-18")]
    [InlineData("restrictedAttachments", "a.pdf", "MIM-ANS-20")]
    [InlineData("ground", "Atlantis", "MIM-ANS-23")]
    [InlineData("proposedDate", "31.2.2026", "MIM-ANS-25")]
    [InlineData("nationalId", "1234", "MIM-ANS-27")]
    public void What_is_wrong_is_said_once_at_its_field(string field, string? said, string rule)
    {
        var finding = GivenForms.Answered((field, said is null ? null : [said])).Findings.ShouldHaveSingleItem();

        (finding.Rule, finding.Field, finding.Said).ShouldBe((rule, field, said));
    }

    [Theory]
    [InlineData("reply", "MIM-ANS-11", "answer", "decline")]
    [InlineData("visibility", "MIM-ANS-16", "everyone", "askerOnly")]
    [InlineData("ground", "MIM-ANS-22", "confidential", "other")]
    public void More_than_one_box_is_one_too_many(string field, string rule, params string[] ticked) =>
        GivenForms.Answered((field, ticked)).Findings.ShouldHaveSingleItem().Rule.ShouldBe(rule);

    [Theory]
    [InlineData("decline", "MIM-ANS-21", "ground")]
    [InlineData("anotherDate", "MIM-ANS-24", "proposedDate")]
    [InlineData("forwarded", RequestRules.NothingSaid, "forwardedTo")]
    public void A_reply_that_needs_more_says_what(string reply, string rule, string field)
    {
        var finding = GivenForms.Replied(reply).Findings.ShouldHaveSingleItem();

        (finding.Rule, finding.Field).ShouldBe((rule, field));
    }

    [Fact]
    public void A_form_without_reply_and_answer_says_nothing() =>
        GivenForms.Answered(("answer", null), ("answerEnglish", null)).Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-ANS-10");

    [Fact]
    public void An_answer_that_is_ticked_but_not_written_is_missing() =>
        GivenForms.Replied("answer").Findings.ShouldHaveSingleItem().Field.ShouldBe("answer");

    [Theory]
    [InlineData("answer")]
    [InlineData("answerEnglish")]
    [InlineData("attachments")]
    public void Part_of_an_answer_beside_another_reply_is_not_lost_in_silence(string field) =>
        GivenForms.Replied("acknowledged", (field, ["text.pdf"])).Findings.Where(f => f.Severity == Severity.Error)
            .ShouldHaveSingleItem().Rule.ShouldBe("MIM-ANS-13");

    [Fact]
    public void An_answer_in_English_needs_no_English_version() =>
        GivenForms.Answered(("answerEnglish", null), ("language", ["en"])).Findings.ShouldBeEmpty();

    [Fact]
    public void An_answer_in_a_language_that_is_not_said_may_need_one() =>
        GivenForms.Answered(("answerEnglish", null), ("language", null)).Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-ANS-14");

    [Fact]
    public void A_request_that_was_never_put_can_t_be_replied_to() =>
        GivenForms.Answered(GivenForms.AnswerContext with { Request = null }).Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-ANS-09");

    [Fact]
    public void Files_beside_the_form_are_found_and_paths_are_cut()
    {
        var context = GivenForms.AnswerContext with { FilesBeside = new HashSet<string> { "Tables.pdf" } };

        var judgement = GivenForms.Answered(context, ("attachments", [@"C:\tmp\tables.pdf", "tables.pdf", "folder/"]), ("restrictedAttachments", ["TABLES.PDF"]));

        judgement.Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-ANS-19");
        judgement.Fields.Many("attachments").ShouldBe(["tables.pdf"]);
        judgement.Fields.Many("restrictedAttachments").ShouldBe(["tables.pdf"]);
    }

    [Fact]
    public void A_refusal_of_the_decision_is_said_at_the_request_when_it_names_no_field()
    {
        var context = GivenForms.AnswerContext with { DropState = Given.Austria };

        var finding = GivenForms.Answered(context, ("memberState", ["AT"])).Findings.ShouldHaveSingleItem();

        (finding.Rule, finding.Field, finding.Said).ShouldBe((RequestRules.NotAsked, "request", "REQ-AT-2026-0007"));
    }

    [Fact]
    public void To_come_late_is_no_fault()
    {
        var judgement = GivenForms.Answered(GivenForms.AnswerContext with { ReceivedAt = Given.Received.AddDays(60) });

        judgement.IsAcceptable.ShouldBeTrue();
        var finding = judgement.Findings.ShouldHaveSingleItem();
        (finding.Rule, finding.Severity, finding.Law).ShouldBe(("MIM-ANS-28", Severity.Info, "MIM-15"));
    }

    [Fact]
    public void What_is_recorded_so_already_is_said_to_change_nothing()
    {
        var acknowledged = (RequestDecision.Changed)Acknowledge.Decide(GivenForms.AnswerContext.Act(GivenForms.Request));
        var context = GivenForms.AnswerContext with { Request = acknowledged.Request };

        GivenForms.Answered(context, ("answer", null), ("answerEnglish", null), ("reply", ["acknowledged"]))
            .Findings.ShouldHaveSingleItem().Rule.ShouldBe("MIM-ANS-29");
    }
}
