using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Tests.ContactPoints;

public sealed class EntryTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    [Fact]
    public void A_mailbox_is_used_once_its_code_came_back()
    {
        var named = NameContactPoint.First(ContactPointNumber.Parse("CP-DE-1")!, GivenContacts.Details, GivenContacts.Now);
        named.Outbox.Messages.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            message => message.Queue.ShouldBe(Steps.MailQueue), message => message.Step.ShouldBe("contactCode.1"), message => message.To.ShouldBe("DE:CP-DE-1"));
        (named.StandingOn(Today), named.InForce, named.ConfirmedOn).ShouldBe((EntryStanding.Proposed, null, null));

        var (wrong, why) = ProveMailbox.Decide(named, isRight: false, GivenContacts.Now);
        (wrong!.Proof.Tries, why!.Rule).ShouldBe((1, "CP-4"));
        var proven = ProveMailbox.Decide(wrong, isRight: true, GivenContacts.Now).Next!;
        (proven.StandingOn(Today), proven.Pending, proven.ConfirmedOn).ShouldBe((EntryStanding.Active, null, Today));
        ProveMailbox.Decide(proven, isRight: true, GivenContacts.Now).ShouldBe((null, null));
    }

    [Fact]
    public void After_five_wrong_codes_or_two_weeks_a_new_one_is_needed()
    {
        var named = NameContactPoint.First(ContactPointNumber.Parse("CP-DE-1")!, GivenContacts.Details, GivenContacts.Now);
        var tried = Enumerable.Range(0, 5).Aggregate(named, (entry, _) => ProveMailbox.Decide(entry, false, GivenContacts.Now).Next!);

        ProveMailbox.Decide(tried, isRight: true, GivenContacts.Now).Next.ShouldBeNull();
        ProveMailbox.Decide(named, isRight: true, GivenContacts.Now.AddDays(15)).Next.ShouldBeNull();
        ProveMailbox.Renew(named, GivenContacts.Now.AddMinutes(9)).ShouldBeOfType<CaseDecision<ContactPointEntry>.Refused>();
        var renewed = GivenContacts.Changed(ProveMailbox.Renew(tried, GivenContacts.Now.AddMinutes(10)));
        renewed.Proof.ShouldBe(new MailboxProof(2, GivenContacts.Now.AddMinutes(10), 0));
        ProveMailbox.Decide(renewed, isRight: true, GivenContacts.Now.AddMinutes(11)).Next.ShouldNotBeNull();
        ProveMailbox.Renew(GivenContacts.Entry(), GivenContacts.Now).ShouldBeOfType<CaseDecision<ContactPointEntry>.Unchanged>();
    }

    [Fact]
    public void A_new_mailbox_is_proven_anew_and_others_see_the_old_one_until_then()
    {
        var entry = GivenContacts.Entry();
        var sameMailbox = GivenContacts.Changed(NameContactPoint.Decide(entry, GivenContacts.Details with { Unit = "Unit 3", Mailbox = "UNIT1@office.example" }, GivenContacts.Now, GivenContacts.Now));
        sameMailbox.InForce!.Details.Unit.ShouldBe("Unit 3");

        var moved = GivenContacts.Changed(NameContactPoint.Decide(entry, GivenContacts.Details with { Mailbox = "new@office.example" }, GivenContacts.Now, GivenContacts.Now));
        (moved.InForce!.Details.Mailbox, moved.Pending!.Details.Mailbox, moved.Proof.Round).ShouldBe(("unit1@office.example", "new@office.example", 2));
        NameContactPoint.Decide(moved, GivenContacts.Details, GivenContacts.Now, GivenContacts.Now).ShouldBeOfType<CaseDecision<ContactPointEntry>.Unchanged>();
    }

    [Theory]
    [InlineData(-30, EntryStanding.Active)]
    [InlineData(-170, EntryStanding.DueForConfirmation)]
    [InlineData(-185, EntryStanding.Unconfirmed)]
    public void Who_is_silent_for_six_months_is_shown_as_unconfirmed(int days, EntryStanding standing) =>
        GivenContacts.Entry(since: GivenContacts.Now.AddDays(days)).StandingOn(Today).ShouldBe(standing);

    [Fact]
    public void Confirming_takes_six_months_more_and_twice_on_a_day_is_once()
    {
        var old = GivenContacts.Entry(since: GivenContacts.Now.AddDays(-185));
        var confirmed = GivenContacts.Changed(KeepEntry.Confirm(old, "u1", GivenContacts.Now));

        (confirmed.StandingOn(Today), confirmed.ConfirmedUntil).ShouldBe((EntryStanding.Active, new DateOnly(2026, 9, 5)));
        KeepEntry.Confirm(confirmed, "u1", GivenContacts.Now).ShouldBeOfType<CaseDecision<ContactPointEntry>.Unchanged>();
        KeepEntry.Confirm(NameContactPoint.First(old.Number, GivenContacts.Details, GivenContacts.Now), "u1", GivenContacts.Now).ShouldBeOfType<CaseDecision<ContactPointEntry>.Refused>();
    }

    [Fact]
    public void What_is_not_valid_yet_or_no_longer_is_not_in_force()
    {
        GivenContacts.Entry(details: GivenContacts.Details with { ValidFrom = Today.AddDays(1) }).StandingOn(Today).ShouldBe(EntryStanding.Proposed);
        GivenContacts.Entry(details: GivenContacts.Details with { ValidUntil = Today.AddDays(-1) }).StandingOn(Today).ShouldBe(EntryStanding.Withdrawn);
        GivenContacts.Entry(details: GivenContacts.Details with { ValidFrom = Today, ValidUntil = Today }).StandingOn(Today).ShouldBe(EntryStanding.Active);
    }

    [Fact]
    public void Withdrawing_erases_the_name_at_once_and_ends_everything_else()
    {
        var withdrawn = GivenContacts.Changed(KeepEntry.Withdraw(GivenContacts.Entry(), "u1", GivenContacts.Now));

        (withdrawn.StandingOn(Today), withdrawn.InForce!.Details.PersonName, withdrawn.Pending).ShouldBe((EntryStanding.Withdrawn, null, null));
        KeepEntry.Withdraw(withdrawn, "u1", GivenContacts.Now).ShouldBeOfType<CaseDecision<ContactPointEntry>.Unchanged>();
        KeepEntry.Confirm(withdrawn, "u1", GivenContacts.Now).ShouldBeOfType<CaseDecision<ContactPointEntry>.Refused>();
        KeepEntry.NotReached(withdrawn, ContactChannel.Mailbox, GivenContacts.Now).ShouldBeOfType<CaseDecision<ContactPointEntry>.Refused>();
        NameContactPoint.Decide(withdrawn, GivenContacts.Details, GivenContacts.Now, GivenContacts.Now).ShouldBeOfType<CaseDecision<ContactPointEntry>.Refused>();
    }

    [Fact]
    public void The_name_of_who_left_goes_with_the_version_that_named_them()
    {
        var next = GivenContacts.Changed(NameContactPoint.Decide(GivenContacts.Entry(), GivenContacts.Details with { PersonName = "Anna Neu" }, GivenContacts.Now, GivenContacts.Now));
        next.Versions.Select(version => version.Details.PersonName).ShouldBe([null, "Anna Neu"]);

        var moved = GivenContacts.Changed(NameContactPoint.Decide(next, GivenContacts.Details with { PersonName = null, Mailbox = "new@office.example" }, GivenContacts.Now.AddDays(1), GivenContacts.Now.AddDays(1)));
        moved.Versions.Select(version => version.Details.PersonName).ShouldBe([null, "Anna Neu", null], "others see the version before until the new mailbox is proven");
        ProveMailbox.Decide(moved, isRight: true, GivenContacts.Now.AddDays(2)).Next!.Versions.ShouldAllBe(version => version.Details.PersonName == null);
    }

    [Fact]
    public void An_entry_past_its_last_day_or_never_proven_is_withdrawn_so_that_its_name_goes()
    {
        var passing = GivenContacts.Entry(details: GivenContacts.Details with { ValidUntil = Today });
        Retention.Of(passing, GivenContacts.Now).ShouldBeNull("it is its last day");
        var over = Retention.Of(passing, GivenContacts.Now.AddDays(1))!;
        (over.WithdrawnAt, over.Versions[0].Details.PersonName).ShouldBe((GivenContacts.Now.AddDays(1), null));
        Retention.Of(over, GivenContacts.Now.AddDays(1).AddMonths(24))!.Versions.ShouldBeEmpty();
        var longer = GivenContacts.Changed(NameContactPoint.Decide(passing, GivenContacts.Details with { Mailbox = "new@office.example" }, GivenContacts.Now, GivenContacts.Now));
        Retention.Of(longer, GivenContacts.Now.AddYears(1)).ShouldBeNull("its state says that it goes on, and can still prove the new mailbox");

        var proposed = NameContactPoint.First(passing.Number, GivenContacts.Details, GivenContacts.Now);
        (Retention.Of(proposed, GivenContacts.Now.AddMonths(6).AddSeconds(-1)), Retention.Of(proposed, GivenContacts.Now.AddMonths(6))!.Versions[0].Details.PersonName).ShouldBe((null, null));
        Retention.Of(proposed, GivenContacts.Now.AddMonths(6))!.WithdrawnAt.ShouldNotBeNull();
    }

    [Fact]
    public void A_channel_that_reaches_nobody_is_marked_once_until_the_state_stands_for_the_entry_again()
    {
        var marked = GivenContacts.Changed(KeepEntry.NotReached(GivenContacts.Entry(), ContactChannel.Telephone, GivenContacts.Now));
        marked.Unreached.ShouldBe([ContactChannel.Telephone]);
        marked.Outbox.Messages.ShouldHaveSingleItem().ShouldSatisfyAllConditions(message => message.To.ShouldBe("DE"), message => message.Queue.ShouldBe(ContactPointStep.Queue));
        KeepEntry.NotReached(marked, ContactChannel.Telephone, GivenContacts.Now).ShouldBeOfType<CaseDecision<ContactPointEntry>.Unchanged>();

        GivenContacts.Changed(KeepEntry.NotReached(marked, ContactChannel.DubliNet, GivenContacts.Now)).Unreached.Count.ShouldBe(2);
        KeepEntry.NotReached(marked, ContactChannel.VisMail, GivenContacts.Now).ShouldBeOfType<CaseDecision<ContactPointEntry>.Refused>();
        KeepEntry.NotReached(GivenContacts.Entry(details: GivenContacts.Details with { Telephone = null }), ContactChannel.Telephone, GivenContacts.Now)
            .ShouldBeOfType<CaseDecision<ContactPointEntry>.Refused>();
        KeepEntry.NotReached(NameContactPoint.First(marked.Number, GivenContacts.Details, GivenContacts.Now), ContactChannel.Mailbox, GivenContacts.Now)
            .ShouldBeOfType<CaseDecision<ContactPointEntry>.Refused>();
        GivenContacts.Changed(KeepEntry.Confirm(marked, "u1", GivenContacts.Now.AddHours(1))).Unreached.ShouldBeEmpty();
    }

    [Fact]
    public void Who_was_contact_point_on_a_day_can_be_answered_later()
    {
        var moved = GivenContacts.Changed(NameContactPoint.Decide(GivenContacts.Entry(), GivenContacts.Details with { Unit = "Unit 9" }, GivenContacts.Now, GivenContacts.Now));
        var withdrawn = GivenContacts.Changed(KeepEntry.Withdraw(moved, "u1", GivenContacts.Now.AddDays(1)));

        withdrawn.AsOf(GivenContacts.Now.AddDays(-31)).ShouldBeNull();
        withdrawn.AsOf(GivenContacts.Now.AddDays(-1))!.InForce!.Details.Unit.ShouldBe("Unit 1");
        withdrawn.AsOf(GivenContacts.Now)!.ShouldSatisfyAllConditions(then => then.InForce!.Details.Unit.ShouldBe("Unit 9"), then => then.WithdrawnAt.ShouldBeNull());
        var unproven = NameContactPoint.First(moved.Number, GivenContacts.Details, GivenContacts.Now);
        ProveMailbox.Decide(unproven, true, GivenContacts.Now.AddDays(2)).Next!.AsOf(GivenContacts.Now.AddDays(1))!.InForce.ShouldBeNull();
    }

    [Fact]
    public void Steps_and_addressees_are_read_as_they_were_written()
    {
        ContactPointStep.Parse("contactCode.2").ShouldBe(ContactPointStep.Code(2));
        ContactPointStep.Parse("contactCode").ShouldBeNull();
        ContactPointStep.Parse("somethingElse.2").ShouldBeNull();
        ContactPointStep.Addressee("DE:CP-DE-1")!.ToString().ShouldBe("CP-DE-1");
        ContactPointStep.Addressee("AT:CP-DE-1").ShouldBeNull();
        ContactPointStep.Addressee("DE:4f0c").ShouldBeNull();
        ContactPointStep.Addressee("DE").ShouldBeNull();
        GivenContacts.Entry().With(Outbox.Nothing(GivenContacts.Now)).Outbox.Messages.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(OpeningReason.Exchange, null, true, "exchange")]
    [InlineData(OpeningReason.Upkeep, "ignored", true, "upkeep")]
    [InlineData(OpeningReason.Other, "yearly check of our list", true, "other: yearly check of our list")]
    [InlineData(OpeningReason.Other, null, false, "other: ")]
    [InlineData(OpeningReason.Other, "about Erika Muster", false, "other: about Erika Muster")]
    [InlineData(OpeningReason.Other, "file 1234567", false, "other: file 1234567")]
    [InlineData(OpeningReason.Other, "born 3.4.1990", false, "other: born 3.4.1990")]
    public void An_entry_is_opened_with_a_reason_that_names_nobody(OpeningReason reason, string? text, bool isFit, string recorded)
    {
        var opening = new Opening(reason, text);

        (opening.Check().Count == 0, opening.Recorded).ShouldBe((isFit, recorded));
        new Opening(OpeningReason.Other, new string('a', 101)).Check().Count.ShouldBe(1);
        Opening.NoReason.Law.ShouldBe("DP-11");
    }
}
