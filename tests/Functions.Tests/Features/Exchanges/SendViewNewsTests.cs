using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Features.Exchanges;
using MimFunctions.Features.Meetings;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Exchanges;

public sealed class SendViewNewsTests
{
    [Fact]
    public async Task A_contribution_reaches_every_contact_point_of_a_party_but_deputies_once_however_often_the_message_comes()
    {
        var desk = await new ViewDesk().Prepared();
        var thread = SampleMeetings.Thread() with { Outbox = Outbox.Owing(SampleMeetings.Now, [new ViewStep(ViewLetter.Contribution, 2).To("VIEWS-MIM-AT-2026-0007", SampleMeetings.Germany)]) };
        await desk.Exchanges.Create(thread, default);

        await Deliver(desk, times: 2);

        desk.Queue.Sent.Count(message => message.Body.Contains("\"to\":\"DE:", StringComparison.Ordinal)).ShouldBe(2);
        (await desk.Exchanges.Find(ViewKeys.Of(SampleMeetings.Measure), default))!.Outbox.Messages.ShouldAllBe(message => message.Queue == Steps.MailQueue);
    }

    [Fact]
    public async Task An_invitation_reaches_the_parties_that_the_directory_lists()
    {
        var desk = await new ViewDesk().Prepared();
        await desk.Meetings.Create(SampleMeetings.Convened(), default);

        await Deliver(desk, times: 1);

        (await desk.Meetings.Find(MeetingKeys.Of(new MeetingReference(2026, 1)), default))!.Outbox.Messages
            .Select(message => $"{message.Queue} {message.Step} {message.To.Split(':')[0]}").Order(StringComparer.Ordinal)
            .ShouldBe(["mail meetingInvitation.0 AT", "mail meetingInvitation.0 DE", "mail meetingInvitation.0 DE", "mail meetingInvitation.0 EL"]);
    }

    [Fact]
    public async Task A_message_about_nothing_is_done()
    {
        var desk = await new ViewDesk().Prepared();
        foreach (var @case in new[] { "VIEWS-MIM-AT-2026-0099", "MTG-2026-0099", "nothing" })
            await desk.Send(Asked.People).Run(new QueueEvent("1", $$"""{"mail":"m","case":"{{@case}}","step":"contribution.1","to":"AT"}""", 1), default);

        desk.Queue.Sent.ShouldBeEmpty();
    }

    private static async Task Deliver(ViewDesk desk, int times)
    {
        var function = desk.Send(Asked.People);
        foreach (var message in await desk.Queue.Receive(ViewStep.Queue, 100, TimeSpan.FromMinutes(1), default))
        {
            for (var time = 0; time < times; time++)
                await function.Run(new QueueEvent(message.Id, message.Body, 1), default);
        }
    }
}
