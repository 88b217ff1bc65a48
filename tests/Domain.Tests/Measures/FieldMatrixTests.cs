using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Measures;

/// <summary>Every field of the form, each in every way it can go wrong, against the table of docs/forms.md.</summary>
public sealed class FieldMatrixTests
{
    private static readonly string TooLong = new('x', 5001);

    /// <summary>Field; number of the rule when it is missing, holds a wrong word, or is too long. 0: nothing is said.</summary>
    public static TheoryData<string, int, int, int> Fields { get; } = new()
    {
        { "memberState", 1, 2, 2 },
        { "transmissionDate", 5, 6, 6 },
        { "contactName", 7, 0, 0 },
        { "contactAuthority", 8, 0, 0 },
        { "contactEmail", 9, 10, 10 },
        { "contactTelephone", 0, 0, 0 },
        { "titleOriginal", 0, 0, 0 },
        { "titleEnglish", 12, 0, 0 },
        { "originalLanguage", 13, 14, 14 },
        { "measureType", 15, 17, 17 },
        { "areas", 19, 20, 20 },
        { "madePublicOn", 21, 22, 22 },
        { "adoptedOn", 0, 26, 26 },
        { "inForceOn", 0, 28, 28 },
        { "summary", 29, 0, 30 },
        { "summaryEnglish", 31, 0, 32 },
        { "originalTextUrl", 34, 33, 33 },
        { "originalTextAttached", 0, 35, 35 },
        { "impact", 37, 38, 38 },
        { "impactExplanation", 0, 0, 0 },
        { "restrictedFields", 0, 39, 39 },
        { "amends", 0, 40, 40 },
        { "remarks", 0, 0, 0 },
    };

    [Fact]
    public void The_matrix_has_every_field_of_the_form() =>
        Fields.Select(row => (string)row[0]).ShouldBe(Given.Form.Fields.Select(field => field.Id));

    [Fact]
    public void The_faultless_form_has_no_finding() => Given.Judged("remarks", "Nothing else.").Findings.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_missing_field_is_said_by_its_rule(string field, int missing, int wrong, int tooLong)
    {
        _ = (wrong, tooLong);
        OnlyFinding(Given.Judged(field, null), field, missing);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_blank_field_is_a_missing_field(string field, int missing, int wrong, int tooLong)
    {
        _ = (wrong, tooLong);
        OnlyFinding(Given.Judged(field, " ", "\u00a0\n"), field, missing);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_wrong_word_is_said_by_its_rule_and_quoted(string field, int missing, int wrong, int tooLong)
    {
        _ = (missing, tooLong);
        var judgement = Given.Judged(field, "Atlantis");

        OnlyFinding(judgement, field, wrong);
        judgement.Findings.ShouldAllBe(finding => finding.Said == "Atlantis");
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Too_long_a_text_is_said_by_its_rule_and_cut(string field, int missing, int wrong, int tooLong)
    {
        _ = (missing, wrong);
        var judgement = Given.Judged(field, TooLong);

        OnlyFinding(judgement, field, tooLong);
        judgement.Findings.ShouldAllBe(finding => finding.Said!.Length <= Finding.LongestQuotation);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Of_a_field_given_twice_the_first_counts(string field, int missing, int wrong, int tooLong)
    {
        _ = (missing, wrong, tooLong);
        var once = Given.FormWith(field, Given.Faultless.GetValueOrDefault(field, ["gesetz.pdf"]));
        var again = new ReadField(field, ["another value"], Place.Cell(2, 1, 1));

        var twice = Given.Judged(once with { Fields = [.. once.Fields, again] });

        twice.Fields.ShouldBe(Given.Judged(once).Fields);
        var finding = twice.Findings.Single(f => f.Rule == "MIM-FORM-43");
        (finding.Field, finding.Said, finding.Where.Text).ShouldBe((field, "another value", "table 2 row 1"));
    }

    private static void OnlyFinding(Judgement judgement, string field, int rule)
    {
        var expected = rule == 0 ? [] : new[] { ($"MIM-FORM-{rule:00}", (string?)field) };
        judgement.Findings.Select(finding => (finding.Rule, finding.Field)).ShouldBe(expected);
    }
}
