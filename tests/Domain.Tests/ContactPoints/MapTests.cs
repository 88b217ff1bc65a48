using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.ContactPoints.Forms;
using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.ContactPoints;

public sealed class MapTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);
    private static readonly FormDefinition Form = GivenContacts.Form("ctmap-1");

    private static ArrangementVersion Given(DateTimeOffset at, params ArrangementField[] fields) => new(at, false, fields, null);

    private static ArrangementField Field(ArrangementLetter letter, MapCircle circle = MapCircle.Network, MapMarking marking = MapMarking.Limite, string text = "Units meet.") => new(letter, text, null, marking, circle);

    private static GoodPractice Practice(string number = "GP-AT-2026-0001", MapCircle circle = MapCircle.Network, PracticeTheme theme = PracticeTheme.Consultation) => new(
        PracticeNumber.Parse(number)!, new PracticeText("Weekly call", theme, null, "Both sides call.", null, null, null, null, MapMarking.Limite, circle), GivenContacts.Now.AddDays(-1), [], null);

    [Fact]
    public void An_arrangement_is_given_again_and_confirmed_every_six_months()
    {
        var first = NationalArrangement.First(GivenContacts.Austria, Given(GivenContacts.Now.AddDays(-170), Field(ArrangementLetter.A)), GivenContacts.Now);
        (first.Case, first.ConfirmedOn, first.ConfirmedUntil).ShouldBe(("AR-AT", new DateOnly(2025, 9, 16), new DateOnly(2026, 3, 16)));

        var asked = first.Ask(GivenContacts.Now)!;
        asked.Outbox.Messages.ShouldHaveSingleItem().Step.ShouldBe("contactConfirm.2026-03-16-1");
        asked.Ask(GivenContacts.Now).ShouldBeNull();
        var confirmed = GivenContacts.Changed(asked.Confirm("u1", GivenContacts.Now));
        confirmed.ConfirmedUntil.ShouldBe(new DateOnly(2026, 9, 5));
        confirmed.Confirm("u1", GivenContacts.Now).ShouldBeOfType<CaseDecision<NationalArrangement>.Unchanged>();
        confirmed.Ask(GivenContacts.Now).ShouldBeNull();

        var again = confirmed.Give(Given(GivenContacts.Now, Field(ArrangementLetter.B)))!;
        (again.Now!.Fields[0].Letter, again.Give(Given(GivenContacts.Now))).ShouldBe((ArrangementLetter.B, null));
        again.AsOf(GivenContacts.Now.AddDays(-1))!.Now!.Fields[0].Letter.ShouldBe(ArrangementLetter.A);
        again.AsOf(GivenContacts.Now.AddDays(-200)).ShouldBeNull();
        var empty = again with { Versions = [] };
        (empty.Now, empty.ConfirmedOn, empty.ConfirmedUntil, empty.Ask(GivenContacts.Now)).ShouldBe((null, null, null, null));
        empty.Confirm("u1", GivenContacts.Now).ShouldBeOfType<CaseDecision<NationalArrangement>.Unchanged>();
        again.With(Outbox.Nothing(GivenContacts.Now)).Number.ShouldBe("AR-AT");
    }

    [Fact]
    public void Everything_that_stands_against_the_map_is_said()
    {
        MapRules.Check(Given(GivenContacts.Now)).ShouldHaveSingleItem().Rule.ShouldBe("CP-M1");
        MapRules.Check(new ArrangementVersion(GivenContacts.Now, true, [], "More meetings.")).ShouldBeEmpty();
        var bad = new ArrangementVersion(
            GivenContacts.Now, false, [Field(ArrangementLetter.C, text: new string('a', 5001)), Field(ArrangementLetter.D, text: "SECRET UE/EU SECRET") with { English = "Ask for passport P1234567" }], null);
        MapRules.Check(bad).Select(why => (why.Rule, why.Field)).ShouldBe([("CP-M3", "cText"), ("CP-23", "dText"), ("CP-M4", "dEnglish")]);
        GivenContacts.Rules(MapRules.Check(Practice().Text! with { Title = "", WhatIsDone = "" })).ShouldBe(["CP-M2", "CP-M2"]);
        MapRules.Check(Practice().Text!).ShouldBeEmpty();
    }

    [Fact]
    public void Others_use_a_practice_too_and_its_own_state_withdraws_it()
    {
        var practice = Practice();
        practice.Use(GivenContacts.Austria, true).ShouldBeNull();
        var used = practice.Use(GivenContacts.Germany, true)!;
        (used.UsedBy.Count, used.Use(GivenContacts.Germany, true), used.Use(GivenContacts.Germany, false)!.UsedBy.Count).ShouldBe((1, null, 0));
        var withdrawn = used.Withdraw(GivenContacts.Now)!;
        (withdrawn.Withdraw(GivenContacts.Now), withdrawn.Use(MemberState.FromCode("FR")!, true)).ShouldBe((null, null));
        PracticeNumber.Parse("SEC-AT-2026-0001").ShouldBeNull();
        Written<PracticeNumber>("GP-AT-2026-0001").ShouldBe("GP-AT-2026-0001");
    }

    [Fact]
    public void A_campaign_asks_all_reminds_the_silent_once_and_closes()
    {
        GivenContacts.Rules(MappingCampaign.Check(Today.AddDays(10), Today, isOneOpen: true)).ShouldBe(["CP-M5", "CP-M5"]);
        MappingCampaign.Check(Today.AddDays(121), Today, isOneOpen: false).Count.ShouldBe(1);
        MappingCampaign.Check(Today.AddDays(60), Today, isOneOpen: false).ShouldBeEmpty();
        var campaign = MappingCampaign.Open("MC-2026-1", GivenContacts.Austria, Today.AddDays(60), GivenContacts.Now);
        campaign.Outbox.Messages.Count.ShouldBe(27);
        campaign = campaign.With(Outbox.Nothing(GivenContacts.Now));

        var old = NationalArrangement.First(GivenContacts.Austria, Given(GivenContacts.Now.AddDays(-1), Field(ArrangementLetter.A)), GivenContacts.Now);
        (campaign.IsAnswered(null), campaign.IsAnswered(old), campaign.IsAnswered(old.Give(new ArrangementVersion(GivenContacts.Now, true, [], null)))).ShouldBe((false, false, true));
        campaign.IsAnswered(GivenContacts.Changed(old.Confirm("u1", GivenContacts.Now))).ShouldBeTrue("one click is enough where nothing has changed");
        (campaign.End(GivenContacts.Now)!.ClosedAt, campaign.End(GivenContacts.Now)!.End(GivenContacts.Now.AddDays(1))).ShouldBe((GivenContacts.Now, null));
        campaign.Look([GivenContacts.Germany], GivenContacts.Now.AddDays(45)).ShouldBeNull();
        var reminded = campaign.Look([GivenContacts.Germany], GivenContacts.Now.AddDays(46))!;
        reminded.Outbox.Messages.ShouldHaveSingleItem().Step.ShouldBe("mapCloses.closes");
        reminded.Look([], GivenContacts.Now.AddDays(60)).ShouldBeNull();
        var closed = reminded.Look([], GivenContacts.Now.AddDays(61))!;
        (closed.ClosedAt, closed.Look([], GivenContacts.Now.AddDays(70)), closed.Case).ShouldBe((GivenContacts.Now.AddDays(61), null, "MC-2026-1"));
    }

    [Fact]
    public void An_overview_says_who_did_not_answer_and_leaves_out_what_is_for_a_narrower_circle()
    {
        var austria = NationalArrangement.First(
            GivenContacts.Austria,
            Given(GivenContacts.Now.AddDays(-1), Field(ArrangementLetter.C, MapCircle.Delegations, MapMarking.Unmarked), Field(ArrangementLetter.A), Field(ArrangementLetter.H, MapCircle.OwnState)),
            GivenContacts.Now);
        var germany = NationalArrangement.First(GivenContacts.Germany, new ArrangementVersion(GivenContacts.Now.AddDays(-300), true, [], null), GivenContacts.Now);
        GoodPractice[] practices =
        [
            Practice("GP-DE-2026-0001", theme: PracticeTheme.Training), Practice(), Practice("GP-AT-2026-0002", MapCircle.OwnState), Practice("GP-AT-2026-0003", MapCircle.Delegations),
            Practice("GP-AT-2026-0004") with { WithdrawnAt = GivenContacts.Now.AddHours(-1) }, Practice("GP-AT-2026-0005") with { GivenAt = GivenContacts.Now.AddDays(1) },
            Practice("GP-AT-2026-0006") with { Text = null },
        ];

        var content = ComposeOverview.Decide(Today, [austria, germany], practices, [GivenContacts.Entry(), GivenContacts.Entry("CP-FR-1", since: GivenContacts.Now.AddDays(2))]);

        content.Arrangements.Select(each => each.State.Code).ShouldBe(["DE", "AT"]);
        content.Arrangements[1].Fields.Select(field => field.Letter).ShouldBe([ArrangementLetter.A, ArrangementLetter.C]);
        (content.Arrangements[0].UnconfirmedSince, content.Arrangements[0].NotOrganisedYet, content.Arrangements[1].UnconfirmedSince).ShouldBe((new DateOnly(2025, 11, 9), true, null));
        (content.Silent.Count, content.NoneNamedYet.Count, content.Marking).ShouldBe((25, 26, MapMarking.Limite));
        content.Practices.Select(each => each.Number.ToString()).ShouldBe(["GP-AT-2026-0001", "GP-AT-2026-0003", "GP-DE-2026-0001"]);
        content.ContactPoints.ShouldHaveSingleItem().Number.ToString().ShouldBe("CP-DE-1");
        var delegations = content.For(MapCircle.Delegations);
        (delegations.Arrangements[1].Fields.Count, delegations.Practices.Count, content.For(MapCircle.Network).Practices.Count).ShouldBe((1, 1, 3));
        ComposeOverview.Decide(Today, [], [], []).Marking.ShouldBe(MapMarking.Unmarked);
        var chosen = content.Of(new HashSet<MemberState> { GivenContacts.Austria, MemberState.FromCode("FR")! });
        (chosen.Arrangements.ShouldHaveSingleItem().State.Code, chosen.Silent.ShouldHaveSingleItem().Code).ShouldBe(("AT", "FR"));
        content.Of(new HashSet<MemberState>()).ShouldBeSameAs(content);
        var version = OverviewVersion.Of(Today, content, GivenContacts.Now);
        (version.Case, version.Outbox.Messages.Count, version.With(Outbox.Nothing(GivenContacts.Now)).Id).ShouldBe(("OV-2026-03-05", 27, "OV-2026-03-05"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 2)]
    [InlineData(13, 2)]
    [InlineData(14, 3)]
    [InlineData(15, null)]
    [InlineData(-1, null)]
    public void A_confirmation_is_asked_for_three_times_and_then_no_more(int daysAfterTheFirst, int? time) =>
        AskConfirmation.Due(Today.AddDays(14), Today.AddDays(daysAfterTheFirst)).ShouldBe(time);

    [Fact]
    public void An_entry_is_asked_for_once_a_time()
    {
        var entry = GivenContacts.Entry(since: GivenContacts.Now.AddDays(-170));
        var asked = AskConfirmation.Decide(entry, GivenContacts.Now)!;
        asked.Outbox.Messages.ShouldHaveSingleItem().To.ShouldBe("DE:CP-DE-1");
        AskConfirmation.Decide(asked, GivenContacts.Now).ShouldBeNull();
        AskConfirmation.Decide(asked, GivenContacts.Now.AddDays(7))!.Events.OfType<EntryEvent.Asked>().Last().Time.ShouldBe(2);
        AskConfirmation.Decide(GivenContacts.Entry(), GivenContacts.Now).ShouldBeNull();
        AskConfirmation.Decide(NameContactPoint.First(entry.Number, GivenContacts.Details, GivenContacts.Now), GivenContacts.Now).ShouldBeNull();
        AskConfirmation.Decide(GivenContacts.Changed(KeepEntry.Withdraw(entry, "u1", GivenContacts.Now)), GivenContacts.Now).ShouldBeNull();
    }

    [Fact]
    public void Notices_are_told_once_and_only_to_whom_they_concern()
    {
        NetworkNotice.OfStanding(new Semester(2026, 2), GivenContacts.Now)!.Outbox.Messages.ShouldHaveSingleItem().To.ShouldBe("IE");
        NetworkNotice.OfStanding(new Semester(2031, 1), GivenContacts.Now).ShouldBeNull();
        NetworkNotice.OfChanges(Today, [], GivenContacts.Now).With(Outbox.Nothing(GivenContacts.Now)).Id.ShouldBe("CPN-changes-2026-03-05");
    }

    [Fact]
    public void A_state_that_has_named_nobody_is_asked_at_once_after_a_month_and_then_half_yearly_until_it_does()
    {
        var now = GivenContacts.Now;
        var nothing = AskNaming.None(GivenContacts.Austria, now);
        AskNaming.Decide(GivenContacts.Austria, hasNone: false, nothing, now).ShouldBeNull();

        var asked = AskNaming.Decide(GivenContacts.Austria, hasNone: true, nothing, now)!;
        (asked.Case, asked.Times, asked.Outbox.Messages.ShouldHaveSingleItem().Step).ShouldBe(("CPN-naming-AT", 1, "contactNaming.naming-2026-03-05"));
        AskNaming.Decide(GivenContacts.Austria, hasNone: true, asked, now.AddDays(30).AddSeconds(-1)).ShouldBeNull();
        var again = AskNaming.Decide(GivenContacts.Austria, hasNone: true, asked.With(Outbox.Nothing(now)), now.AddDays(30))!;
        (again.Times, again.At, again.Outbox.Messages.ShouldHaveSingleItem().To).ShouldBe((2, now.AddDays(30), "AT"));
        AskNaming.Decide(GivenContacts.Austria, hasNone: true, again, again.At.AddMonths(6).AddSeconds(-1)).ShouldBeNull();
        AskNaming.Decide(GivenContacts.Austria, hasNone: true, again, again.At.AddMonths(6))!.Times.ShouldBe(3);

        // Once it has named somebody it begins anew
        var named = AskNaming.Decide(GivenContacts.Austria, hasNone: false, again, now.AddDays(31))!;
        (named.Times, named.Outbox).ShouldBe((0, again.Outbox));
        AskNaming.Decide(GivenContacts.Austria, hasNone: true, named, now.AddDays(32))!.Times.ShouldBe(1);
    }

    [Theory]
    [InlineData("CY", 2026, true)]
    [InlineData("IE", 2026, false)]
    [InlineData("AT", 2031, true)]
    public void The_Presidency_acts_in_its_semester_and_where_nobody_knows_whoever_has_the_role(string state, int year, bool may) =>
        (NetworkPresidency.Check(MemberState.FromCode(state)!, new DateOnly(year, 3, 5)) is null).ShouldBe(may);

    [Fact]
    public void The_form_of_the_map_is_read_into_types()
    {
        var judged = Judged(
            ("aText", ["Unit 1"]), ("aEnglish", ["Unit one"]), ("bText", ["Act 5"]), ("hText", ["Law"]), ("unmarkedFields", ["b"]), ("delegationFields", ["A", "B"]), ("ownFields", ["H"]),
            ("practiceTitle", ["Weekly call"]), ("practiceDone", ["We call."]), ("practiceTheme", ["training"]), ("practiceCircle", ["delegations"]), ("proposals", ["More meetings."]));

        judged.Findings.ShouldBeEmpty();
        var given = MapForm.Arrangement(judged.Fields, GivenContacts.Now);
        given.Fields.ShouldBe(
        [
            new ArrangementField(ArrangementLetter.A, "Unit 1", "Unit one", MapMarking.Limite, MapCircle.Delegations), new ArrangementField(ArrangementLetter.B, "Act 5", null, MapMarking.Unmarked, MapCircle.Delegations),
            new ArrangementField(ArrangementLetter.H, "Law", null, MapMarking.Limite, MapCircle.OwnState),
        ]);
        (given.NotOrganisedYet, given.Proposals).ShouldBe((false, "More meetings."));
        MapForm.Practice(judged.Fields)!.ShouldSatisfyAllConditions(each => each.Theme.ShouldBe(PracticeTheme.Training), each => each.Circle.ShouldBe(MapCircle.Delegations));
        MapForm.Practice(Judged(("notOrganised", ["notYet"])).Fields).ShouldBeNull();
        MapForm.Arrangement(Judged(("notOrganised", ["notYet"])).Fields, GivenContacts.Now).NotOrganisedYet.ShouldBeTrue();
        MapForm.Practice(Judged(("practiceDone", ["We call."])).Fields)!.ShouldSatisfyAllConditions(each => each.Circle.ShouldBe(MapCircle.Network), each => each.Title.ShouldBe(""));
        MapForm.Practice(Judged(("practiceTitle", ["Call"])).Fields)!.WhatIsDone.ShouldBe("");
    }

    [Theory]
    [InlineData("memberState", "Greece", "CTMAP-FORM-03")]
    [InlineData("practiceTheme", "sports", "CTMAP-FORM-05")]
    [InlineData("ownFields", "Z", "CTMAP-FORM-06")]
    [InlineData("aText", "Ask for passport P1234567.", "CP-M4")]
    [InlineData("practiceTitle", "Call", "CP-M2")]
    [InlineData("caseFile", "7", "CTMAP-FORM-08")]
    public void What_is_wrong_in_it_is_said_at_its_field(string field, string said, string rule)
    {
        var finding = Judged(("bText", ["Act 5"]), (field, [said])).Findings.ShouldHaveSingleItem();
        (finding.Rule, MapForm.All.Select(each => each.Id).Distinct().Count()).ShouldBe((rule, MapForm.All.Count));
    }

    [Fact]
    public void A_form_that_says_nothing_is_refused() => Judged().Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
        finding => finding.Rule.ShouldBe("CP-M1"), finding => finding.Where.ShouldBe(Place.WholeFile));

    private static Judgement Judged(params (string Field, string[] Values)[] changes)
    {
        var values = new Dictionary<string, string[]> { ["memberState"] = ["Austria"] };
        foreach (var (field, value) in changes)
            values[field] = value;
        ReadField[] fields = [.. values.Select((each, index) => new ReadField(each.Key, each.Value, Place.Cell(1, index + 1, 2)))];
        return MapForm.Judge(Form, new FormReading("ctmap-1", fields, []), new FormContext(GivenContacts.Austria, GivenContacts.Now, false, new HashSet<string>()));
    }

    private static string? Written<T>(string text)
        where T : class, MimFunctions.Domain.Text.IWritten<T> => T.Wanted.Contains("such as", StringComparison.Ordinal) ? T.Read(text)?.ToString() : null;
}
