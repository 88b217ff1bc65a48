using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.ContactPoints;

public sealed class BilateralTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    [Fact]
    public void One_proposes_and_the_other_confirms()
    {
        var proposed = AgreeBilaterally.Propose(new(GivenContacts.Germany, GivenContacts.Austria, 1), GivenContacts.Austria, GivenContacts.Terms, GivenContacts.Now);
        proposed.Outbox.Messages.ShouldHaveSingleItem().To.ShouldBe("DE");
        (proposed.CountsOn(Today), proposed.Asked).ShouldBe((false, GivenContacts.Germany));

        AgreeBilaterally.Confirm(proposed, GivenContacts.Austria, GivenContacts.Now).ShouldBeOfType<CaseDecision<BilateralArrangement>.Refused>();
        var confirmed = GivenContacts.Changed(AgreeBilaterally.Confirm(proposed, GivenContacts.Germany, GivenContacts.Now));
        confirmed.CountsOn(Today).ShouldBeTrue();
        AgreeBilaterally.Confirm(confirmed, GivenContacts.Germany, GivenContacts.Now).ShouldBeOfType<CaseDecision<BilateralArrangement>.Unchanged>();
        (proposed with { ProposedBy = GivenContacts.Germany }).Asked.ShouldBe(GivenContacts.Austria);
        confirmed.With(Outbox.Nothing(GivenContacts.Now)).Outbox.Messages.ShouldBeEmpty();
    }

    [Fact]
    public void Either_ends_it_and_then_nothing_can_be_confirmed()
    {
        var ended = GivenContacts.Changed(AgreeBilaterally.End(GivenContacts.Agreed(GivenContacts.Terms), GivenContacts.Now));

        ended.CountsOn(Today).ShouldBeFalse();
        AgreeBilaterally.End(ended, GivenContacts.Now).ShouldBeOfType<CaseDecision<BilateralArrangement>.Unchanged>();
        AgreeBilaterally.Confirm(ended, GivenContacts.Germany, GivenContacts.Now).ShouldBeOfType<CaseDecision<BilateralArrangement>.Refused>();
    }

    [Fact]
    public void Only_the_two_see_it_until_both_open_it()
    {
        var (agreed, france) = (GivenContacts.Agreed(GivenContacts.Terms), MemberState.FromCode("FR")!);
        (agreed.IsShownTo(GivenContacts.Austria), agreed.IsShownTo(GivenContacts.Germany), agreed.IsShownTo(france)).ShouldBe((true, true, false));

        var half = GivenContacts.Changed(AgreeBilaterally.Open(agreed, GivenContacts.Austria));
        half.IsShownTo(france).ShouldBeFalse();
        AgreeBilaterally.Open(half, GivenContacts.Austria).ShouldBeOfType<CaseDecision<BilateralArrangement>.Unchanged>();
        GivenContacts.Changed(AgreeBilaterally.Open(half, GivenContacts.Germany)).IsShownTo(france).ShouldBeTrue();
    }

    [Fact]
    public void It_counts_between_its_days_and_between_its_states()
    {
        var strict = GivenContacts.Terms with { Channels = [ContactChannel.SealedLetter], Groups = [PersonGroup.LegalStatus], Contents = [ContentKind.Identity] };
        GivenContacts.Rules(GivenContacts.Ask(GivenContacts.Answers, null, GivenContacts.Agreed(strict)).Why).ShouldBe(["CP-17", "CP-17", "CP-17"]);

        GivenContacts.Ask(GivenContacts.Answers, null, GivenContacts.Agreed(strict with { From = Today.AddDays(1) })).IsAllowed.ShouldBeTrue();
        GivenContacts.Ask(GivenContacts.Answers, null, GivenContacts.Agreed(strict with { Until = Today.AddDays(-1) })).IsAllowed.ShouldBeTrue();
        GivenContacts.Ask(GivenContacts.Answers, null, GivenContacts.Agreed(strict with { Until = Today })).IsAllowed.ShouldBeFalse();
        GivenContacts.Ask(GivenContacts.Answers, null, GivenContacts.Agreed(strict, "BA-AT-FR-1"), GivenContacts.Agreed(strict, "BA-DE-FR-1")).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void Everything_that_stands_against_terms_is_said()
    {
        AgreeBilaterally.Check(GivenContacts.Terms with { Language = "de", Habits = "By the end of the week, in two languages.", Until = Today }).ShouldBeEmpty();
        var wrong = GivenContacts.Terms with { Groups = [PersonGroup.None], Channels = [ContactChannel.Telephone], Language = "xx", Habits = "Ask for Erika Muster", Until = new(2025, 1, 1) };
        GivenContacts.Rules(AgreeBilaterally.Check(wrong)).ShouldBe(["CP-17", "CP-12", "CP-15", "CP-17", "CP-17"]);
        AgreeBilaterally.Check(GivenContacts.Terms with { Habits = new string('a', 501) }).Count.ShouldBe(1);
        AgreeBilaterally.Check(GivenContacts.Terms with { Habits = "SECRET UE/EU SECRET" }).Count.ShouldBe(1);
    }
}
