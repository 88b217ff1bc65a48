using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Mail;
using MimFunctions.Tests.Mechanism.Letters;

namespace MimFunctions.Tests.Features.Measures.Telling;

/// <summary>Deputies of a party are told of a communication when nobody else there could be reached.</summary>
public sealed class DeputyTests
{
    private const string First = "first@ministry.de.example", Second = "second@ministry.de.example", Deputy = "deputy@ministry.de.example";

    private readonly MailDesk desk = new()
    {
        People = new ContactDirectory(1,
        [
            new Party("DE", [Person(First), Person(Second), Person(Deputy) with { Deputy = true }], []),
        ]),
    };

    [Fact]
    public async Task The_deputy_is_told_once_after_the_last_of_the_others_failed()
    {
        await Owe(First, Second);
        desk.Carrier = mail => mail.To.Address == Deputy ? new HandOff.Taken("1") : new HandOff.Never("550 no such user");

        await desk.Run(MailDesk.Order(First));
        await desk.RunQueue();
        HandedOver(Deputy).ShouldBe(0);
        await desk.Run(MailDesk.Order(Second));
        await desk.RunQueue();

        HandedOver(Deputy).ShouldBe(1);
        await desk.Run(MailDesk.Order(First));
        await desk.Run(MailDesk.Order(Second));
        await desk.RunQueue();
        HandedOver(Deputy).ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_that_bounces_later_brings_the_deputy_in()
    {
        await Owe(First);
        await desk.Run(MailDesk.Order(First));
        var events = new CarrierEvents(desk.Documents, desk.End);

        await events.Take(new CarrierEvent("e1", MailDesk.Case, MailDesk.Order(First).Mail, Bounced(BounceKind.Soft)), default);
        await desk.RunQueue();

        HandedOver(Deputy).ShouldBe(1);
    }

    [Fact]
    public async Task A_crash_before_the_deputys_mail_was_queued_is_mended_by_the_order_that_comes_again()
    {
        await Owe(First);
        desk.Carrier = mail => mail.To.Address == Deputy ? new HandOff.Taken("1") : new HandOff.Never("550 no such user");
        var record = MailRecord.First(MailDesk.Order(First), desk.Clock.GetUtcNow()).Move(new MailStatus.Dead(desk.Clock.GetUtcNow(), "550"));
        await desk.Documents.TryWrite(record.Key(), record, null, default);

        await desk.Run(MailDesk.Order(First));
        await desk.RunQueue();

        HandedOver(First).ShouldBe(0);
        HandedOver(Deputy).ShouldBe(1);
    }

    [Fact]
    public async Task When_the_deputy_fails_too_it_ends_there()
    {
        await Owe(First);
        desk.Carrier = _ => new HandOff.Never("550 no such user");

        await desk.Run(MailDesk.Order(First));
        await desk.RunQueue();
        await desk.Run(MailDesk.Order(Deputy));
        await desk.RunQueue();

        HandedOver(Deputy).ShouldBe(1);
        desk.Queue.Sent.Count.ShouldBe(1);
        (await desk.Documents.Read<MailboxFlag>(MailboxFlag.At(AddresseeKey.For("DE", Deputy)), default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_contact_point_that_stands_in_for_someone_who_left_is_waited_for()
    {
        await Owe("gone@ministry.de.example");

        await desk.Run(MailDesk.Order("gone@ministry.de.example"));
        await desk.RunQueue();

        HandedOver(First).ShouldBe(1);
        HandedOver(Deputy).ShouldBe(0);
    }

    [Fact]
    public async Task A_fault_of_the_hub_itself_brings_no_deputy_in_and_flags_no_mailbox()
    {
        await Owe(First);
        desk.Composer = _ => null;

        await desk.Run(MailDesk.Order(First));
        await desk.RunQueue();

        desk.Queue.Sent.ShouldBeEmpty();
        (await desk.Documents.Read<MailboxFlag>(MailboxFlag.At(MailDesk.Order(First).To), default)).ShouldBeNull();
    }

    private static ContactPoint Person(string email) => new(email.Split('@')[0], "Ministry", email);

    private static MailStatus.Bounced Bounced(BounceKind kind) => new(new DateTimeOffset(2026, 11, 22, 7, 0, 0, TimeSpan.Zero), kind, "554");

    private Task<Submission> Owe(params string[] emails) => desk.Documents.Have(Communications.New(outbox: Outbox.Owing(
        desk.Clock.GetUtcNow(),
        [.. emails.Select(email => MailDesk.Order(email)).Select(order => new OwedMessage(order.Mail, Steps.MailQueue, order.Step, order.To))])));

    private int HandedOver(string email) => desk.HandedOver.Count(mail => mail.To.Address == email);
}
