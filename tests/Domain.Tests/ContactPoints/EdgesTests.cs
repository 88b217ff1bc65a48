using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Forms;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.ContactPoints.Review;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.ContactPoints;

/// <summary>What happens at the edges of the directory, the map and the intake of their forms.</summary>
public sealed class EdgesTests
{
    private static readonly DateTimeOffset Now = GivenContacts.Now;
    private static readonly Arrival Dropped = new("AT", "form.json", "v1", "d1", Now, "contact-points");

    [Fact]
    public void A_mailbox_that_changes_before_it_was_proven_gets_a_code_of_its_own()
    {
        var named = NameContactPoint.First(ContactPointNumber.Parse("CP-DE-1")!, GivenContacts.Details, Now);
        named.AsOf(Now)!.InForce.ShouldBeNull();
        var changed = GivenContacts.Changed(NameContactPoint.Decide(named, GivenContacts.Details, Now.AddHours(1), Now.AddHours(1)));
        (changed.Proof.Round, changed.InForce, changed.Versions.Count).ShouldBe((2, null, 2));
        var proven = ProveMailbox.Decide(changed, isRight: true, Now.AddHours(2)).Next!;
        proven.Versions.Select(version => version.ProvenAt).ShouldBe([null, Now.AddHours(2)]);
    }

    [Fact]
    public void Confirming_on_the_day_of_naming_counts_when_a_channel_was_reported()
    {
        var entry = GivenContacts.Entry(since: Now.AddMinutes(-5));
        KeepEntry.Confirm(entry, "u1", Now).ShouldBeOfType<CaseDecision<ContactPointEntry>.Unchanged>();
        var reported = GivenContacts.Changed(KeepEntry.NotReached(entry, ContactChannel.Telephone, Now));
        GivenContacts.Changed(KeepEntry.Confirm(reported, "u1", Now.AddMinutes(1))).Unreached.ShouldBeEmpty();
        GivenContacts.Changed(KeepEntry.Withdraw(reported, "u1", Now.AddDays(1))).Events.Count.ShouldBe(2);
        var twice = GivenContacts.Changed(NameContactPoint.Decide(entry, GivenContacts.Details with { PersonName = null }, Now, Now));
        GivenContacts.Changed(KeepEntry.Withdraw(twice, "u1", Now.AddDays(1))).Versions.ShouldAllBe(version => version.Details.PersonName == null);
    }

    [Fact]
    public void Half_a_year_later_entries_and_arrangements_are_asked_for_again()
    {
        var asked = AskConfirmation.Decide(GivenContacts.Entry(since: Now.AddDays(-170)), Now)!;
        var confirmed = GivenContacts.Changed(KeepEntry.Confirm(asked, "u1", Now.AddDays(1)));
        AskConfirmation.Decide(confirmed, Now.AddDays(175))!.Events.OfType<EntryEvent.Asked>().Select(each => each.Time).ShouldBe([1, 1]);
        AskConfirmation.Decide(AskConfirmation.Decide(asked, Now.AddDays(7))!, Now.AddDays(8)).ShouldBeNull();

        var given = NationalArrangement.First(GivenContacts.Austria, new ArrangementVersion(Now.AddDays(-170), true, [], null), Now).Ask(Now)!;
        given.Ask(Now.AddDays(7))!.Ask(Now.AddDays(8)).ShouldBeNull();
        var stood = GivenContacts.Changed(given.Confirm("u1", Now.AddDays(1)));
        stood.Ask(Now.AddDays(175))!.Events.Count.ShouldBe(3);
    }

    [Fact]
    public void An_overview_leaves_out_who_is_proposed_or_withdrawn()
    {
        ContactPointEntry[] entries =
        [
            NameContactPoint.First(ContactPointNumber.Parse("CP-FR-1")!, GivenContacts.Details, Now.AddDays(-1)), GivenContacts.Entry(),
            GivenContacts.Changed(KeepEntry.Withdraw(GivenContacts.Entry("CP-IT-1"), "u1", Now.AddDays(-1))), GivenContacts.Entry("CP-DE-2"),
        ];

        ComposeOverview.Decide(new DateOnly(2026, 3, 5), [], [], entries).ContactPoints.Select(each => each.Number.ToString()).ShouldBe(["CP-DE-1", "CP-DE-2"]);
    }

    [Fact]
    public void One_of_two_takes_back_that_it_uses_a_practice()
    {
        var (germany, france) = (GivenContacts.Germany, MemberState.FromCode("FR")!);
        var practice = new GoodPractice(PracticeNumber.Parse("GP-AT-2026-0001")!, null, Now, [germany, france], null);

        practice.Use(germany, isUsed: false)!.UsedBy.ShouldBe([france]);
        practice.Use(MemberState.FromCode("IT")!, isUsed: false).ShouldBeNull();
        (practice with { WithdrawnAt = Now }).Use(germany, isUsed: false).ShouldBeNull();
    }

    [Theory]
    [InlineData("passport P1234567", true)]
    [InlineData("tel. 0911 234567", true)]
    [InlineData("the unit of the ministry", false)]
    public void Short_texts_are_looked_at_for_persons(string text, bool isOfPerson) => PersonWords.AreIn(text).ShouldBe(isOfPerson);

    [Fact]
    public void A_form_without_channels_or_names_is_read_too()
    {
        ReadField[] fields = [new("memberState", ["Germany"], Place.Cell(1, 1, 2)), new("channels", ["DubliNet"], Place.Cell(1, 2, 2))];
        foreach (var reading in new[] { new FormReading("ctcp-1", [fields[0]], []), new FormReading("ctcp-1", fields, []) })
        {
            var judged = JudgeContactPoint.Judge(GivenContacts.Form("ctcp-1"), reading, new ContactPointFormContext(GivenContacts.Germany, Now, []));
            ContactPointForm.Read(judged.Fields).ShouldSatisfyAllConditions(details => details.Authority.ShouldBe(""), details => details.Channels.ShouldBeEmpty());
        }
    }

    [Fact]
    public void Accepted_forms_of_this_network_say_what_they_became()
    {
        var fields = new Judgement(new FormFields([new("aText", new FieldValue.One("Units meet."))]), []);
        var mapped = ContactPointIntake.Map(Dropped, "ctmap-1", fields, GivenContacts.Austria, PracticeNumber.Parse("GP-AT-2026-0001"));
        (mapped.Outcome.Number, mapped.Outcome.IsNumbered, mapped.Outcome.Word, mapped.ReceiptName).ShouldBe(("AR-AT", false, "accepted", "d1"));
        mapped.Outcome.ShouldBeOfType<ContactPointOutcome.Mapped>().ShouldSatisfyAllConditions(each => each.State.Code.ShouldBe("AT"), each => each.Practice!.Number.ShouldBe(1));
        mapped.Outbox.Messages.ShouldHaveSingleItem().Queue.ShouldBe(ContactPointIntake.Queue);
        foreach (var first in new[] { true, false })
        {
            var named = ContactPointIntake.Name(Dropped, "ctcp-1", fields, ContactPointNumber.Parse("CP-AT-1")!, first);
            (named.Outcome.Number, named.Outcome.IsNumbered, named.Outcome.Word, ((ContactPointOutcome.Named)named.Outcome).Entry.Number).ShouldBe(("CP-AT-1", first, first ? "accepted" : "amended", 1));
        }
    }

    [Fact]
    public void Of_a_discreet_form_that_is_refused_the_mechanism_hears_only_when_it_was_classified()
    {
        var party = new Party("AT", [new ContactPoint("Desk", "Ministry", "mim@at.example")], []);
        var refused = DecideIntake.Refuse(Dropped, null, FormFields.None, [new("CP-1", Severity.Error, null, Place.WholeFile, "said", $"It is wrong.", $"Mend it.")]) with { IsDiscreet = true };

        TellTheSender.OfOutcome(refused, party).Outbox.Messages.ShouldBeEmpty();
        TellTheSender.OfOutcome(DecideIntake.Spill(Dropped, Classification.Found(1)) with { IsDiscreet = true }, party).Outbox.Messages.Count.ShouldBe(1);
        var without = refused.WithoutContent();
        (without.Findings[0].Said, without.Findings[0].Message).ShouldBe((null, "It is wrong."));
        without.WithoutContent().Findings[0].ShouldBe(without.Findings[0]);
    }

    [Fact]
    public void Days_are_read_as_machines_write_them()
    {
        FormDate.TryMachine("2026-03-05").ShouldBe(new DateOnly(2026, 3, 5));
        FormDate.TryMachine("5.3.2026").ShouldBeNull();
        NetworkSwitch.WaitsForMails.ShouldBe(TimeSpan.FromMinutes(30));
        CooperationReview.Open("RV-2026", new DateOnly(2026, 4, 1), Now).Case.ShouldBe("RV-2026");
        (MailboxProof.Holds > MailboxProof.Pause).ShouldBeTrue();
    }
}
