using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Mail;
using MimFunctions.Tests.Platform.Access;

namespace MimFunctions.Tests.Mechanism.Letters;

public sealed class ResendTests
{
    private readonly RecordedDecisions trail = new();

    private static readonly DateTimeOffset Now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Only_mails_that_were_given_up_or_bounced_and_fit_every_filter_are_selected()
    {
        var dead = Mail(new MailStatus.Dead(Now, "552 mailbox FULL"));

        new ResendFilter().Matches(dead).ShouldBeTrue();
        new ResendFilter("mim-at-2026-0007", "de", Now, "mailbox full").Matches(dead).ShouldBeTrue();
        new ResendFilter(Case: "MIM-AT-2026-0008").Matches(dead).ShouldBeFalse();
        new ResendFilter(Party: "FR").Matches(dead).ShouldBeFalse();
        new ResendFilter(Since: Now.AddTicks(1)).Matches(dead).ShouldBeFalse();
        new ResendFilter(Why: "no such user").Matches(dead).ShouldBeFalse();
        new ResendFilter(Since: Now, Why: "no such user").Matches(Mail(new MailStatus.Bounced(Now, BounceKind.Hard, "550 No such user"))).ShouldBeTrue();
        foreach (MailStatus other in new MailStatus[] { new MailStatus.HandedOff(Now, null), new MailStatus.Claimed(Now, 1), new MailStatus.Deferred(Now, 1, "x"), new MailStatus.NoLongerListed(Now), new MailStatus.Delivered(Now) })
            new ResendFilter().Matches(Mail(other)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_mail_sent_again_starts_anew_and_arrives_once_under_its_own_Message_ID()
    {
        var desk = new MailDesk { Carrier = _ => new HandOff.Never("550 no such user") };
        await desk.Run(MailDesk.Order() with { Owed = desk.Clock.GetUtcNow() });
        var resend = new Resend(desk.Documents, desk.Queue, trail, desk.Clock);
        desk.Carrier = _ => new HandOff.Taken(null);
        desk.Clock.Advance(TimeSpan.FromDays(1));

        var selected = await resend.Select(new ResendFilter(), default);
        (await resend.Again(selected.ShouldHaveSingleItem(), default)).ShouldBeTrue();
        (await resend.Again(selected[0], default)).ShouldBeFalse();
        await desk.RunQueue();

        desk.HandedOver.Count.ShouldBe(2);
        desk.HandedOver.Select(MimeComposer.MessageId).Distinct().Count().ShouldBe(1);
        desk.HandedOver[1].Date.ShouldBe(desk.Clock.GetUtcNow(), "an operator sends it on another day");
        (await desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.HandedOff>();
        (await resend.Select(new ResendFilter(), default)).ShouldBeEmpty();
        trail.Entries[0].ShouldBe(new AuditEntry(
            desk.Clock.GetUtcNow(), "operator", "hub", "", "resend", $"{MailDesk.Case} to {MailDesk.Order().To}", true, null));
    }

    [Fact]
    public async Task A_bounced_mail_can_be_sent_again_and_the_old_bounce_told_again_does_not_undo_it()
    {
        // Given a mail that bounced
        var desk = new MailDesk();
        await desk.Run(MailDesk.Order());
        var bounce = new CarrierEvent("b1", MailDesk.Case, MailDesk.Order().Mail, new MailStatus.Bounced(desk.Clock.GetUtcNow(), BounceKind.Hard, "550"));
        var events = new CarrierEvents(desk.Documents, desk.End);
        await events.Take(bounce, default);

        // When an operator sends it again and the carrier repeats itself
        var resend = new Resend(desk.Documents, desk.Queue, trail, desk.Clock);
        (await resend.Again((await resend.Select(new ResendFilter(), default)).ShouldHaveSingleItem(), default)).ShouldBeTrue();
        await desk.RunQueue();
        await events.Take(bounce, default);

        // Then it is with the carrier, until it bounces anew
        desk.HandedOver.Count.ShouldBe(2);
        (await desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.HandedOff>();
        await events.Take(bounce with { Id = "b2" }, default);
        (await desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.Bounced>();
    }

    [Fact]
    public async Task A_mail_whose_message_got_lost_is_found_by_the_sweep_and_queued_once()
    {
        var desk = new MailDesk { Carrier = _ => new HandOff.NotNow("down") };
        await desk.Run(MailDesk.Order());
        await desk.Queue.Receive("mail", 10, default, default);
        var sweep = new OverdueMails(desk.Documents, desk.Queue, desk.Clock);
        desk.Clock.Advance(TimeSpan.FromHours(2));
        _ = await desk.Queue.Receive(Steps.MailQueue, 10, default, default);
        desk.Carrier = _ => new HandOff.Taken(null);

        await sweep.QueueAgain(default);
        await sweep.QueueAgain(default);

        desk.Queue.Sent.Count.ShouldBe(2);
        await desk.RunQueue();
        (await desk.Record(MailDesk.Order())).Status.ShouldBeOfType<MailStatus.HandedOff>();
        await sweep.QueueAgain(default);
        desk.Queue.Sent.Count.ShouldBe(2);
    }

    private static MailRecord Mail(MailStatus status) =>
        new("id", "MIM-AT-2026-0007", Steps.Communication, "DE:4f0c", Now, 3, status, []);
}
