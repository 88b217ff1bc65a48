using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;

namespace MimFunctions.Domain.Tests.Liaison.Forms;

public sealed partial class JudgeLiaisonReportTests
{
    [Fact]
    public void Nothing_is_said_of_a_report_without_fault()
    {
        var judgement = GivenLiaison.Reported();

        judgement.Findings.ShouldBeEmpty();
        judgement.Fields.Text(LiaisonFields.HostCountry).ShouldBe("ET");
        judgement.Fields.Text(LiaisonFields.Semester).ShouldBe("2019-1");
        judgement.Fields.Many(LiaisonFields.ContributingStates).ShouldBe(["DE", "IT"]);
    }

    [Theory]
    [InlineData("memberState", null, "ILO-FORM-01", Severity.Error, null)]
    [InlineData("memberState", "Atlantis", "ILO-FORM-02", Severity.Error, null)]
    [InlineData("memberState", "Greece", "ILO-FORM-03", Severity.Error, null)]
    [InlineData("hostCountry", null, "ILO-FORM-04", Severity.Error, "FMT-2")]
    [InlineData("hostCountry", "Atlantis", "ILO-FORM-05", Severity.Error, "FMT-2")]
    [InlineData("hostCountry", "Greece", "ILO-FORM-06", Severity.Error, "ILOB-1")]
    [InlineData("semester", null, "ILO-FORM-07", Severity.Error, "ILOA-12")]
    [InlineData("semester", "2026-3", "ILO-FORM-08", Severity.Error, "ILOA-12")]
    [InlineData("semester", "2026-2", "ILO-FORM-09", Severity.Error, "ILOA-12")]
    [InlineData("semester", "2026-1", "ILO-FORM-10", Severity.Warning, "ILOA-12")]
    [InlineData("semester", "2/2018", "ILO-FORM-11", Severity.Info, null)]
    [InlineData("contributingStates", "Serbia", "ILO-FORM-12", Severity.Warning, null)]
    [InlineData("contactEmail", "Atlantis", "ILO-FORM-13", Severity.Error, null)]
    [InlineData("marking", "RESTREINT UE/EU RESTRICTED", "ILO-FORM-14", Severity.Error, "CT-11")]
    [InlineData("b6DocumentFraud", "Passport No 1234567", "ILO-FORM-18", Severity.Warning, "ILOB-20")]
    [InlineData("nationalId", "1234", "ILO-FORM-20", Severity.Warning, null)]
    public void What_is_wrong_is_said_once_at_its_field(string field, string? said, string rule, Severity severity, string? law)
    {
        var finding = GivenLiaison.Reported((field, said is null ? null : [said])).Findings.ShouldHaveSingleItem();

        (finding.Rule, finding.Severity, finding.Field, finding.Said, finding.Law).ShouldBe((rule, severity, field, said, law));
    }

    [Fact]
    public void F16_a_report_dropped_in_the_folder_of_an_associated_state_is_that_states()
    {
        var context = GivenLiaison.Context with { DropState = MimFunctions.Domain.Union.MemberState.InLiaison("NO")! };

        var judgement = JudgeLiaisonReport.Judge(GivenLiaison.Report, GivenLiaison.ReadingOfReport(("memberState", ["Norway"])), context);

        judgement.Fields.Text("memberState").ShouldBe("NO");
        judgement.Findings.ShouldNotContain(finding => finding.Field == "memberState");
    }

    [Fact]
    public void A_field_given_twice_counts_once()
    {
        var reading = GivenLiaison.ReadingOfReport();
        var twice = reading with { Fields = [.. reading.Fields, new ReadField("region", ["North"], Place.WholeFile), new ReadField("region", ["South"], Place.WholeFile)] };

        var judgement = GivenLiaison.Judged(twice);

        judgement.Findings.ShouldHaveSingleItem().Rule.ShouldBe("ILO-FORM-19");
        judgement.Fields.Text("region").ShouldBe("North");
    }

    [Theory]
    [InlineData("region", "North; ask jane.doe@police.example", "jane.doe@police.example")]
    [InlineData("contributingStates", "Jane Doe, +43 664 123 4567", "+43 664 123 4567")]
    [InlineData("marking", "LIMITE (tel. 0664 1234567)", "tel. 0664 1234567")]
    public void Personal_data_in_the_header_holds_a_report_back_too(string field, string said, string quoted)
    {
        var judgement = GivenLiaison.Reported((field, [said]));

        judgement.Findings.ShouldContain(f => f.Rule == "ILO-FORM-18" && f.Field == field && f.Said == quoted);
        JudgeLiaisonReport.Suspicions(judgement.Findings).ShouldBe([field]);
    }

    [Fact]
    public void No_e_mail_and_no_marking_are_no_fault() =>
        GivenLiaison.Reported(("contactEmail", null), ("marking", null)).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData("2025-2", "2025-2")]
    [InlineData("2/2025", "2025-2")]
    [InlineData("2025/1", "2025-1")]
    [InlineData("2025-II", "2025-2")]
    [InlineData("Ⅰ/2025", "2025-1")]
    [InlineData("H2 2025", "2025-2")]
    [InlineData("2025 S1", "2025-1")]
    [InlineData("first half of 2025", "2025-1")]
    [InlineData("The second semester of 2025", "2025-2")]
    [InlineData("1st half-year 2025", "2025-1")]
    [InlineData("January to June 2025", "2025-1")]
    [InlineData("Jul–Dec 2025", "2025-2")]
    [InlineData("1 July to 31 December 2025", "2025-2")]
    [InlineData("1 January 2025 until 30 June 2025", "2025-1")]
    [InlineData("01.07.2025 - 31.12.2025", "2025-2")]
    [InlineData("2. Halbjahr 2025", "2025-2")]
    [InlineData("1er semestre 2025", "2025-1")]
    [InlineData("deuxième semestre 2025", "2025-2")]
    [InlineData("2025. gada 1. pusgads", "2025-1")]
    [InlineData("první pololetí 2025", "2025-1")]
    public void A_semester_is_read_as_people_write_it(string said, string semester) =>
        GivenLiaison.Reported(("semester", [said])).Fields.Text(LiaisonFields.Semester).ShouldBe(semester);

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-3")]
    [InlineData("2025-01")]
    [InlineData("3/2025")]
    [InlineData("March 2025")]
    [InlineData("first quarter of 2025")]
    [InlineData("2024/2025-1")]
    [InlineData("January to June")]
    [InlineData("1/25")]
    [InlineData("1949-1")]
    [InlineData("3025-1")]
    [InlineData("\ud800\uffff\ufffe")]
    public void What_could_be_something_else_is_not_taken_for_a_semester(string said)
    {
        var finding = GivenLiaison.Reported(("semester", [said])).Findings.ShouldHaveSingleItem();

        (finding.Rule, finding.Said).ShouldBe(("ILO-FORM-08", said));
    }

    [Theory]
    [InlineData("RESTREINT UE")]
    [InlineData("EU RESTRICTED")]
    [InlineData("restricted")]
    [InlineData("R-UE/EU-R")]
    [InlineData("CONFIDENTIEL UE/EU CONFIDENTIAL")]
    [InlineData("EU SECRET")]
    [InlineData("TRÈS SECRET UE/EU TOP SECRET")]
    [InlineData("TS-UE/EU-TS")]
    [InlineData("VS-Nur für den Dienstgebrauch")]
    [InlineData("VS - NfD")]
    [InlineData("Streng geheim")]
    [InlineData("NATO RESTRICTED")]
    [InlineData("note: secret")]
    public void Classified_information_is_refused_in_every_spelling(string marking)
    {
        var judgement = GivenLiaison.Reported(("marking", [marking]));

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Findings.ShouldHaveSingleItem().Rule.ShouldBe("ILO-FORM-14");
    }

    [Theory]
    [InlineData("LIMITE")]
    [InlineData("Sensitive")]
    [InlineData("SENSIBLE - usage officiel")]
    [InlineData("not classified")]
    [InlineData("Non restreint")]
    [InlineData("UNRESTRICTED")]
    [InlineData("Euro area")]
    public void Markings_of_distribution_are_fine(string marking) => GivenLiaison.Reported(("marking", [marking])).Findings.ShouldBeEmpty();

    [Fact]
    public void Empty_sections_are_said_in_one_finding()
    {
        var finding = GivenLiaison.Reported(("a4Carriers", null), ("b11Outlook", [" "])).Findings.ShouldHaveSingleItem();

        (finding.Rule, finding.Field, finding.Law).ShouldBe(("ILO-FORM-16", null, "FMT-3"));
        finding.Message.ShouldStartWith("2 sections are empty: A4 ");
        finding.Message.ShouldContain("; B11 ");
        GivenLiaison.Reported(("a4Carriers", null)).Findings.ShouldHaveSingleItem().Message.ShouldStartWith("One section is empty: A4 ");
    }

    [Fact]
    public void A_section_that_has_only_its_table_is_not_empty()
    {
        var reading = GivenLiaison.ReadingOfReport(("b2Flows", null), (LiaisonFields.Flows, ["Somalia, 120"]));

        GivenLiaison.Judged(reading).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_report_without_Part_A_and_Part_B_is_refused()
    {
        (string, string[]?)[] empty = [.. LiaisonFields.PartA.Concat(LiaisonFields.PartB).Select(id => (id, (string[]?)null))];

        var judgement = GivenLiaison.Reported(empty);

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Findings.ShouldHaveSingleItem().Rule.ShouldBe("ILO-FORM-15");
    }

    [Fact]
    public void A_version_of_the_form_without_parts_has_no_empty_ones()
    {
        var form = GivenLiaison.Report with { Fields = [.. GivenLiaison.Report.Fields.Where(field => !LiaisonFields.PartA.Concat(LiaisonFields.PartB).Contains(field.Id))] };

        JudgeLiaisonReport.Judge(form, GivenLiaison.ReadingOfReport(), GivenLiaison.Context).Findings.ShouldNotContain(f => f.Rule == "ILO-FORM-15" || f.Rule == "ILO-FORM-16");
    }

    [Fact]
    public void Of_many_suspicions_in_one_field_the_first_are_said()
    {
        var numbers = Enumerable.Range(0, 50).Select(n => $"passport no. 12345{n:00}.").ToArray();

        GivenLiaison.Reported(("b3Routes", [string.Join(' ', numbers)])).Findings.Count.ShouldBe(10);
        GivenLiaison.ReportedRows(LiaisonFields.Documents, [.. numbers.Select(number => new[] { ("document", number) })]).Findings.Count.ShouldBe(10);
    }

    [Fact]
    public void A_finding_says_how_to_confirm_and_never_repeats_the_data_in_its_words()
    {
        var finding = GivenLiaison.Reported(("b3Routes", ["See passport P1234567."])).Findings.ShouldHaveSingleItem();

        finding.Said.ShouldBe("passport P1234567");
        $"{finding.Message} {finding.Fix}".ShouldNotContain("1234567");
        finding.Fix.ShouldContain("open the report in the hub and confirm");
    }
}
