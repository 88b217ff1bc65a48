using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;

namespace MimFunctions.Domain.Tests.Liaison.Forms;

public sealed class JudgeSecondmentTests
{
    [Fact]
    public void A_notice_without_fault_is_read_into_types()
    {
        GivenLiaison.Announced().Findings.ShouldBeEmpty();

        var notice = GivenLiaison.NoticeOf("d1", Given.Received);
        (notice.HostCountry.Code, notice.City, notice.HostKind, notice.Intention).ShouldBe(("ET", "Addis Ababa", HostKind.MemberStateMission, SecondmentIntention.Made));
        (notice.From, notice.Until).ShouldBe((new DateOnly(2026, 2, 1), new DateOnly(2028, 1, 31)));
        notice.OnBehalfOf.Select(state => state.Code).ShouldBe(["DE"]);
        notice.Officer.ShouldBe(new Officer("Max Muster", "max.muster@inneres.example", "+43 1 000 000"));
        (notice.ReceivedAt, notice.Digest, notice.Duties, notice.RegionCovered).ShouldBe((Given.Received, "d1", "Advice to carriers.", null));
    }

    [Theory]
    [InlineData("memberState", null, "SEC-FORM-01", Severity.Error, null)]
    [InlineData("memberState", "Atlantis", "SEC-FORM-02", Severity.Error, null)]
    [InlineData("memberState", "Greece", "SEC-FORM-03", Severity.Error, null)]
    [InlineData("follows", "Atlantis", "SEC-FORM-04", Severity.Error, null)]
    [InlineData("follows", "SEC-DE-2026-0001", "SEC-FORM-05", Severity.Error, null)]
    [InlineData("intention", null, "SEC-FORM-07", Severity.Error, "ILOA-5")]
    [InlineData("intention", "perhaps", "SEC-FORM-09", Severity.Error, "ILOA-5")]
    [InlineData("hostCountry", null, "SEC-FORM-10", Severity.Error, "ILOA-4")]
    [InlineData("hostCountry", "Atlantis", "SEC-FORM-11", Severity.Error, "ILOA-4")]
    [InlineData("hostCountry", "Greece", "SEC-FORM-12", Severity.Error, "ILOB-1")]
    [InlineData("hostCountry", "Ελλάδα", "SEC-FORM-12", Severity.Error, "ILOB-1")]
    [InlineData("city", null, "SEC-FORM-13", Severity.Warning, null)]
    [InlineData("hostKind", null, "SEC-FORM-14", Severity.Error, "ILOB-4")]
    [InlineData("hostKind", "hotel", "SEC-FORM-16", Severity.Error, "ILOB-4")]
    [InlineData("from", null, "SEC-FORM-17", Severity.Error, "ILOB-9")]
    [InlineData("from", "31.2.2026", "SEC-FORM-18", Severity.Error, "ILOB-9")]
    [InlineData("until", "soon", "SEC-FORM-18", Severity.Error, "ILOB-9")]
    [InlineData("until", "31.1.2026", "SEC-FORM-19", Severity.Error, "ILOB-9")]
    [InlineData("from", "6.3.2026", "SEC-FORM-20", Severity.Warning, "ILOA-4")]
    [InlineData("intention", "planned", "SEC-FORM-21", Severity.Warning, "ILOA-5", "from", "1.2.2026")]
    [InlineData("duties", null, "SEC-FORM-22", Severity.Warning, "ILOA-4")]
    [InlineData("onBehalfOf", "Serbia", "SEC-FORM-23", Severity.Error, "ILOA-11")]
    [InlineData("onBehalfOf", "Austria", "SEC-FORM-24", Severity.Error, "ILOA-11")]
    [InlineData("officerName", null, "SEC-FORM-25", Severity.Warning, "ILOB-19")]
    [InlineData("officerEmail", "Atlantis", "SEC-FORM-26", Severity.Error, null)]
    [InlineData("nationalId", "1234", "SEC-FORM-28", Severity.Warning, null)]
    public void What_is_wrong_is_said_once_at_its_field(
        string field, string? said, string rule, Severity severity, string? law, string? at = null, string? quoted = null)
    {
        var finding = GivenLiaison.Announced((field, said is null ? null : [said])).Findings.ShouldHaveSingleItem();

        (finding.Rule, finding.Severity, finding.Field, finding.Said, finding.Law).ShouldBe((rule, severity, at ?? field, quoted ?? said, law));
    }

    [Theory]
    [InlineData("duties", "Ask for her at +43 664 123 4567.", "+43 664 123 4567")]
    [InlineData("duties", "MAX MUSTER advises carriers.", "Max Muster")]
    [InlineData("city", "Addis Ababa, tel. 0911 234567", "tel. 0911 234567")]
    [InlineData("regionCovered", "Djibouti; jane.doe@mission.example", "jane.doe@mission.example")]
    public void Who_the_officer_is_may_not_stand_in_what_all_are_told(string field, string said, string quoted)
    {
        var finding = GivenLiaison.Announced((field, [said])).Findings.ShouldHaveSingleItem();

        (finding.Rule, finding.Severity, finding.Field, finding.Said, finding.Law).ShouldBe(("SEC-FORM-29", Severity.Error, field, quoted, "ILOB-20"));
    }

    [Theory]
    [InlineData("intention", "planned", "made", "SEC-FORM-08")]
    [InlineData("hostKind", "unionMission", "memberStateMission", "SEC-FORM-15")]
    public void Two_ticks_are_refused(string field, string one, string other, string rule) =>
        GivenLiaison.Announced((field, [one, other])).Findings.ShouldContain(f => f.Rule == rule && f.Field == field);

    [Fact]
    public void A_number_that_was_never_given_can_t_be_followed()
    {
        var unknown = GivenLiaison.Announced(GivenLiaison.NoticeContext with { FollowsKnown = false }, ("follows", ["SEC-AT-2026-0009"]));

        unknown.Findings.ShouldHaveSingleItem().Rule.ShouldBe("SEC-FORM-06");
        GivenLiaison.Announced(("follows", ["sec-at-2026-0009"])).Fields.Text(SecondmentFields.Follows).ShouldBe("SEC-AT-2026-0009");
    }

    [Fact]
    public void A_planned_secondment_ahead_needs_no_officer_and_no_end()
    {
        var planned = GivenLiaison.Announced(
            ("intention", ["planned"]), ("from", ["1.9.2026"]), ("until", null), ("officerName", null), ("officerEmail", null), ("officerTelephone", null), ("onBehalfOf", null));

        planned.Findings.ShouldBeEmpty();
        SecondmentForm.Read(planned.Fields, Given.Received, "d1").Until.ShouldBeNull();
    }

    [Theory]
    [InlineData("5.3.2026")]
    [InlineData(null)]
    public void A_last_day_is_compared_only_with_a_first_day_that_could_be_read(string? from) =>
        GivenLiaison.Announced(("from", from is null ? null : [from]), ("until", ["5.3.2026"])).Findings.ShouldNotContain(f => f.Rule == "SEC-FORM-19");

    [Fact]
    public void A_first_day_that_is_no_date_is_said_once() =>
        GivenLiaison.Announced(("from", ["31.2.2026"]), ("until", ["1.1.2020"])).Findings.ShouldHaveSingleItem().Field.ShouldBe("from");

    [Fact]
    public void A_field_given_twice_counts_once() => JudgeSecondment.Judge(
        GivenLiaison.Notice,
        new FormReading(GivenLiaison.Notice.Id, [.. GivenLiaison.FaultlessNotice.Append(new("city", ["Dire Dawa"])).Select(f => new ReadField(f.Key, f.Value, Place.WholeFile))], []),
        GivenLiaison.NoticeContext).Findings.ShouldHaveSingleItem().Rule.ShouldBe("SEC-FORM-27");

    [Fact]
    public void Every_rule_has_its_own_id() => SecondmentRules.All.Concat(LiaisonReportRules.All).Select(rule => rule.Id).ShouldBeUnique();
}
