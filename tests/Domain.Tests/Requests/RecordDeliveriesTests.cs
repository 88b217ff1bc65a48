using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Requests;

namespace MimFunctions.Domain.Tests.Requests;

public sealed class RecordDeliveriesTests
{
    private static readonly DateTimeOffset Now = Requests.AskedAt.AddHours(1);
    private static readonly ContactDirectory NoDeputy = new(1, [new Party("DE", [new ContactPoint("A", "Ministry", "a@de.example")], [])]);

    private static readonly ContactDirectory WithDeputy = new(1, [new Party(
        "DE", [new ContactPoint("A", "Ministry", "a@de.example"), new ContactPoint("B", "Ministry", "b@de.example", Deputy: true)], [])]);

    [Fact]
    public void One_mailbox_that_has_it_is_enough()
    {
        var after = Decide(Requests.Asked, NoDeputy, ("request.DE", MailFate.Failed), ("request.DE", MailFate.Reached)).Changed();

        after.Standing().Is.ShouldBe(new AddresseeState.Delivered(Now));
        after.Standing(Requests.Estonia).Is.ShouldBeOfType<AddresseeState.Asked>();
        Decide(after, NoDeputy, ("request.DE", MailFate.Failed), ("request.DE", MailFate.Reached)).ShouldBeUnchanged();
    }

    [Fact]
    public void While_a_mail_is_still_being_tried_nothing_is_said() =>
        Decide(Requests.Asked, NoDeputy, ("request.DE", MailFate.Failed), ("request.DE", MailFate.Pending)).ShouldBeUnchanged();

    [Fact]
    public void When_nobody_is_reached_the_deputy_is_tried_and_the_asker_is_told()
    {
        var after = Decide(Requests.Asked, WithDeputy, ("request.DE", MailFate.Failed)).Changed();

        after.Standing().Is.ShouldBe(new AddresseeState.Unreached(Now, DeputyTried: true));
        after.OwedBesides(Requests.Asked).ShouldBe(["requests: unreached.DE.deputy to AT", "requests: requestDeputy.DE to DE"]);
        Decide(after, WithDeputy, ("request.DE", MailFate.Failed)).ShouldBeUnchanged();
        Decide(after, WithDeputy, ("request.DE", MailFate.Failed), ("requestDeputy.DE", MailFate.Reached)).Changed()
            .Standing().Is.ShouldBeOfType<AddresseeState.Delivered>();
    }

    [Fact]
    public void When_the_deputy_is_not_reached_either_the_asker_is_told_again()
    {
        var tried = Decide(Requests.Asked, WithDeputy, ("request.DE", MailFate.Failed)).Changed();

        var after = Decide(tried, WithDeputy, ("request.DE", MailFate.Failed), ("requestDeputy.DE", MailFate.Failed)).Changed();

        after.Standing().Is.ShouldBe(new AddresseeState.Unreached(Now, DeputyTried: false));
        after.OwedBesides(tried).ShouldBe(["requests: unreached.DE to AT"]);
        Decide(after, WithDeputy, ("request.DE", MailFate.Failed), ("requestDeputy.DE", MailFate.Failed)).ShouldBeUnchanged();
    }

    [Fact]
    public void Without_a_deputy_or_a_party_in_the_directory_nobody_is_left_to_try()
    {
        Decide(Requests.Asked, NoDeputy, ("request.DE", MailFate.Failed)).Changed().OwedBesides(Requests.Asked).ShouldBe(["requests: unreached.DE to AT"]);
        Decide(Requests.Asked, new ContactDirectory(1, []), ("request.DE", MailFate.Failed)).Changed()
            .Standing().Is.ShouldBe(new AddresseeState.Unreached(Now, DeputyTried: false));
        RecordDeliveries.NobodyListed(Requests.Asked, Requests.Germany, Now).OwedBesides(Requests.Asked).ShouldBe(["requests: unreached.DE to AT"]);
    }

    [Fact]
    public void A_state_lost_again_after_it_was_reached_is_told_again()
    {
        var (lost, found) = (("request.DE", MailFate.Failed), ("request.DE", MailFate.Reached));
        var twice = Decide(Decide(Decide(Requests.Asked, NoDeputy, lost).Changed(), NoDeputy, found).Changed(), NoDeputy, lost).Changed();
        twice.OwedBesides(Requests.Asked).ShouldBe(["requests: unreached.DE to AT", "requests: unreached.DE.2 to AT"]);

        twice = Decide(Decide(Decide(Requests.Asked, WithDeputy, lost).Changed(), WithDeputy, found).Changed(), WithDeputy, lost).Changed();
        twice.OwedBesides(Requests.Asked).ShouldBe(
            ["requests: unreached.DE.deputy to AT", "requests: requestDeputy.DE to DE", "requests: unreached.DE.deputy-2 to AT"]);
    }

    [Fact]
    public void Bounces_of_both_after_delivery_are_noticed()
    {
        var delivered = Decide(Requests.Asked, WithDeputy, ("request.DE", MailFate.Reached)).Changed();

        Decide(delivered, WithDeputy, ("request.DE", MailFate.Failed), ("requestDeputy.DE", MailFate.Failed)).Changed()
            .Standing().Is.ShouldBe(new AddresseeState.Unreached(Now, DeputyTried: false));
        Decide(delivered, WithDeputy, ("request.DE", MailFate.Failed), ("requestDeputy.DE", MailFate.Pending)).ShouldBeUnchanged();
        Decide(delivered, WithDeputy, ("request.DE", MailFate.Pending), ("requestDeputy.DE", MailFate.Failed)).ShouldBeUnchanged();
    }

    [Fact]
    public void A_state_that_works_on_it_needs_no_proof_that_it_has_it()
    {
        var acknowledged = Acknowledge.Decide(Requests.Asked.Act()).Changed();

        Decide(acknowledged, NoDeputy, ("request.DE", MailFate.Failed)).ShouldBeUnchanged();
        Decide(acknowledged, NoDeputy, ("request.DE", MailFate.Reached)).ShouldBeUnchanged();
    }

    private static RequestDecision Decide(InformationRequest request, ContactDirectory directory, params (string Step, MailFate Fate)[] outcomes) =>
        RecordDeliveries.Decide(request, [.. outcomes.Select(o => new MailOutcome(o.Step, o.Fate, Now))], directory, Now);
}
