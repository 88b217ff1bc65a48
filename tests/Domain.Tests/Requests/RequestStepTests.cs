using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Requests;

public sealed class RequestStepTests
{
    [Fact]
    public void Every_step_is_read_back_from_its_text()
    {
        foreach (var kind in RequestLetter.All)
        {
            foreach (var detail in new[] { null, "2026-04-06-SevenDays", "1.2" })
            {
                var step = new RequestStep(kind, Requests.Germany, detail);
                RequestStep.Parse(step.ToString()).ShouldBe(step);
            }
        }

        new RequestStep(RequestLetter.Deadline, Requests.Germany, "2026-04-06-SevenDays").ToString().ShouldBe("deadline.DE.2026-04-06-SevenDays");
    }

    [Theory]
    [InlineData("communication")]
    [InlineData("request")]
    [InlineData("request.XX")]
    [InlineData("nothing.DE")]
    [InlineData("0.DE")]
    [InlineData("")]
    public void What_is_no_step_of_a_request_is_none(string text) => RequestStep.Parse(text).ShouldBeNull();

    [Fact]
    public void What_is_told_because_time_passed_has_a_queue_of_its_own()
    {
        Queue(RequestLetter.Deadline).ShouldBe("notices");
        Queue(RequestLetter.Overdue).ShouldBe("notices");
        Queue(RequestLetter.Withdrawn).ShouldBe("requests");
    }

    [Fact]
    public void A_message_to_a_party_becomes_one_mail_for_each_mailbox_of_its_contact_points()
    {
        var party = new Party(
            "DE",
            [
                new ContactPoint("A", "Ministry", "a@de.example"), new ContactPoint("A again", "Ministry", " A@de.example"),
                new ContactPoint("B", "Ministry", "b@de.example"), new ContactPoint("C", "Ministry", "c@de.example", Deputy: true),
            ],
            []);
        var directory = new ContactDirectory(1, [party]);

        Told(RequestLetter.Request).ShouldBe([Key("a@de.example"), Key("b@de.example")]);
        Told(RequestLetter.RequestDeputy).ShouldBe([Key("c@de.example")]);
        TellContactPoints.Decide(directory, "case", Message(RequestLetter.Withdrawn), deputiesToo: true).Count.ShouldBe(3);
        TellContactPoints.Decide(new ContactDirectory(1, []), "case", Message(RequestLetter.Request)).ShouldBeEmpty();
        TellContactPoints.Decide(directory, "case", Message(RequestLetter.Request) with { Step = "other" }).Count.ShouldBe(2);

        string[] Told(RequestLetter letter) => [.. TellContactPoints.Decide(directory, "case", Message(letter)).Select(m =>
        {
            (m.Queue, m.Step).ShouldBe(("mail", Message(letter).Step));
            m.Id.ShouldBe(AddresseeKey.MessageId("case", m.Step, m.To));
            return m.To;
        })];
        static string Key(string email) => AddresseeKey.For("DE", email);
    }

    private static string Queue(RequestLetter letter) => Message(letter).Queue;

    private static OwedMessage Message(RequestLetter letter) =>
        new RequestStep(letter, Requests.Germany).To(Requests.Number, Authority.Of(Requests.Germany));
}
