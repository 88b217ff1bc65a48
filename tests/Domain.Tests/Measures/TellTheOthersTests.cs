using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Directory.SampleDirectory;

namespace MimFunctions.Domain.Tests.Measures;

public sealed class TellTheOthersTests
{
    private static readonly Reference Number = new(Given.Austria, 2026, 7);
    private static readonly DateOnly Today = new(2026, 3, 5);

    [Fact]
    public void The_Commission_and_every_other_state_taking_part_are_told()
    {
        var messages = Decide(Everyone, Number, [Area.Asylum], Today);

        Parties(messages).ShouldBe(
            "BE BG CZ DE EE IE EL ES FR HR IT CY LV LT LU HU MT NL PL PT RO SI SK FI SE COM".Split(' '));
        messages.ShouldAllBe(message => message.Queue == "mail" && message.Step == "communication");
    }

    [Fact]
    public void Who_takes_part_is_a_matter_of_the_day()
    {
        Parties(Decide(Everyone, Number, [], new(2013, 6, 30))).ShouldNotContain("HR");
        Parties(Decide(Everyone, Number, [], new(2013, 7, 1))).ShouldContain("HR");
    }

    [Fact]
    public void What_Denmark_sends_of_its_own_will_is_told_to_all_taking_part() =>
        Decide(Everyone, new(MemberState.FromCode("DK")!, 2026, 1), [], Today).Count.ShouldBe(27);

    [Theory]
    [InlineData("", "", true)]
    [InlineData("asylum return", "", true)]
    [InlineData("integration", "", false)]
    [InlineData("", "DE AT", true)]
    [InlineData("", "at", true)]
    [InlineData("", "DE", false)]
    [InlineData("return", "DE", false)]
    [InlineData("integration", "AT", false)]
    public void An_expert_hears_of_what_was_subscribed_to(string areas, string states, bool told)
    {
        var directory = new ContactDirectory(1, [Party("DE", Expert("expert@de.example", areas, states))]);

        var messages = Decide(directory, Number, [Area.Return, Area.Other], Today);

        messages.Any(message => message.To == AddresseeKey.For("DE", "expert@de.example")).ShouldBe(told);
    }

    [Fact]
    public void Experts_who_chose_a_digest_and_experts_of_the_same_state_are_not_told_at_once()
    {
        var directory = new ContactDirectory(
            1, [Party("DE", Expert("a@de.example", delivery: Delivery.Digest)), Party("AT", Expert("b@at.example"))]);

        Decide(directory, Number, [], Today).Select(message => message.To)
            .ShouldBe([AddresseeKey.For("DE", "mim@de.example")]);
    }

    [Fact]
    public void A_deputy_is_not_told()
    {
        var party = Party("DE") with
        {
            ContactPoints = [new("Deputy", "Ministry", "deputy@de.example", Deputy: true), new("First", "Ministry", "first@de.example")],
        };

        Decide(new(1, [party]), Number, [], Today).Select(message => message.To).ShouldBe([AddresseeKey.For("DE", "first@de.example")]);
    }

    [Fact]
    public void Someone_who_is_contact_point_and_expert_is_told_once_as_contact_point()
    {
        var directory = new ContactDirectory(
            1, [Party("COM", Expert("MIM@de.example "), Expert("x@ec.example"), Expert("X@ec.example")), Party("DE")]);

        Decide(directory, Number, [], Today).Select(message => message.To).ShouldBe(
            [AddresseeKey.For("COM", "mim@com.example"), AddresseeKey.For("DE", "mim@de.example"), AddresseeKey.For("COM", "x@ec.example")]);
    }

    [Fact]
    public void Whatever_the_directory_every_mailbox_is_told_once_and_the_sender_never()
    {
        var experts = from email in Gen.Elements("a@x.example", "A@x.example", "b@x.example", "mim@de.example")
                      from area in Gen.Elements("", "asylum", "return")
                      select Expert(email, area);
        var parties = from code in Gen.Elements("AT", "DE", "DK", "COM", "EP")
                      from people in experts.ListOf()
                      select Party(code, [.. people]);

        Prop.ForAll(parties.ListOf().ToArbitrary(), some =>
        {
            var directory = new ContactDirectory(1, [.. some.DistinctBy(party => party.Code)]);
            var messages = Decide(directory, Number, [Area.Asylum], Today);
            return messages.Select(message => message.To[(message.To.IndexOf(':') + 1)..]).Distinct().Count() == messages.Count
                && messages.Select(message => message.Id).Distinct().Count() == messages.Count
                && Parties(messages).All(code => code is "DE" or "COM")
                && messages.SequenceEqual(Decide(directory, Number, [Area.Asylum], Today));
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Parties(IEnumerable<OwedMessage> messages) =>
        messages.Select(message => message.To.Split(':')[0]);

    private static IReadOnlyList<OwedMessage> Decide(ContactDirectory directory, Reference number, Area[] areas, DateOnly today) =>
        TellTheOthers.Decide(directory, number.State, Communication(number.State, areas), number, today);
}
