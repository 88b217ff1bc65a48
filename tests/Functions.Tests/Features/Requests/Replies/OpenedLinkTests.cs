using System.Net;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Operating;
using MimFunctions.Features.Requests.Replies.Kinds;

namespace MimFunctions.Tests.Features.Requests.Replies;

/// <summary>F-23: whoever opens a link out of the mail has the mail; where no mailbox was known to have it, the month begins then.</summary>
public sealed class OpenedLinkTests
{
    private static InformationRequest Unreached => RecordDeliveries.NobodyListed(Asked.New(), Asked.Germany, Asked.At);

    [Fact]
    public async Task F_23_opening_a_reply_link_is_a_reading_and_does_not_use_the_link_up()
    {
        await using var hub = await ReplyHub.With(Unreached);
        (await hub.Request()).Of(Asked.Germany)!.Began.ShouldBeNull();

        var (status, html) = await hub.Open(hub.Path(ReplyKind.Answer));
        await hub.Open(hub.Path(ReplyKind.Answer));

        var standing = (await hub.Request()).Of(Asked.Germany)!;
        (standing.Began, standing.BeganBy).ShouldBe((hub.Clock.Now, MonthStart.Read));
        (await hub.Request()).Events.OfType<RequestEvent.Read>().ShouldHaveSingleItem();
        status.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain("<form");
        (await hub.Post(hub.Path(ReplyKind.Answer), ("answer", "Four centres."), ("visibility", "everyone"), ("language", "en"))).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task F_23_of_a_request_that_was_delivered_and_by_HEAD_or_the_asker_nothing_is_recorded()
    {
        await using var hub = await ReplyHub.With(Unreached.With(Asked.At, [new RequestEvent.Delivered(Asked.At, Asked.Greece, "hub")], []));

        using var head = await hub.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, hub.Path(ReplyKind.Answer)));
        await hub.Open(hub.Path(ReplyKind.Answer, "EL", "EL"));
        await hub.Open(hub.Path(ReplyKind.KeepDate, party: "AT", state: "DE", day: new DateOnly(2027, 1, 15)));

        (await hub.Request()).Events.OfType<RequestEvent.Read>().ShouldBeEmpty();
    }

    [Fact]
    public async Task F_23_the_operator_hears_of_requests_that_reached_nobody()
    {
        await using var hub = await ReplyHub.With(Unreached);

        var before = await hub.Get<ReadStatus>().Look(default);
        await hub.Open(hub.Path(ReplyKind.Answer));
        var after = await hub.Get<ReadStatus>().Look(default);

        before.Concerns.Select(concern => (concern.What.ToString(), concern.Heading)).ShouldContain(("Requests that reached nobody of a state asked, whose month has not begun: 1.", "Mail does not go out"));
        after.Unreached.ShouldBeNull();
    }
}
