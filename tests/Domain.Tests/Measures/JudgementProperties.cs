using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Measures.Rules;

namespace MimFunctions.Domain.Tests.Measures;

public sealed class JudgementProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void Every_finding_has_a_rule_a_place_a_sentence_and_a_fix() => ForEvery(reading =>
        Given.Judged(reading).Findings.All(finding =>
            ReportRules.All.Concat(CommonRules.All).Any(rule => rule.Id == finding.Rule && rule.Severity == finding.Severity && rule.Law == finding.Law)
            && finding.Where.Text.Length > 0
            && finding.Message.EndsWith('.')
            && finding.Fix.TrimEnd(')', '"').EndsWith('.')
            && finding.Said is null or { Length: <= Finding.LongestQuotation }));

    [Fact]
    public void The_same_content_is_always_judged_the_same() => ForEvery(reading =>
    {
        var (one, other) = (Given.Judged(reading), Given.Judged(reading));
        return one.Fields.SequenceEqual(other.Fields) && one.Findings.SequenceEqual(other.Findings);
    });

    [Fact]
    public void Nothing_is_lost_in_silence() => ForEvery(reading =>
    {
        var judgement = Given.Judged(reading);
        return reading.Fields.Where(read => read.Values.Any(value => !string.IsNullOrWhiteSpace(value)))
            .All(read => judgement.Fields.Value(read.Id) is not null || judgement.Findings.Any(finding => finding.Field == read.Id)
                || (read.Id == "restrictedFields" && read.Values.All(value => value.Trim(' ', ',', ';', '\n').Length == 0)));
    });

    [Fact]
    public void No_impact_and_no_word_about_it_decides_whether_a_form_is_refused() => ForEvery(reading =>
    {
        var silent = reading with { Fields = [.. reading.Fields.Where(read => read.Id is not ("impact" or "impactExplanation"))] };
        return Given.Judged(reading).IsAcceptable == Given.Judged(silent).IsAcceptable;
    });

    [Fact]
    public void What_was_understood_is_understood_the_same_again() => ForEvery(reading =>
    {
        var first = Given.Judged(reading).Fields;
        var again = Given.Reading(first.Select(field => (field.Key, Values(field.Value))));
        return Given.Judged(again).Fields.SequenceEqual(first);
    });

    [Fact]
    public void Every_accepted_form_can_be_put_into_types() => ForEvery(reading =>
    {
        var judgement = Given.Judged(reading);
        if (!judgement.IsAcceptable)
            return true;
        var (all, shown) = (ReportForm.From(judgement.Fields), ReportForm.ForOthers(judgement.Fields));
        return all.State == Given.Austria && all.Type is not null && all.MadePublicOn is not null && shown.State == all.State;
    });

    [Fact]
    public void The_properties_see_accepted_and_refused_forms_alike() => ArbitraryReadings.Any.Generator.Sample(1000)
        .Count(reading => Given.Judged(reading).IsAcceptable)
        .ShouldBeInRange(50, 950);

    private static void ForEvery(Func<FormReading, bool> holds) => Check.One(Thorough, Prop.ForAll(ArbitraryReadings.Any, holds));

    private static string[] Values(FieldValue value) => value is FieldValue.Many many ? [.. many.Values] : [((FieldValue.One)value).Value];
}
