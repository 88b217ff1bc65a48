using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Subscriptions;

public sealed class KeepSubscriptionTests
{
    private const string Mailbox = "anna@interior.de.example";
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 9, 30, 0, TimeSpan.Zero);
    private static readonly string Key = AddresseeKey.For("DE", "anna");
    private static readonly SubscriptionChoice All = new([SubscriptionTopic.Measures], [], [], MailRhythm.AtOnce);

    [Fact]
    public void The_language_of_the_mails_is_kept_with_what_is_wanted()
    {
        var asked = Changed(KeepSubscription.Decide(PersonalSubscription.None(Key, Now), Mailbox, All with { Language = "de" }, Now));

        asked.Choice!.Language.ShouldBe("de");
    }

    [Fact]
    public void Another_mailbox_owes_a_code_and_the_same_one_goes_on()
    {
        var asked = Changed(KeepSubscription.Decide(PersonalSubscription.None(Key, Now), Mailbox, All, Now));
        asked.Outbox.Messages.ShouldHaveSingleItem().Step.ShouldBe("subscriptionCode.1");
        asked.IsActiveOn(new(2026, 11, 10)).ShouldBeFalse();

        var proven = KeepSubscription.Prove(asked, isRight: true, Now.AddMinutes(5)).Next!;
        var changed = Changed(KeepSubscription.Decide(proven, Mailbox.ToUpperInvariant(), All with { Rhythm = MailRhythm.Weekly }, Now.AddDays(40)));

        changed.ProvenAt.ShouldBe(Now.AddMinutes(5));
        changed.Until.ShouldBe(new DateOnly(2027, 12, 20));
        changed.IsActiveOn(new(2027, 12, 20)).ShouldBeTrue();
        changed.IsActiveOn(new(2027, 12, 21)).ShouldBeFalse();
        changed.Outbox.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public void Everything_that_is_wrong_is_named()
    {
        var nothing = All with { Topics = [] };
        Rules(KeepSubscription.Decide(PersonalSubscription.None(Key, Now), "anna@gmail.com", nothing, Now)).ShouldBe(["SUB-1", "SUB-2"]);

        var asked = Changed(KeepSubscription.Decide(PersonalSubscription.None(Key, Now), Mailbox, All, Now));
        Rules(KeepSubscription.Decide(asked, "other@interior.de.example", All, Now.AddMinutes(9))).ShouldBe(["SUB-3"]);
        Changed(KeepSubscription.Decide(asked, "other@interior.de.example", All, Now.AddMinutes(10))).Proof.Round.ShouldBe(2);
    }

    [Fact]
    public void A_wrong_code_counts_and_after_five_none_is_heard()
    {
        var asked = Changed(KeepSubscription.Decide(PersonalSubscription.None(Key, Now), Mailbox, All, Now));
        for (var n = 0; n < 5; n++)
            asked = KeepSubscription.Prove(asked, isRight: false, Now).Next!;

        var (next, why) = KeepSubscription.Prove(asked, isRight: true, Now);

        (next, why!.Message.ToString()).ShouldBe((null, "The code no longer holds."));
        KeepSubscription.Prove(PersonalSubscription.None(Key, Now), isRight: true, Now).ShouldBe((null, null));
        var renewed = Changed(KeepSubscription.Renew(asked, Now.AddMinutes(10)));
        KeepSubscription.Prove(renewed, isRight: true, Now.AddDays(15)).Why.ShouldNotBeNull();
        KeepSubscription.Prove(KeepSubscription.Prove(renewed, true, Now.AddDays(1)).Next!, isRight: true, Now.AddDays(1)).ShouldBe((null, null));
    }

    [Fact]
    public void A_new_code_is_for_who_waits_for_one()
    {
        var asked = Changed(KeepSubscription.Decide(PersonalSubscription.None(Key, Now), Mailbox, All, Now));
        Rules(KeepSubscription.Renew(asked, Now.AddMinutes(1))).ShouldBe(["SUB-3"]);
        KeepSubscription.Renew(PersonalSubscription.None(Key, Now), Now).ShouldBeOfType<CaseDecision<PersonalSubscription>.Unchanged>();
        KeepSubscription.Renew(KeepSubscription.Prove(asked, true, Now).Next!, Now.AddDays(1)).ShouldBeOfType<CaseDecision<PersonalSubscription>.Unchanged>();
    }

    [Fact]
    public void Who_leaves_is_forgotten_but_for_that_and_leaving_twice_is_leaving_once()
    {
        var left = KeepSubscription.Leave(Active(All), Now)!;

        (left.Mailbox, left.Choice, left.Until, left.ProvenAt, left.LeftAt).ShouldBe((null, null, null, null, Now));
        KeepSubscription.Leave(left, Now.AddDays(1)).ShouldBeNull();
        Changed(KeepSubscription.Decide(left, Mailbox, All, Now.AddDays(1))).LeftAt.ShouldBeNull();
    }

    [Fact]
    public void A_case_names_the_key_and_nothing_else_does()
    {
        var subscription = PersonalSubscription.None(Key, Now);
        PersonalSubscription.KeyOf(subscription.Case).ShouldBe(Key);
        PersonalSubscription.KeyOf("MIM-AT-2026-0001").ShouldBeNull();
        PersonalSubscription.KeyOf("subscription-x").ShouldBeNull();
        subscription.With(Outbox.Nothing(Now.AddDays(1))).Outbox.Since.ShouldBe(Now.AddDays(1));
    }

    [Theory]
    [InlineData("AT", true)]
    [InlineData("EL", false)]
    [InlineData("COM", false)]
    public void States_narrow_whose_it_is(string from, bool told) =>
        Active(All with { States = [MemberState.FromCode("AT")!] }).Wants(Item(from)).ShouldBe(told);

    [Fact]
    public void Areas_narrow_measures_and_nothing_else_and_what_is_ones_own_or_older_is_not_told()
    {
        var choice = All with { Topics = [SubscriptionTopic.Measures, SubscriptionTopic.Requests], Areas = [Area.Return] };
        Active(choice).Wants(Item("AT") with { Areas = [Area.Asylum, Area.Return] }).ShouldBeTrue();
        Active(choice).Wants(Item("AT") with { Areas = [Area.Asylum] }).ShouldBeFalse();
        Active(choice).Wants(Item("COM") with { Topic = SubscriptionTopic.Requests }).ShouldBeTrue();
        Active(choice).Wants(Item("AT") with { Topic = SubscriptionTopic.Liaison }).ShouldBeFalse();
        Active(All with { Topics = [SubscriptionTopic.Bulletins], States = [MemberState.FromCode("AT")!] }).Wants(Item("COM") with { Topic = SubscriptionTopic.Bulletins }).ShouldBeTrue("a bulletin is of no state");
        Active(All).Wants(Item("DE")).ShouldBeFalse();
        Active(All).Wants(Item("AT") with { At = Now.AddMinutes(-1) }).ShouldBeFalse();
    }

    [Fact]
    public void A_contact_point_is_not_told_twice_of_a_communication()
    {
        SubscribedThing[] news = [new(Item("AT")), new(Item("AT") with { Topic = SubscriptionTopic.Liaison })], unwanted = [new(Item("AT") with { Topic = SubscriptionTopic.Requests })];
        var subscription = Active(All with { Topics = [SubscriptionTopic.Measures, SubscriptionTopic.Liaison] });

        TellSubscribers.For(subscription, news, People(contact: Mailbox.ToUpperInvariant())).ShouldBe([news[1]]);
        TellSubscribers.For(subscription, [.. news, .. unwanted], People()).ShouldBe(news);
        TellSubscribers.For(subscription, news, new ContactDirectory(1, [])).ShouldBe(news);
    }

    [Fact]
    public void The_directory_keeps_no_expert_who_left_or_speaks_for_themselves_and_every_contact_point()
    {
        var people = People(experts: [Mailbox, "jan@interior.de.example", "eva@interior.de.example"]);
        var left = KeepSubscription.Leave(PersonalSubscription.None(AddresseeKey.For("DE", "jan@interior.de.example"), Now), Now)!;
        var contact = KeepSubscription.Leave(PersonalSubscription.None(AddresseeKey.For("DE", "mim@interior.de.example"), Now), Now)!;

        var rest = TellSubscribers.Without(people, [Active(All), left, contact], new(2026, 11, 10)).Party("DE")!;

        rest.Experts.Select(expert => expert.Email).ShouldBe(["eva@interior.de.example"]);
        rest.ContactPoints.Count.ShouldBe(1);
        TellSubscribers.Without(people, [], new(2026, 11, 10)).ShouldBeSameAs(people);
        TellSubscribers.Without(people, [Active(All)], new(2028, 1, 1)).ShouldBeSameAs(people, "it ended");
    }

    private static PersonalSubscription Active(SubscriptionChoice choice) => new(Key, Mailbox, choice, new(1, Now, 0), Now, new(2027, 11, 10), null, Outbox.Nothing(Now));

    private static SubscribedItem Item(string from) => new(SubscriptionTopic.Measures, Authority.FromCode(from)!, [], Now);

    private static ContactDirectory People(string contact = "mim@interior.de.example", params string[] experts) => new(
        1, [new Party("DE", [new ContactPoint("Kontaktstelle", "BMI", contact)], [.. experts.Select(each => new Expert("Expert", each, [], [], Delivery.Immediate))])]);

    private static PersonalSubscription Changed(CaseDecision<PersonalSubscription> decision) => decision.ShouldBeOfType<CaseDecision<PersonalSubscription>.Changed>().Next;

    private static string[] Rules(CaseDecision<PersonalSubscription> decision) =>
        [.. decision.ShouldBeOfType<CaseDecision<PersonalSubscription>.Refused>().Why.Select(why => why.Rule)];

    private sealed record SubscribedThing(SubscribedItem About) : ISubscribed;
}
