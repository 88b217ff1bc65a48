using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;

namespace MimFunctions.Domain.Tests.Liaison;

public sealed class ReportJudgementProperties
{
    private static readonly string[] Telling =
    [
        "", " ", "-", "AT", "ET", "Greece", "2025-2", "first half of 2024", "2026-9", "EU RESTRICTED", "LIMITE", "a@b.example", "passport P1234567",
        "jane.doe@b.example", "+251 11 551 7700", "12", "1 200", "many", "\ud800", "\ufffe", "e\u0301", "🇦🇹", "A B C",
    ];

    private static readonly string[] Ids = [.. GivenLiaison.Report.Fields.Select(field => field.Id), "stranger"];

    [Fact]
    public void Every_finding_has_a_rule_a_place_a_sentence_and_a_fix() => ForEvery(reading => GivenLiaison.Judged(reading).Findings.All(finding =>
        LiaisonReportRules.All.Concat(CommonRules.All).Any(rule => rule.Id == finding.Rule && rule.Severity == finding.Severity && rule.Law == finding.Law)
        && finding.Where.Text.Length > 0 && finding.Message.EndsWith('.') && finding.Fix.EndsWith('.')));

    [Fact]
    public void The_same_content_is_always_judged_the_same() => ForEvery(reading =>
    {
        var (one, other) = (GivenLiaison.Judged(reading), GivenLiaison.Judged(reading));
        return one.Fields.SequenceEqual(other.Fields) && one.Findings.SequenceEqual(other.Findings);
    });

    [Fact]
    public void Every_accepted_report_can_be_filed_and_is_held_back_exactly_when_something_looks_personal() => ForEvery(reading =>
    {
        var judgement = GivenLiaison.Judged(reading);
        if (!judgement.IsAcceptable)
            return true;
        var suspicions = JudgeLiaisonReport.Suspicions(judgement.Findings);
        var form = LiaisonIntake.Report(
            new Arrival("AT", "r.json", "v1", "d0", Given.Received, "liaison"), "ilo-1", judgement, GivenLiaison.ReportNumber, suspicions.Count > 0);
        var report = FileReport.Decide(GivenLiaison.ReportNumber, form, Given.Received);
        return report.IsHeldBack == judgement.Findings.Any(f => f.Rule == "ILO-FORM-18") && report.IsHeldBack == (report.Outbox.Messages.Count == 1)
            && report.HostCountry.MemberState is null;
    });

    [Fact]
    public void Nothing_but_personal_data_changes_whether_a_report_is_held_back() => ForEvery(reading =>
        GivenLiaison.Judged(reading).Findings.Where(f => f.Rule == "ILO-FORM-18").All(f => f.Said is not null && f.Severity == Severity.Warning));

    [Fact]
    public void The_properties_see_accepted_and_refused_reports_alike() => Readings().Sample(500)
        .Count(reading => GivenLiaison.Judged(reading).IsAcceptable).ShouldBeInRange(50, 450);

    private static void ForEvery(Func<FormReading, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Readings().ToArbitrary(), holds));

    private static Gen<FormReading> Readings() =>
        from changes in Gen.Choose(0, 4)
        from fields in Field().ListOf(changes)
        select GivenLiaison.ReadingOfReport([.. fields.DistinctBy(f => f.Id).Select(f => (f.Id, (string[]?)f.Values))]);

    private static Gen<(string Id, string[] Values)> Field() =>
        from id in Gen.Elements(Ids)
        from values in Gen.OneOf(Gen.Elements(Telling), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ListOf(1)
        select (id, values.ToArray());
}
