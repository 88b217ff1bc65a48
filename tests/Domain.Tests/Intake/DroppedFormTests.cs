using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Tests.Requests.Forms;

namespace MimFunctions.Domain.Tests.Intake;

/// <summary>Forms that put a request or reply to one, and forms that wait for files.</summary>
public sealed class DroppedFormTests
{
    private static readonly Arrival Arrival = new("DE", "answer.docx", "v1", "d2", Given.Received, "answers");

    [Fact]
    public void A_request_form_is_filed_by_its_number_and_owes_one_message()
    {
        var form = RequestIntake.Ask(Arrival with { State = "AT" }, "mim-request-1", GivenForms.Asked(), GivenForms.Request.Reference);

        (form.Reference, form.ReceiptName, form.Folder).ShouldBe(("REQ-AT-2026-0007", "REQ-AT-2026-0007", "answers"));
        (form.Attachments, form.AwaitsFiles, form.Awaits("a.pdf")).ShouldBe((null, null, null));
        var message = form.Outbox.Messages.ShouldHaveSingleItem();
        (message.Queue, message.Step, FormMessage.Form(message.To)).ShouldBe(("requests-in", "ask", ("AT", "d2")));
    }

    [Fact]
    public void A_reply_is_filed_by_its_digest_as_there_may_be_several()
    {
        var form = Reply(Attachment.Named("a.pdf", null));

        (form.Reference, form.ReceiptName).ShouldBe(("REQ-AT-2026-0007", "d2"));
        form.Outbox.Messages.ShouldHaveSingleItem().Queue.ShouldBe("answers-in");
    }

    [Fact]
    public void A_file_that_comes_for_an_answer_is_told_to_the_request()
    {
        var form = Reply(Attachment.Named("a.pdf", null), Attachment.Named("b.pdf", null));
        form.AwaitsFiles.ShouldBe(AttachmentState.Awaited);

        var next = DecideIntake.FileCame(form, form.Awaits("B.pdf")!, new string('f', 64), Given.Received);

        next.Attachments!.Select(file => file.IsAwaited).ShouldBe([true, false]);
        next.Outbox.Messages.Select(message => message.Step).ShouldBe(["answer", "file.ffffffffffff"]);
        next.Awaits("b.pdf").ShouldBeNull();
    }

    [Fact]
    public void A_file_that_comes_for_a_communication_is_told_to_nobody()
    {
        var number = new Reference(Given.Austria, 2026, 7);
        var form = DecideIntake.Accept(Arrival, "mim-1", Given.Judged("amends", null), number, false, [], [Attachment.Named("a.pdf", null)]);

        DecideIntake.FileCame(form, form.Attachments![0], "f1", Given.Received).Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void Files_that_do_not_come_are_missing_and_the_sender_is_told()
    {
        var form = Reply(Attachment.Named("a.pdf", null), Attachment.Named("b.pdf", "f1"));
        var owed = new OwedMessage("1", Steps.MailQueue, Steps.AttachmentMissing, "DE:1");

        var next = DecideIntake.FilesMissing(form, [owed], Given.Received);

        next.Attachments!.Select(file => file.State).ShouldBe([AttachmentState.Missing, AttachmentState.Came]);
        next.AwaitsFiles.ShouldBe(AttachmentState.Missing);
        next.Outbox.Messages[^1].ShouldBe(owed);
    }

    [Fact]
    public void A_message_that_names_no_form_is_about_none() => FormMessage.Form("DE").ShouldBeNull();

    private static Submission Reply(params Attachment[] files) =>
        RequestIntake.Reply(Arrival, "mim-answer-1", GivenForms.Answered(), GivenForms.Request.Reference, files);
}
