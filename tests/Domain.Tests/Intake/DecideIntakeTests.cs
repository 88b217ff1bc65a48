using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Tests.Intake;

public sealed class DecideIntakeTests
{
    private static readonly Arrival Arrival = new("AT", "form.docx", "v1", "d1", Given.Received);
    private static readonly Reference Number = new(Given.Austria, 2026, 7);
    private static readonly Reference Earlier = new(Given.Austria, 2025, 3);

    [Fact]
    public void A_judgement_without_errors_becomes_a_communication_that_owes_its_messages()
    {
        var message = new OwedMessage("1", Steps.MailQueue, Steps.Communication, "DE:1");

        var submission = DecideIntake.Accept(
            Arrival, "mim-1", Given.Judged("amends", null), Number, late: true, [message], [Attachment.Named("gesetz.pdf", digest: null)]);

        submission.Outcome.ShouldBe(new Outcome.Accepted(Number, Late: true));
        submission.Reference.ShouldBe("MIM-AT-2026-0007");
        (submission.ReceiptName, submission.Case).ShouldBe(("MIM-AT-2026-0007", "MIM-AT-2026-0007"));
        submission.Outbox.Messages.ShouldBe([message]);
        submission.Attachments![0].File.ShouldBe("gesetz.pdf");
        (submission.State, submission.Digest, submission.File, submission.ReceivedAt, submission.Form, submission.Receipt)
            .ShouldBe(("AT", "d1", "form.docx", Given.Received, "mim-1", ""));
    }

    [Fact]
    public void A_form_that_follows_an_earlier_one_amends_it()
    {
        var context = Given.Context with { KnownReferences = new HashSet<Reference> { Earlier } };
        var judgement = Given.Judged(Given.FormWith("amends", Earlier.ToString()), context);

        var submission = DecideIntake.Accept(Arrival, "mim-1", judgement, Number, late: false, [], attachments: []);

        submission.Outcome.ShouldBe(new Outcome.Amended(Number, Earlier, Late: false));
        submission.ReceiptName.ShouldBe("MIM-AT-2026-0007");
    }

    [Fact]
    public void A_judgement_with_errors_cannot_be_accepted() => Should.Throw<ArgumentException>(() =>
        DecideIntake.Accept(Arrival, "mim-1", Given.Judged("summary", null), Number, late: false, [], attachments: []));

    [Fact]
    public void A_refusal_says_why_and_owes_nothing()
    {
        var judgement = Given.Judged("summary", null);

        var submission = DecideIntake.Refuse(Arrival, "mim-1", judgement.Fields, judgement.Findings);

        submission.Outcome.ShouldBe(new Outcome.Refused());
        submission.Reference.ShouldBeNull();
        submission.Case.ShouldBe("d1");
        submission.Outbox.State.ShouldBe(OutboxState.Settled);
    }

    [Fact]
    public void There_is_no_refusal_without_a_reason() =>
        Should.Throw<ArgumentException>(() => DecideIntake.Refuse(Arrival, null, FormFields.None, []));

    [Fact]
    public void An_original_text_is_attached_to_the_communication_that_waits_for_it()
    {
        var submission = DecideIntake.Attach(Arrival, Earlier.ToString());

        submission.Outcome.ShouldBe(new Outcome.Attached(Earlier.ToString()));
        submission.ReceiptName.ShouldBe("d1");
    }

    [Fact]
    public void The_same_event_twice_changes_nothing_and_the_same_content_again_is_counted()
    {
        var first = DecideIntake.Attach(Arrival, Earlier.ToString());
        var again = Arrival with { Tag = "v2" };
        var copy = Arrival with { File = "copy.docx" };

        DecideIntake.Again(first, Arrival).ShouldBeSameAs(first);
        DecideIntake.Again(first, again).Drops.ShouldBe([Arrival.Drop, again.Drop]);
        DecideIntake.Again(first, copy).Drops.ShouldBe([Arrival.Drop, copy.Drop]);
        first.WasMadeBy(Arrival.Drop).ShouldBeTrue();
        first.WasMadeBy(again.Drop).ShouldBeFalse();
        first.WasMadeBy(copy.Drop).ShouldBeFalse();
    }

    [Fact]
    public void A_submission_keeps_all_but_its_outbox_when_that_moves_on()
    {
        var submission = DecideIntake.Attach(Arrival, Earlier.ToString());
        var outbox = Outbox.Nothing(Given.Received.AddDays(1));

        submission.With(outbox).ShouldBe(submission with { Outbox = outbox });
    }

    [Fact]
    public void An_archive_is_opened_and_its_files_stand_in_its_receipt()
    {
        var submission = DecideIntake.Open(Arrival, ["form.docx", "law.pdf"]);

        submission.Outcome.ShouldBeOfType<Outcome.Opened>().Files.ShouldBe(["form.docx", "law.pdf"]);
        (submission.Outcome.Word, submission.Reference, submission.ReceiptName).ShouldBe(("accepted", null, Arrival.Digest));
        submission.Findings.ShouldBeEmpty();
    }
}
