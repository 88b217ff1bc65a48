using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests.Forms;

namespace MimFunctions.Domain.Tests.Intake;

/// <summary>Who hears that a file was not accepted (W-11).</summary>
public sealed class TellTheSenderTests
{
    private static readonly Arrival Arrival = new("AT", "form.docx", "v1", "d1", Given.Received);

    private static readonly Party Austria = new("AT", [new ContactPoint("Desk", "Ministry", "mim@at.example"), new ContactPoint("Desk", "Ministry", "MIM@at.example")], []);

    private static readonly Submission Refused =
        DecideIntake.Refuse(Arrival, null, FormFields.None, [new("MIM-DROP-05", Severity.Error, null, Place.WholeFile, null, $"It is broken.", $"Mend it.")]);

    [Fact]
    public void W11_each_contact_point_is_owed_one_mail_by_reference()
    {
        var told = TellTheSender.OfOutcome(Refused, Austria);

        var message = told.Outbox.Messages.ShouldHaveSingleItem();
        (message.Queue, message.Step, message.To).ShouldBe((Steps.MailQueue, Steps.Refusal, AddresseeKey.For("AT", "mim@at.example")));
        told.Outbox.State.ShouldBe(OutboxState.Owed);
    }

    [Fact]
    public void W11_of_classified_information_too() =>
        TellTheSender.OfOutcome(DecideIntake.Spill(Arrival, Classification.Found(1)), Austria).Outbox.Messages.Count.ShouldBe(1);

    [Fact]
    public void A_state_without_a_contact_point_has_its_receipt() => TellTheSender.OfOutcome(Refused, null).Outbox.State.ShouldBe(OutboxState.Settled);

    [Fact]
    public void What_is_accepted_is_told_to_the_others() => TellTheSender.OfOutcome(DecideIntake.Open(Arrival, ["a.docx"]), Austria).Outbox.Messages.ShouldBeEmpty();

    [Theory]
    [InlineData(Severity.Warning, false, "warning")]
    [InlineData(Severity.Warning, true, "warning")]
    [InlineData(Severity.Info, true, "acceptance")]
    [InlineData(Severity.Info, false, null)]
    public void W11_warnings_are_told_to_all_and_acceptance_to_who_chose_so(Severity severity, bool chose, string? step)
    {
        var party = Austria with { ContactPoints = [Austria.ContactPoints[0] with { TellOfAcceptance = chose }] };
        var accepted = RequestIntake.Reply(
            Arrival, "mim-answer-1", new(FormFields.None, [new("R", severity, null, Place.WholeFile, null, $"m", $"f")]), Domain.References.RequestReference.Parse("REQ-AT-2026-0001")!, []);

        var told = TellTheSender.OfOutcome(accepted, party);

        told.Outbox.Messages.Skip(accepted.Outbox.Messages.Count).Select(message => message.Step).ShouldBe(step is null ? [] : [step]);
        told.Outbox.Messages.ShouldContain(accepted.Outbox.Messages[0]);
    }

    [Theory]
    [InlineData("Bericht März 2026.docx", "Bericht-März-2026-d1")]
    [InlineData("Αναφορά (τελική).odt", "Αναφορά-τελική-d1")]
    [InlineData("noending", "noending-d1")]
    [InlineData("...", "d1")]
    [InlineData(".docx", "docx-d1")]
    public void W10_the_receipt_of_a_refusal_is_named_after_the_sender_s_file(string file, string name)
    {
        var refused = DecideIntake.Refuse(Arrival with { File = file }, null, FormFields.None, Refused.Findings);

        (refused.ReceiptName, refused.Case).ShouldBe((name, "d1"));
        (refused with { File = new string('x', 300), Digest = "0123456789abcdef" }).ReceiptName.ShouldBe($"{new string('x', 60)}-01234567");
    }

    [Fact]
    public void Of_classified_information_not_even_the_name_is_in_that_of_the_receipt() =>
        DecideIntake.Spill(Arrival, Classification.Found(1)).ReceiptName.ShouldBe("d1");
}
