using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Tests.Exchanges;
using MimFunctions.Domain.Tests.Liaison;

namespace MimFunctions.Domain.Tests.DataProtection;

/// <summary>What is erased when its time is over, and what stays.</summary>
public sealed class DueForErasureTests
{
    private static readonly DateTimeOffset Now = Given.Received;

    private static Submission Refused => new(
        "AT", "digest", "form.docx", Now, new Outcome.Refused(), "mim-1", new FormFields([new("contactName", new FieldValue.One("Erika Muster"))]),
        [new Finding("MIM-X", Severity.Error, null, new Place("here"), "Erika Muster", $"Something is wrong.", $"Mend it.")], "jws", [], Outbox.Nothing(Now));

    [Fact]
    public void Every_kind_has_a_period_from_its_first_day_on_and_another_may_take_its_place()
    {
        foreach (var data in Enum.GetValues<HeldData>())
        {
            var period = RetentionPeriods.Of(data, new DateOnly(2026, 3, 5));
            (period.Data, period.Months > 0, period.Then.ToString().EndsWith('.'), period.Why.ToString().EndsWith('.')).ShouldBe((data, true, true, true));
            RetentionPeriods.Of(data, new DateOnly(1999, 1, 1)).ShouldBe(period, "before the first one the first one holds");
        }

        RetentionPeriod[] two = [RetentionPeriods.All[0] with { From = new DateOnly(2030, 1, 1), Months = 6 }, RetentionPeriods.All[0]];
        (RetentionPeriods.In(two, two[0].Data, new DateOnly(2029, 12, 31)).Months, RetentionPeriods.In(two, two[0].Data, new DateOnly(2030, 1, 1)).Months).ShouldBe((24, 6));
        ProcessingRecord.All.SelectMany(record => record.Held).ShouldBe(Enum.GetValues<HeldData>(), ignoreOrder: true, "what has a period stands in one record");
    }

    [Fact]
    public void Of_a_refused_form_what_was_read_goes_after_a_year_and_that_it_was_refused_stays()
    {
        var left = DueForErasure.Of(Refused, Now.AddMonths(12).AddSeconds(1))!;
        (left.Fields.Count, left.Findings[0].Said, left.Findings[0].Rule, left.Receipt, left.Outcome).ShouldBe((0, null, "MIM-X", "jws", Refused.Outcome));
        DueForErasure.Of(Refused, Now.AddMonths(12)).ShouldBeNull();
        DueForErasure.Of(left, Now.AddYears(9)).ShouldBeNull("it is done");
        DueForErasure.Of(Refused with { Findings = [] }, Now.AddYears(9)).ShouldNotBeNull();
        DueForErasure.Of(Refused with { Fields = FormFields.None }, Now.AddYears(9)).ShouldNotBeNull();
        DueForErasure.Of(Refused with { Outcome = new Outcome.Refused(IsKept: false) }, Now.AddYears(9)).ShouldBeNull("of it nothing was kept");
        DueForErasure.Of(Refused with { Outcome = new Outcome.Accepted(new Reference(Given.Austria, 2026, 1), false) }, Now.AddYears(99)).ShouldBeNull("communications are kept");
    }

    [Fact]
    public void Of_a_thread_texts_and_authors_go_five_years_after_its_last_word()
    {
        var thread = Exchange.On(Talks.Measure, Now).Say(Talks.Austria, "Erika Muster says.").Changed();
        thread = WithdrawContribution.Decide(thread.Say(Talks.Germany, "Another.").Changed(), 2, Talks.Germany, "person-1", Now).Changed();
        DueForErasure.Of(thread, Now.AddMonths(60)).ShouldBeNull();
        var left = DueForErasure.Of(thread, Now.AddMonths(60).AddSeconds(1))!;
        left.Contributions.Select(said => (said.Party, said.By, said.Text, said.At)).ShouldBe([(Talks.Austria, "", null, Now), (Talks.Germany, "", null, Now)]);
        (left.Contributions[0].WithdrawnAt, left.Contributions[1].WithdrawnAt, left.Events[^1].By).ShouldBe((null, Now, ""));
        DueForErasure.Of(left, Now.AddYears(9)).ShouldBeNull();
        DueForErasure.Of(Exchange.On(Talks.Measure, Now), Now.AddYears(9)).ShouldBeNull();
    }

    [Fact]
    public void A_subscription_goes_three_months_after_it_ended_or_was_named_and_not_proven()
    {
        var choice = new SubscriptionChoice([SubscriptionTopic.Measures], [], [], MailRhythm.AtOnce);
        var proven = new PersonalSubscription("DE:abc", "eva@interior.de.example", choice, Domain.Directory.MailboxProof.None, Now, new DateOnly(2027, 3, 5), null, Outbox.Nothing(Now));
        var day = new DateTimeOffset(2027, 6, 6, 0, 0, 0, TimeSpan.Zero);
        (DueForErasure.Of(proven, day), DueForErasure.Of(proven, day.AddSeconds(1)) is { Mailbox: null, Choice: null, Until: null, LeftAt: null }).ShouldBe((null, true));
        (DueForErasure.Of(proven with { ProvenAt = null }, day.AddYears(-1)), DueForErasure.Of(proven with { ProvenAt = null }, day.AddYears(-1).AddSeconds(1)) is null).ShouldBe((null, false));
        DueForErasure.Of(PersonalSubscription.None("DE:abc", Now), Now.AddYears(9)).ShouldBeNull();
    }

    [Fact]
    public void Who_an_officer_was_goes_two_years_after_the_end_of_the_secondment_and_the_post_stays()
    {
        var notice = GivenLiaison.NoticeOf("digest", Now, ("until", ["2026-12-31"]));
        var secondment = new Secondment(GivenLiaison.Number, [notice, notice with { City = "Rabat" }], Outbox.Nothing(Now));
        var over = new DateTimeOffset(2029, 1, 1, 0, 0, 0, TimeSpan.Zero);
        DueForErasure.Of(secondment, over).ShouldBeNull();
        var left = DueForErasure.Of(secondment, over.AddSeconds(1))!;
        left.Notices.ShouldAllBe(each => each.Officer == new Officer(null, null, null));
        (left.Now.City, left.Now.Until).ShouldBe(("Rabat", notice.Until));
        DueForErasure.Of(left, over.AddYears(9)).ShouldBeNull();
        DueForErasure.Of(secondment with { Notices = [notice with { Until = null }] }, over.AddYears(9)).ShouldBeNull("nobody said that it ended");

        var form = Refused with { Fields = new FormFields([new(SecondmentFields.OfficerName, new FieldValue.One("Erika Muster")), new(SecondmentFields.City, new FieldValue.One("Rabat"))]) };
        var nameless = DueForErasure.WithoutOfficer(form)!;
        (nameless.Fields.Text(SecondmentFields.OfficerName), nameless.Fields.Text(SecondmentFields.City), nameless.Findings[0].Said).ShouldBe((null, "Rabat", null));
        DueForErasure.WithoutOfficer(nameless).ShouldBeNull();
    }

    [Fact]
    public void What_colleagues_wrote_goes_a_year_after_the_last_link_ran_out()
    {
        var handed = new HandedQuestions(RequestReference.Parse("REQ-DE-2026-0001")!, Given.Austria, [new ColleagueLink(1, null, "Unit 3", "u1", Now, new DateOnly(2026, 4, 1)), new ColleagueLink(2, null, "Unit 4", "u1", Now, new DateOnly(2026, 3, 20))]);
        var day = new DateTimeOffset(2027, 4, 2, 0, 0, 0, TimeSpan.Zero);
        (DueForErasure.Of(handed, day), DueForErasure.Of(handed, day.AddSeconds(1))!.Links.Count, DueForErasure.Of(handed with { Links = [] }, day.AddYears(1))).ShouldBe((null, 0, null));
    }
}
