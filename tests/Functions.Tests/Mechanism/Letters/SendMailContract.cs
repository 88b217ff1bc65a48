using System.Text.Json;
using MimFunctions.Domain.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Mail;

namespace MimFunctions.Tests.Mechanism.Letters;

/// <summary>docs/rules.md, faults F10 and F16, and docs/rules.md, rule 3, at the level of one mail, however claims are kept.</summary>
public abstract class SendMailContract
{
    private readonly MailDesk desk;

    protected SendMailContract(bool isAlone) => desk = new MailDesk(isAlone);

    private protected MailDesk Desk => desk;

    [Fact]
    public async Task An_order_sends_one_mail_and_the_record_says_so()
    {
        await desk.Run(MailDesk.Order());

        var mail = desk.HandedOver.ShouldHaveSingleItem();
        mail.To.ShouldBe(new MimFunctions.Platform.Mail.Mailbox("contact@ministry.de.example", "Kontaktstelle"));
        mail.Id.ShouldBe(MailDesk.Order().Mail);
        (await desk.Record(MailDesk.Order())).Status.ShouldBe(new MailStatus.HandedOff(desk.Clock.GetUtcNow(), "1"));
    }

    [Fact]
    public async Task The_same_order_again_and_again_is_one_mail()
    {
        for (var n = 0; n < 5; n++)
            await desk.Run(MailDesk.Order());

        desk.HandedOver.Count.ShouldBe(1);
        desk.Queue.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_at_once_for_one_mail_hand_it_over_once()
    {
        var release = new TaskCompletionSource();
        desk.Meanwhile = () => release.Task;

        var first = desk.Run(MailDesk.Order());
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => desk.Run(MailDesk.Order()))));
        release.SetResult();
        await first;

        desk.HandedOver.Count.ShouldBe(1);
        (await desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.HandedOff>();
    }

    [Fact]
    public async Task Whoever_finds_a_fresh_claim_looks_again_when_it_has_run_out()
    {
        var release = new TaskCompletionSource();
        desk.Meanwhile = () => release.Task;
        var first = desk.Run(MailDesk.Order());

        await desk.Run(MailDesk.Order());
        await desk.Run(MailDesk.Order());

        desk.Queue.Sent.ShouldHaveSingleItem().NotBefore.ShouldBe(desk.Clock.GetUtcNow() + MailPatience.Claim);
        release.SetResult();
        await first;
    }

    [Fact]
    public async Task A_claim_whose_owner_died_is_taken_over_under_the_same_Message_ID()
    {
        desk.Meanwhile = () => throw new InvalidOperationException("killed here");
        await Should.ThrowAsync<InvalidOperationException>(() => desk.Run(MailDesk.Order()));
        desk.Meanwhile = () => Task.CompletedTask;

        await desk.Run(MailDesk.Order());
        desk.HandedOver.Count.ShouldBe(1);
        desk.Clock.Advance(MailPatience.Claim);
        await desk.RunQueue();

        desk.HandedOver.Count.ShouldBe(2);
        desk.HandedOver.Select(MimeComposer.MessageId).Distinct().Count().ShouldBe(1);
        desk.HandedOver.Select(MimeComposer.Bytes).Select(Convert.ToHexString).Distinct().Count().ShouldBe(1);
        (await desk.Record(MailDesk.Order())).ShouldSatisfyAllConditions(
            r => r.Status.ShouldBeOfType<MailStatus.HandedOff>(), r => r.Attempts.ShouldBe(2));
    }

    [Fact]
    public async Task A_mail_that_breaks_off_every_time_is_given_up_after_72_hours()
    {
        desk.Composer = _ => throw new InvalidOperationException("a bug");
        await Should.ThrowAsync<InvalidOperationException>(() => desk.Run(MailDesk.Order()));

        desk.Clock.Advance(MailPatience.Longest);
        await desk.Run(MailDesk.Order());

        (await desk.Record(MailDesk.Order())).Status.Reason.ShouldBe("Its sending broke off every time; the log says why.");
    }

    [Fact]
    public async Task A_greylisted_mail_waits_and_goes()
    {
        var tries = 0;
        desk.Carrier = _ => ++tries < 3 ? new HandOff.NotNow("450 greylisted", SmtpVerdict.PutOff) : new HandOff.Taken(null);

        await desk.Run(MailDesk.Order());
        var deferred = (await desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.Deferred>();
        (deferred.Until - desk.Clock.GetUtcNow()).ShouldBeInRange(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1.2));

        await RunFor(TimeSpan.FromHours(1));
        desk.HandedOver.Count.ShouldBe(3);
        (await desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.HandedOff>();
    }

    [Fact]
    public async Task A_deferred_mail_whose_message_comes_early_or_was_lost_is_looked_at_again_when_due()
    {
        desk.Carrier = _ => new HandOff.NotNow("down");
        await desk.Run(MailDesk.Order());

        await desk.Run(MailDesk.Order());

        desk.HandedOver.Count.ShouldBe(1);
        var due = (await desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.Deferred>().Until;
        desk.Queue.Sent.ShouldHaveSingleItem().NotBefore.ShouldBe(due);
    }

    [Fact]
    public async Task A_relay_down_for_24_hours_loses_and_doubles_nothing()
    {
        desk.Carrier = _ => new HandOff.NotNow("The relay can't be reached.");
        await desk.Run(MailDesk.Order());
        await RunFor(TimeSpan.FromHours(24));
        desk.HandedOver.Count.ShouldBeLessThan(40);
        desk.HandedOver.Clear();

        desk.Carrier = _ => new HandOff.Taken(null);
        await RunFor(TimeSpan.FromHours(2));

        desk.HandedOver.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_relay_down_for_72_hours_makes_a_dead_letter_that_says_why()
    {
        desk.Carrier = _ => new HandOff.NotNow("The relay can't be reached.");
        await desk.Run(MailDesk.Order());
        await RunFor(TimeSpan.FromHours(75));

        (await desk.Record(MailDesk.Order())).Status.Reason.ShouldBe("It could not be handed over within 72 hours. The relay can't be reached.");
        await desk.RunQueue();
        desk.Queue.Sent.ShouldAllBe(m => m.NotBefore != null);
    }

    [Fact]
    public async Task A_mail_refused_for_good_is_dead_at_once()
    {
        desk.Carrier = _ => new HandOff.Never("550 no such user");

        await desk.Run(MailDesk.Order());

        (await desk.Record(MailDesk.Order())).Status.ShouldBe(new MailStatus.Dead(desk.Clock.GetUtcNow(), "550 no such user"));
        desk.Queue.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_carrier_is_given_as_long_as_it_asks()
    {
        desk.Carrier = _ => new HandOff.NotNow("429", TimeSpan.FromMinutes(7));

        await desk.Run(MailDesk.Order());

        (await desk.Record(MailDesk.Order())).Status.When.ShouldBe(desk.Clock.GetUtcNow() + TimeSpan.FromMinutes(7));
    }

    [Fact]
    public async Task Someone_who_left_is_not_written_to_and_a_new_contact_point_is_told_once()
    {
        desk.People = new ContactDirectory(1, [new Party("DE", [new ContactPoint("New", "Ministry", "new@ministry.de.example")], [])]);

        await desk.Run(MailDesk.Order());
        await desk.Run(MailDesk.Order("anna@ministry.de.example"));
        await desk.RunQueue();

        desk.HandedOver.ShouldHaveSingleItem().To.Address.ShouldBe("new@ministry.de.example");
        (await desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.NoLongerListed>();
    }

    [Fact]
    public async Task A_contact_point_that_was_told_already_is_not_told_again_for_an_expert_who_left()
    {
        await desk.Run(MailDesk.Order());

        await desk.Run(MailDesk.Order("gone@ministry.de.example"));
        await desk.RunQueue();

        desk.HandedOver.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_party_without_anyone_is_recorded_as_such()
    {
        desk.People = new ContactDirectory(1, []);

        await desk.Run(MailDesk.Order());

        (await desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.NoLongerListed>();
        desk.Queue.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_nobody_composes_is_dead_and_says_so()
    {
        await desk.Run(MailDesk.Order(step: "unheardOf"));
        desk.Composer = _ => null;
        await desk.Run(MailDesk.Order());

        (await desk.Record(MailDesk.Order(step: "unheardOf"))).Status.Reason.ShouldBe("This hub does not write mails of the kind “unheardOf”.");
        (await desk.Record(MailDesk.Order())).Status.Reason.ShouldBe("There is nothing to tell of MIM-AT-2026-0007.");
    }

    [Fact]
    public async Task Orders_and_records_hold_no_address()
    {
        desk.Carrier = _ => new HandOff.NotNow("down");
        await desk.Run(MailDesk.Order());

        desk.Queue.Sent.ShouldAllBe(m => !m.Body.Contains('@'));
        JsonSerializer.Serialize(await desk.Record(MailDesk.Order()), HubJson.Options).ShouldNotContain("@");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("not json")]
    public async Task What_is_no_order_is_left_to_the_queues_dead_letters(string body) =>
        await Should.ThrowAsync<JsonException>(() => desk.SendMail.Run(new QueueEvent("x", body, 1), default));

    private async Task RunFor(TimeSpan time)
    {
        for (var end = desk.Clock.GetUtcNow() + time; desk.Clock.GetUtcNow() < end; desk.Clock.Advance(TimeSpan.FromMinutes(1)))
            await desk.RunQueue();
    }
}
