using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Mail;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <summary>Where several processes may be at work, the claim of a mail is a conditional write.</summary>
public sealed class SendMailTests() : SendMailContract(isAlone: false)
{
    [Fact]
    public async Task A_claim_is_in_the_store_before_the_mail_is_handed_over()
    {
        Desk.Meanwhile = async () => (await Desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.Claimed>();

        await Desk.Run(MailDesk.Order());

        (await Desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.HandedOff>();
    }
}

/// <summary>Alone on its folder, a process keeps claims in memory (decision 86).</summary>
public sealed class SendMailAloneTests() : SendMailContract(isAlone: true)
{
    [Fact]
    public async Task Of_a_mail_only_its_end_is_written_and_the_record_is_the_same()
    {
        Desk.Meanwhile = async () => (await Desk.Documents.Read<MailRecord>(MailDesk.Order().Record, default)).ShouldBeNull();

        await Desk.Run(MailDesk.Order());

        var record = await Desk.Record(MailDesk.Order());
        record.Status.ShouldBe(new MailStatus.HandedOff(Desk.Clock.GetUtcNow(), "1"));
        record.History.ShouldBe([new MailStatus.Claimed(Desk.Clock.GetUtcNow(), 1)]);
    }

    [Fact]
    public async Task A_mail_whose_end_could_not_be_written_is_left_alone_until_the_claim_has_run_out()
    {
        // Given a store that is away when the carrier has taken the mail
        Desk.Meanwhile = () => throw new IOException("no room left");
        await Should.ThrowAsync<IOException>(() => Desk.Run(MailDesk.Order()));
        Desk.Meanwhile = () => Task.CompletedTask;

        // When its message comes again at once, and again
        await Desk.Run(MailDesk.Order());
        await Desk.Run(MailDesk.Order());

        // Then nobody hands it over until the claim has run out, as when the claim was in the store
        Desk.HandedOver.Count.ShouldBe(1);
        Desk.Queue.Sent.ShouldHaveSingleItem().NotBefore.ShouldBe(Desk.Clock.GetUtcNow() + MailPatience.Claim);
    }

    [Fact]
    public async Task What_an_operator_did_meanwhile_stands()
    {
        // Given a mail that was given up, and whose sending again an operator asks for twice
        Desk.Carrier = _ => new HandOff.Never("550 no such user");
        await Desk.Run(MailDesk.Order());
        await Again();
        Desk.Meanwhile = Again;

        // When the first is handed over while the second comes
        await Desk.Run(MailDesk.Order());

        // Then the second stands
        (await Desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.Deferred>();
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("SG.key", false)]
    public void A_carrier_that_tells_of_mails_must_find_them_in_the_store(string? sendGrid, bool enough) =>
        new OwnClaims(Desk.Documents, new BesideQueue(Desk.Queue), new Settings { DataFolder = "/nowhere", Mail = new MailSettings { SendGridKey = sendGrid } })
            .AreEnough.ShouldBe(enough);

    [Fact]
    public void Where_documents_lie_elsewhere_claims_are_written() =>
        new OwnClaims(Desk.Documents, Desk.Queue, new Settings { DataFolder = "/nowhere" }).AreEnough.ShouldBeFalse();

    private async Task Again()
    {
        var record = (await Desk.Documents.Read<MailRecord>(MailDesk.Order().Record, default))!;
        (await Desk.Documents.TryWrite(record.Document.Key(), Resend.Restart(record.Document, Desk.Clock.GetUtcNow()), record.ETag, default)).ShouldNotBeNull();
    }
}
