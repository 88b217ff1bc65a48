using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;
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
    private static readonly OwedOrder Anna = MailDesk.Order("anna@ministry.de.example"), Later = MailDesk.Order(step: $"{Steps.Communication}.later");

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
    public async Task A_mail_whose_hand_over_broke_off_is_left_alone_until_the_claim_has_run_out()
    {
        // Given a hand-over that breaks off, and nobody knows whether the carrier has the mail
        Desk.Meanwhile = () => throw new IOException("broken off");
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
    public async Task A_mail_that_was_taken_when_the_store_takes_nothing_is_not_sent_again_to_find_it_out()
    {
        // Given a store that goes away when the carrier has the mail
        var taken = await TakenUnwritten(MailDesk.Order());

        // When its message comes again while the store takes nothing, then can't even be read, then is back
        await Should.ThrowAsync<IOException>(() => Desk.Run(MailDesk.Order()));
        Desk.Clock.Advance(MailPatience.Claim * 2);
        Desk.IsAway = _ => true;
        await Should.ThrowAsync<IOException>(() => Desk.Run(MailDesk.Order()));
        Desk.IsAway = _ => false;
        await Desk.Run(MailDesk.Order());
        await Desk.Run(MailDesk.Order());

        // Then the record says what the carrier said, when it said it, and no second mail was sent
        Desk.HandedOver.Count.ShouldBe(1);
        (await Desk.Record(MailDesk.Order())).Status.ShouldBe(new MailStatus.HandedOff(taken, "1"));
    }

    [Fact]
    public async Task Until_the_store_takes_the_end_of_a_mail_no_other_is_handed_over_without_a_word_in_it()
    {
        // Given a store that did not take the end of a mail, and takes nothing yet
        await TakenUnwritten(MailDesk.Order());
        Desk.Meanwhile = async () => (await Desk.Record(Anna)).Status.ShouldBeOfType<MailStatus.Claimed>();

        // When another is to be sent, then again when the store is back
        await Should.ThrowAsync<IOException>(() => Desk.Run(Anna));
        Desk.HandedOver.Count.ShouldBe(1);
        Desk.IsAway = _ => false;
        await Desk.Run(Anna);

        // Then it went once it was claimed in the store, and one after the first was written needs no claim there
        (await Desk.Record(Anna)).Status.ShouldBeOfType<MailStatus.HandedOff>();
        await Desk.Run(MailDesk.Order());
        Desk.Meanwhile = async () => (await Desk.Documents.Read<MailRecord>(Later.Record, default)).ShouldBeNull();
        await Desk.Run(Later);
        Desk.HandedOver.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_hand_over_that_goes_on_is_not_begun_a_second_time_however_late_it_seems()
    {
        // Given a clock that is set while the carrier has the mail
        Desk.Meanwhile = async () =>
        {
            Desk.Meanwhile = () => Task.CompletedTask;
            Desk.Clock.Advance(TimeSpan.FromHours(1));
            await Desk.Run(MailDesk.Order());
        };

        // When its message comes meanwhile
        await Desk.Run(MailDesk.Order());

        // Then it is looked at later, and the mail is handed over once
        Desk.HandedOver.Count.ShouldBe(1);
        Desk.Queue.Sent.ShouldHaveSingleItem().NotBefore.ShouldBe(Desk.Clock.GetUtcNow() + MailPatience.Claim);
        (await Desk.Record(MailDesk.Order())).Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task What_the_carrier_answered_to_a_hub_that_is_ending_is_written()
    {
        using var ending = new CancellationTokenSource();
        Desk.Meanwhile = ending.CancelAsync;

        await Desk.Run(MailDesk.Order(), ending.Token);

        (await Desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.HandedOff>();
    }

    [Fact]
    public async Task A_mail_that_goes_out_again_after_a_kill_is_the_same_mail_with_the_same_date()
    {
        // Given a mail that waited a while and was handed over by a process of which nothing is left but the message
        var order = MailDesk.Order() with { Owed = Desk.Clock.GetUtcNow() };
        Desk.Clock.Advance(TimeSpan.FromMinutes(1));
        await Desk.Run(order);
        var next = new MailDesk(isAlone: true);
        next.Clock.Advance(TimeSpan.FromHours(1));

        // When the next process sends it, at once or after the relay has put it off
        next.Carrier = _ => new HandOff.NotNow("greylisted");
        await next.Run(order);
        next.Carrier = _ => new HandOff.Taken(null);
        next.Clock.Advance(TimeSpan.FromHours(1));
        await next.RunQueue();

        // Then it can't be told from the first
        var first = Desk.HandedOver.ShouldHaveSingleItem();
        first.Date.ShouldBe(order.Owed.Value);
        next.HandedOver.ShouldBe([first, first]);
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

    /// <summary>The carrier takes the mail, and the store goes away for writes; returns when.</summary>
    private async Task<DateTimeOffset> TakenUnwritten(OwedOrder order)
    {
        Desk.Meanwhile = () =>
        {
            Desk.IsAway = writes => writes;
            return Task.CompletedTask;
        };
        await Should.ThrowAsync<IOException>(() => Desk.Run(order));
        Desk.Meanwhile = () => Task.CompletedTask;
        return Desk.Clock.GetUtcNow();
    }

    private async Task Again()
    {
        var record = (await Desk.Documents.Read<MailRecord>(MailDesk.Order().Record, default))!;
        (await Desk.Documents.TryWrite(record.Document.Key(), Resend.Restart(record.Document, Desk.Clock.GetUtcNow()), record.ETag, default)).ShouldNotBeNull();
    }
}
