using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;

namespace MimFunctions.Domain.Tests.Requests.Forms;

public sealed class RecordReplyTests
{
    private static readonly Arrival Arrival = new("DE", "answer.docx", "v1", "d2", Given.Received, "answers");
    private static readonly DateTimeOffset Later = Given.Received.AddHours(3);

    [Fact]
    public void An_answer_keeps_its_text_its_audience_and_its_files()
    {
        var form = Form(
            GivenForms.Answered(("attachments", ["a.pdf", "b.pdf"]), ("restrictedAttachments", ["b.pdf"])),
            Attachment.Named("a.pdf", "f1"), Attachment.Named("b.pdf", null));

        var given = Recorded(GivenForms.Request, form).Of(GivenForms.Germany)!.Answers.ShouldHaveSingleItem();

        (given.By, given.At, given.Answer.Text, given.Answer.English, given.Answer.Language, given.Answer.Visibility)
            .ShouldBe(("form:d2", Given.Received, "Antragsteller.", "Applicants.", "de", Visibility.Everyone));
        given.Answer.Files.ShouldBe([new AnswerFile("a.pdf", "f1", Visibility.Everyone), new AnswerFile("b.pdf", null, Visibility.AskerOnly)]);
    }

    [Fact]
    public void A_file_is_restricted_however_its_accents_are_stored()
    {
        var (composed, decomposed) = ("Pl\u00e4ne.pdf", "Pla\u0308ne.pdf");
        var judged = GivenForms.Answered(("attachments", [composed, decomposed]), ("restrictedAttachments", [decomposed]));
        var form = Form(judged, [.. judged.Fields.Many("attachments").Select(name => Attachment.Named(name, "f1"))]);

        var given = Recorded(GivenForms.Request, form).Of(GivenForms.Germany)!.Answers.ShouldHaveSingleItem();

        given.Answer.Files.ShouldAllBe(file => file.Visibility == Visibility.AskerOnly);
    }

    [Fact]
    public void A_file_that_comes_later_reaches_its_answer_once()
    {
        // Given two answers that name a file of the same name
        var form = Form(
            GivenForms.Answered(("attachments", ["b.pdf", "a.pdf"])), Attachment.Named("b.pdf", null), Attachment.Named("a.pdf", null));
        var other = Form(GivenForms.Answered(("answer", ["More."]), ("attachments", ["a.pdf"])), Attachment.Named("a.pdf", null)) with { Digest = "d3" };
        var answered = Recorded(Recorded(GivenForms.Request, form), other);

        // When it comes for the first
        var whole = DecideIntake.FileCame(form, form.Awaits("A.PDF")!, "f1", Later);
        var request = Recorded(answered, whole);

        // Then only that one has it, and doing it again changes nothing
        request.Of(GivenForms.Germany)!.Answers.Select(a => a.Answer.Files[^1].Digest).ShouldBe(["f1", null]);
        request.Of(GivenForms.Germany)!.Answers[0].Answer.Files[0].Digest.ShouldBeNull();
        RecordReply.Decide(request, whole, Later).ShouldBe(new RequestDecision.Unchanged());
        RecordReply.Decide(answered, form, Later).ShouldBe(new RequestDecision.Unchanged());
    }

    [Theory]
    [InlineData("answeredDirectly", typeof(AddresseeState.AnsweredOutside))]
    [InlineData("decline", typeof(AddresseeState.Declined))]
    [InlineData("forwarded", typeof(AddresseeState.Forwarded))]
    [InlineData("acknowledged", typeof(AddresseeState.Acknowledged))]
    [InlineData("anotherDate", typeof(AddresseeState.Asked))]
    public void Every_reply_is_recorded_once(string reply, Type state)
    {
        var form = Form(GivenForms.Replied(
            reply, ("ground", ["confidential"]), ("explanation", ["Because."]), ("proposedDate", ["5.5.2026"]), ("forwardedTo", ["BAMF"])));

        var request = Recorded(GivenForms.Request, form);

        request.Of(GivenForms.Germany)!.Is.ShouldBeOfType(state);
        request.Events.ShouldHaveSingleItem();
        RecordReply.Decide(request, form, Later).ShouldBe(new RequestDecision.Unchanged());
    }

    [Theory]
    [InlineData("decline")]
    [InlineData("anotherDate")]
    public void Fields_that_say_too_little_decide_nothing(string reply) =>
        AnswerForm.Decide(GivenForms.AnswerContext.Act(GivenForms.Request), GivenForms.Replied(reply).Fields, []).ShouldBeNull();

    [Fact]
    public void An_answer_for_everyone_is_the_default() => AnswerForm.Decide(
            GivenForms.AnswerContext.Act(GivenForms.Request), GivenForms.Answered().Fields.Without(["visibility"]), [])
        .ShouldBeOfType<RequestDecision.Changed>().Request.Of(GivenForms.Germany)!.Answers[0].Answer.Visibility.ShouldBe(Visibility.Everyone);

    private static InformationRequest Recorded(InformationRequest request, Submission form) =>
        RecordReply.Decide(request, form, Later).ShouldBeOfType<RequestDecision.Changed>().Request;

    private static Submission Form(Judgement judgement, params Attachment[] files)
    {
        judgement.Findings.Where(f => f.Severity == Severity.Error).ShouldBeEmpty();
        return RequestIntake.Reply(Arrival, "mim-answer-1", judgement, GivenForms.Request.Reference, files);
    }
}
