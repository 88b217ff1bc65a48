using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Tests.Intake;

/// <summary>Who hears that a file was not accepted (W-11).</summary>
public sealed class TellTheSenderTests
{
    private static readonly Arrival Arrival = new("AT", "form.docx", "v1", "d1", Given.Received);

    private static readonly Party Austria = new("AT", [new ContactPoint("Desk", "Ministry", "mim@at.example"), new ContactPoint("Desk", "Ministry", "MIM@at.example")], []);

    private static readonly Submission Refused =
        DecideIntake.Refuse(Arrival, null, FormFields.None, [new("MIM-DROP-05", Severity.Error, null, Place.WholeFile, null, "It is broken.", "Mend it.")]);

    [Fact]
    public void W11_each_contact_point_is_owed_one_mail_by_reference()
    {
        var told = TellTheSender.OfRefusal(Refused, Austria);

        var message = told.Outbox.Messages.ShouldHaveSingleItem();
        (message.Queue, message.Step, message.To).ShouldBe((Steps.MailQueue, Steps.Refusal, AddresseeKey.For("AT", "mim@at.example")));
        told.Outbox.State.ShouldBe(OutboxState.Owed);
    }

    [Fact]
    public void W11_of_classified_information_too() =>
        TellTheSender.OfRefusal(DecideIntake.Spill(Arrival, Classification.Found(1)), Austria).Outbox.Messages.Count.ShouldBe(1);

    [Fact]
    public void A_state_without_a_contact_point_has_its_receipt() => TellTheSender.OfRefusal(Refused, null).Outbox.State.ShouldBe(OutboxState.Settled);

    [Fact]
    public void What_is_accepted_is_told_to_the_others() => TellTheSender.OfRefusal(DecideIntake.Open(Arrival, ["a.docx"]), Austria).Outbox.Messages.ShouldBeEmpty();
}
