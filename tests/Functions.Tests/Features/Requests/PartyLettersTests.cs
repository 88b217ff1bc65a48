using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Mechanism.Directory;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests;

/// <summary>Who of a party is written to.</summary>
public sealed class PartyLettersTests
{
    private static readonly InformationRequest WithTheDeputy = RecordDeliveries.Decide(
        Asked.New(), [new MailOutcome("request.DE", MailFate.Failed, Asked.At)], Asked.People, Asked.At.AddHours(1)).ShouldBeOfType<RequestDecision.Changed>().Request;

    [Fact]
    public async Task A_deputy_who_got_the_request_also_hears_that_it_was_withdrawn()
    {
        var withdrawn = Withdraw.Decide(WithTheDeputy, "person-1", "We found the figures.", Asked.At.AddHours(2)).ShouldBeOfType<RequestDecision.Changed>().Request;

        (await Told(withdrawn, "withdrawn.DE", "DE")).ShouldBe(["mim@interior.de.example", "second@interior.de.example", "deputy@interior.de.example"]);
        (await Told(withdrawn, "withdrawn.EL", "EL")).ShouldBe(["mim@interior.el.example"]);
    }

    [Fact]
    public async Task A_deputy_who_was_not_needed_hears_nothing()
    {
        var withdrawn = Withdraw.Decide(Asked.New(), "person-1", "We found the figures.", Asked.At.AddHours(2)).ShouldBeOfType<RequestDecision.Changed>().Request;

        (await Told(withdrawn, "withdrawn.DE", "DE")).ShouldBe(["mim@interior.de.example", "second@interior.de.example"]);
    }

    [Fact]
    public async Task When_the_deputy_left_the_directory_meanwhile_the_asker_hears_that_nobody_is_reached()
    {
        var nobody = new ContactDirectory(1, [new Party("DE", [new ContactPoint("Kontaktstelle", "BMI", "mim@interior.de.example")], [])]);

        var after = await Send(WithTheDeputy, "requestDeputy.DE", "DE", nobody);

        after.Of(Asked.Germany)!.Is.ShouldBeOfType<AddresseeState.Unreached>().DeputyTried.ShouldBeFalse();
        after.Outbox.Messages.ShouldContain(m => m.Step == "unreached.DE" && m.To == "AT");
    }

    private static async Task<string[]> Told(InformationRequest request, string step, string party)
    {
        var after = await Send(request, step, party, Asked.People);
        var emails = Asked.People.Party(party)!.ContactPoints.ToDictionary(person => AddresseeKey.For(party, person.Email), person => person.Email);
        return [.. after.Outbox.Messages.Where(m => m.Queue == Steps.MailQueue && m.Step == step).Select(m => emails[m.To])];
    }

    private static async Task<InformationRequest> Send(InformationRequest request, string step, string party, ContactDirectory people)
    {
        var documents = new MemoryDocuments();
        await documents.TryWrite(RequestStore.Key(request.Reference), request, null, default);
        var store = new RequestStore(documents, new OutboxRelay(documents, new MemoryQueue(TimeProvider.System), TimeProvider.System), new GivenHolidays(), TimeProvider.System);
        var order = new OwedOrder(AddresseeKey.MessageId(request.Case, step, party), request.Case, step, party);
        await new PartyLetters(store, new FixedDirectory(people), new StoppedClock { Now = Asked.At.AddHours(3) }).Send(order.Body(), default);
        return (await store.Find(request.Reference, default))!;
    }
}
