using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.ContactPoints;

public sealed class MaySendTests
{
    private static readonly MemberState France = MemberState.FromCode("FR")!;

    [Fact]
    public void A_question_that_is_not_answered_forbids()
    {
        var nothing = new ExchangeAnswers(null, null, [], null, null, null, null, [], null, null, null, null, null);

        var why = GivenContacts.Ask(nothing).Why;

        GivenContacts.Rules(why).ShouldBe(["CP-8", "CP-8", "CP-15", "CP-9", "CP-10", "CP-11", "CP-12", "CP-13", "CP-14", "CP-14"]);
        GivenContacts.Rules(GivenContacts.Ask(GivenContacts.Answers with { InformedOn = null, Channel = null }).Why).ShouldBe(["CP-9", "CP-15"]);
    }

    [Fact]
    public void There_is_exactly_one_receiver()
    {
        GivenContacts.Rules(GivenContacts.Ask(GivenContacts.Answers with { Receivers = [GivenContacts.Germany, France] }).Why).ShouldBe(["CP-15"]);
        GivenContacts.Rules(GivenContacts.Ask(GivenContacts.Answers with { Receivers = [GivenContacts.Austria] }).Why).ShouldBe(["CP-8"]);
    }

    [Fact]
    public void A_state_without_an_entry_that_is_in_force_and_confirmed_is_called_instead()
    {
        GivenContacts.Ask(GivenContacts.Answers, []).Why.ShouldHaveSingleItem().Message.ToString().ShouldContain("no channel is known");
        GivenContacts.Ask(GivenContacts.Answers, [GivenContacts.Entry(since: GivenContacts.Now.AddMonths(-7))]).IsAllowed.ShouldBeFalse();
        GivenContacts.Ask(GivenContacts.Answers, [GivenContacts.Entry(since: GivenContacts.Now.AddMonths(-6).AddDays(3))]).IsAllowed.ShouldBeTrue("due for confirmation is still in force");
        GivenContacts.Ask(GivenContacts.Answers, [GivenContacts.Entry("CP-FR-1")]).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void The_channel_is_one_that_the_entry_names_and_that_carries_the_marking()
    {
        GivenContacts.Ask(GivenContacts.Answers with { Channel = ContactChannel.VisMail }).Why.ShouldHaveSingleItem().Message.ToString().ShouldContain("names no such secure channel");
        GivenContacts.Ask(GivenContacts.Answers with { Channel = ContactChannel.Mailbox }).IsAllowed.ShouldBeFalse();
        GivenContacts.Ask(GivenContacts.Answers with { Channel = ContactChannel.EncryptedMail }).IsAllowed.ShouldBeTrue();
        GivenContacts.Ask(GivenContacts.Answers with { Channel = ContactChannel.EncryptedMail, Marking = SentMarking.Limite }).Why.ShouldHaveSingleItem().Message.ToString().ShouldContain("does not carry the marking");
    }

    [Fact]
    public void The_competent_unit_is_written_to_before_the_central_one()
    {
        var central = GivenContacts.Entry(details: GivenContacts.Details with { Competences = [Competence.Return] });
        var competent = GivenContacts.Entry("CP-DE-2", GivenContacts.Details with { Central = false });

        GivenContacts.Ask(GivenContacts.Answers, [central, competent]).Receiver!.Number.ShouldBe(competent.Number);
        GivenContacts.Ask(GivenContacts.Answers with { Group = null }, [competent, central]).Receiver!.Number.ShouldBe(central.Number);
    }

    [Theory]
    [InlineData(PersonGroup.Protection, Competence.Protection)]
    [InlineData(PersonGroup.NoRightToStay, Competence.NoRightToStay)]
    [InlineData(PersonGroup.LegalStatus, Competence.LegalStatus)]
    public void A_unit_that_is_not_competent_is_a_warning_and_no_refusal(PersonGroup group, Competence competence)
    {
        var fit = GivenContacts.Ask(GivenContacts.Answers with { Group = group }, [GivenContacts.Entry(details: GivenContacts.Details with { Competences = [competence] })]);
        var unfit = GivenContacts.Ask(GivenContacts.Answers with { Group = group }, [GivenContacts.Entry(details: GivenContacts.Details with { Competences = [Competence.Return] })]);

        fit.Warnings.ShouldBeEmpty();
        (unfit.IsAllowed, unfit.Warnings.ShouldHaveSingleItem().Rule).ShouldBe((true, "CP-19"));
    }

    [Fact]
    public void A_channel_that_did_not_reach_anybody_of_late_is_a_warning()
    {
        var entry = GivenContacts.Changed(KeepEntry.NotReached(GivenContacts.Entry(), ContactChannel.DubliNet, GivenContacts.Now));

        GivenContacts.Ask(GivenContacts.Answers, [entry]).Warnings.ShouldHaveSingleItem().Rule.ShouldBe("CP-32");
        GivenContacts.Ask(GivenContacts.Answers with { Channel = ContactChannel.EncryptedMail }, [entry]).Warnings.ShouldBeEmpty();
        GivenContacts.Ask(GivenContacts.Answers with { Channel = null }, [entry]).Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("§ 29 BFA-VG", true)]
    [InlineData("Art. 34 Regulation (EU) No 604/2013", true)]
    [InlineData("Article 6(1)(e) GDPR", true)]
    [InlineData("§§ 11, 12a AufenthG", true)]
    [InlineData("BFA-VG", false)]
    [InlineData("Erika Muster 29", false)]
    [InlineData("§ 29 of Karim", false)]
    [InlineData("Art. 34 12.03.1990", false)]
    [InlineData("P1234567", false)]
    [InlineData("Act 123456", false)]
    [InlineData("Regulation (EU) No 604/2013 of the European Parliament and of the Council, Article 34 and more", false)]
    public void A_legal_ground_is_the_reference_of_an_act_and_nothing_that_names_a_person(string reference, bool isOne)
    {
        new LegalGround(ActKind.National, reference).IsReference.ShouldBe(isOne);
        GivenContacts.Ask(GivenContacts.Answers with { Ground = new LegalGround(ActKind.Union, reference) }).IsAllowed.ShouldBe(isOne);
    }

    [Theory]
    [InlineData("A17", true)]
    [InlineData("2026A17", true)]
    [InlineData("MUSTER", false)]
    [InlineData("12345", false)]
    [InlineData("P1234567", false)]
    [InlineData("A-17", false)]
    [InlineData("A12345678901234567890", false)]
    public void The_own_file_is_no_name_no_day_and_no_number_of_a_document(string file, bool isPlain)
    {
        OwnFile.IsPlain(file).ShouldBe(isPlain);
        GivenContacts.Ask(GivenContacts.Answers with { OwnFile = file }).IsAllowed.ShouldBe(isPlain);
    }

    [Fact]
    public void Nothing_is_kept_of_a_check_that_could_name_a_person_or_tell_of_the_notice()
    {
        var answers = GivenContacts.Answers with { Ground = new LegalGround(ActKind.National, "Erika Muster 29"), OwnFile = "MUSTER", Marking = SentMarking.RestrictedOrAbove };

        var check = ExchangeCheck.Of(new CheckNumber(GivenContacts.Austria, 7), "u1", answers, GivenContacts.Ask(answers), GivenContacts.Now);

        System.Text.Json.JsonSerializer.Serialize(check).ShouldNotContain("uster", Case.Insensitive);
        System.Text.Json.JsonSerializer.Serialize(check).ShouldNotContain("2026-03-02");
        (check.IsAllowed, check.Asked!.NotClassified, check.Asked.Ground, check.Asked.OwnFile, check.Asked.Entry?.ToString()).ShouldBe((false, false, null, null, "CP-DE-1"));
        check.Rules.ShouldBe(["CP-13", "CP-14", "CP-11"]);
    }

    [Fact]
    public void What_was_allowed_holds_for_a_day()
    {
        var check = ExchangeCheck.Of(new CheckNumber(GivenContacts.Austria, 7), "u1", GivenContacts.Answers, GivenContacts.Ask(GivenContacts.Answers), GivenContacts.Now);

        (check.IsAllowed, check.Until, check.Asked!.OwnFile, check.Asked.NotClassified).ShouldBe((true, GivenContacts.Now.AddDays(1), "A17", true));
        var several = GivenContacts.Answers with { Receivers = [], Marking = null, OwnFile = null };
        KeptAnswers.Of(several, GivenContacts.Ask(several)).ShouldSatisfyAllConditions(kept => kept.Receiver.ShouldBeNull(), kept => kept.NotClassified.ShouldBeNull());
    }
}
