using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Requests.Asking;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Mechanism.Directory;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Asking;

/// <summary>What a request makes of its mails while others of them are still on their way.</summary>
public sealed class RecordDeliveryTests
{
    private static readonly DateTimeOffset Now = Asked.At.AddMinutes(1);
    private static readonly string[] Known = ["mim@interior.de.example", "second@interior.de.example"];
    private readonly MemoryDocuments documents = new();
    private readonly StoppedClock clock = new() { Now = Now };

    [Fact]
    public async Task Nobody_counts_as_not_reached_while_a_mail_to_a_colleague_has_not_begun()
    {
        await Told(Asked.People);

        await Ended(Known[0], new MailStatus.Dead(Now, "No such mailbox."));
        await Hear(Asked.People);
        (await Is()).ShouldBeOfType<AddresseeState.Asked>();

        await Ended(Known[1], new MailStatus.Dead(Now, "No such mailbox."));
        await Hear(Asked.People);
        (await Is()).ShouldBe(new AddresseeState.Unreached(Now, DeputyTried: true));
    }

    [Fact]
    public async Task Who_stands_in_for_somebody_no_longer_listed_is_waited_for()
    {
        // Given a state whose only contact point was replaced after the mail was owed
        await Told(Listing("old@interior.de.example"));
        var people = Listing("new@interior.de.example");

        // When the mail to the old one ends before the mail to the new one began
        await Ended("old@interior.de.example", new MailStatus.NoLongerListed(Now));
        await Hear(people);

        // Then nobody is alarmed, until the new one is not reached either
        (await Is()).ShouldBeOfType<AddresseeState.Asked>();
        await Ended("new@interior.de.example", new MailStatus.Bounced(Now, BounceKind.Hard, "No such mailbox."));
        await Hear(people);
        (await Is()).ShouldBe(new AddresseeState.Unreached(Now, DeputyTried: false));
    }

    [Fact]
    public async Task Who_stands_in_but_was_never_written_to_is_not_waited_for_for_ever()
    {
        await Told(Listing("old@interior.de.example"));
        await Ended("old@interior.de.example", new MailStatus.NoLongerListed(Now));

        clock.Now = Now.AddHours(1);
        await Hear(Listing("new@interior.de.example"));

        (await Is()).ShouldBeOfType<AddresseeState.Unreached>();
    }

    private static ContactDirectory Listing(string email) => new(1, [new Party("DE", [new ContactPoint("Kontaktstelle", "BMI", email)], [])]);

    private static string Key(string email) => AddresseeKey.For("DE", email);

    /// <summary>The request, its message to Germany turned into mails.</summary>
    private async Task Told(ContactDirectory people)
    {
        var asked = Asked.New();
        var message = new RequestStep(RequestLetter.Request, Asked.Germany).To(asked.Reference, Authority.Of(Asked.Germany));
        var told = PartyMessage.FanOut(asked, new OwedOrder(message.Id, asked.Case, message.Step, message.To), people, Asked.At)!.Value.Next;
        (await documents.TryWrite(RequestStore.Key(told.Reference), told, null, default)).ShouldNotBeNull();
    }

    private async Task Ended(string email, MailStatus status)
    {
        var record = MailRecord.First(new OwedOrder(AddresseeKey.MessageId("REQ-AT-2026-0003", "request.DE", Key(email)), "REQ-AT-2026-0003", "request.DE", Key(email)), Now);
        (await documents.TryWrite(record.Key(), record.Move(status), null, default)).ShouldNotBeNull();
    }

    private Task Hear(ContactDirectory people) => new RecordDelivery(documents, Store, new FixedDirectory(people), clock)
        .Run(new QueueEvent("news", CaseOrder.Body("REQ-AT-2026-0003"), 1), default);

    private RequestStore Store => new(documents, new OutboxRelay(documents, new MemoryQueue(clock), clock), new GivenHolidays(), clock);

    private async Task<AddresseeState> Is() => (await Store.Find(Asked.Number, default))!.Of(Asked.Germany)!.Is;
}
