using MimFunctions.Domain.Owing;
using MimFunctions.Features.Requests.Asking;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Mechanism.Letters;

namespace MimFunctions.Tests.Features.Requests.Asking;

/// <summary>A request for additional information hears what became of its mails.</summary>
public sealed class DeliveryNewsTests
{
    private const string Request = "REQ-AT-2026-0003";

    private static readonly DateTimeOffset Now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Each_end_is_one_message_that_names_the_mail_and_no_more()
    {
        MailStatus[] ends =
        [
            new MailStatus.Delivered(Now), new MailStatus.Delivered(Now.AddSeconds(1)), new MailStatus.Bounced(Now, BounceKind.Hard, "550"),
            new MailStatus.Dead(Now, "550"), new MailStatus.NoLongerListed(Now),
        ];

        var messages = ends.Select(status => DeliveryNews.Of(Mail(status)).ShouldNotBeNull()).ToArray();

        messages.Select(message => message.Id).ShouldBeUnique();
        messages.Select(message => message.Body).Distinct().ShouldHaveSingleItem().ShouldBe("""{"case":"REQ-AT-2026-0003","mail":"m1"}""");
        ends.Select(status => DeliveryNews.Of(Mail(status))).ShouldBe(messages);
    }

    [Fact]
    public void What_is_no_end_or_no_request_is_no_news()
    {
        MailStatus[] others = [new MailStatus.HandedOff(Now, null), new MailStatus.Claimed(Now, 1), new MailStatus.Deferred(Now, 1, "down")];

        others.ShouldAllBe(status => DeliveryNews.Of(Mail(status)) == null);
        DeliveryNews.Of(Mail(new MailStatus.Delivered(Now)) with { Case = "MIM-AT-2026-0003" }).ShouldBeNull();
    }

    [Fact]
    public async Task A_mail_that_SendMail_gives_up_is_news_also_when_the_first_message_was_never_sent()
    {
        // Given a mail of a request that nobody takes
        var desk = new MailDesk { Carrier = _ => new HandOff.Never("550 no such user") };
        var order = MailDesk.Order() with { Case = Request };
        await desk.Run(order);
        var first = (await desk.Queue.Receive(Steps.DeliveriesQueue, 10, default, default)).ShouldHaveSingleItem();
        CaseOrder.Read(first.Body).ShouldBe(new CaseOrder(Request, order.Mail));

        // When the same stands in the store of a hub that died before it told of it
        var record = await desk.Record(order);
        var restarted = new MailDesk();
        await restarted.Documents.TryWrite(record.Key(), record, null, default);
        await restarted.Run(order);

        // Then the order that comes again tells of it, under the same id
        (await restarted.Queue.Receive(Steps.DeliveriesQueue, 10, default, default)).ShouldHaveSingleItem().Id.ShouldBe(first.Id);
        restarted.HandedOver.ShouldBeEmpty();
    }

    private static MailRecord Mail(MailStatus status) => new("m1", Request, "request", "DE:4f0c", Now, 1, status, []);
}
