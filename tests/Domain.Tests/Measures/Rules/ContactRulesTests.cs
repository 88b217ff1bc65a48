namespace MimFunctions.Domain.Tests.Measures.Rules;

public sealed class ContactRulesTests
{
    [Theory]
    [InlineData("mim@inneres.example")]
    [InlineData("Mim.Team+eu@xn--bcher-kva.example")]
    [InlineData("büro@bücher.example")]
    [InlineData("o'neil_1@a-b.c3.example")]
    public void An_address_that_mail_can_reach_is_kept_as_written(string email) =>
        Given.Judged("contactEmail", email).Fields.Text("contactEmail").ShouldBe(email);

    [Theory]
    [InlineData("Erika <mim@inneres.example>", "Erika")]
    [InlineData("mailto:mim@inneres.example", null)]
    [InlineData("<mim@inneres.example>", null)]
    [InlineData("mim@inneres.example\u200b", null)]
    [InlineData("mim@inneres.example.", null)]
    [InlineData("office hours 9-17, mim@inneres.example", "office hours 9-17")]
    public void The_only_address_in_a_text_is_taken_and_the_rest_is_said(string written, string? beside)
    {
        var judgement = Given.Judged("contactEmail", written);

        judgement.Fields.Text("contactEmail").ShouldBe("mim@inneres.example");
        judgement.Findings.Select(finding => (finding.Rule, finding.Said)).ShouldBe(beside is null ? [] : [("FORM-02", beside)]);
    }

    [Theory]
    [InlineData("mim\u2011post@inneres.example")]
    public void A_hyphen_on_paper_is_a_hyphen(string written) => Given.Judged("contactEmail", written).Fields.Text("contactEmail").ShouldBe("mim-post@inneres.example");

    [Theory]
    [InlineData("inneres.example")]
    [InlineData("@inneres.example")]
    [InlineData("mim@")]
    [InlineData("mim@inneres")]
    [InlineData("mim@@inneres.example")]
    [InlineData("mim @inneres.example")]
    [InlineData("mim@inneres.example, office@inneres.example")]
    [InlineData(".mim@inneres.example")]
    [InlineData("a..b@inneres.example")]
    [InlineData("mim@inneres..example")]
    [InlineData("mim@-inneres.example")]
    [InlineData("mim@inneres-.example")]
    [InlineData("mim@inn_eres.example")]
    [InlineData("mim@192.0.2.1")]
    [InlineData("mim@in\u0000neres.example")]
    public void A_slip_in_the_address_is_an_error_that_quotes_it(string email)
    {
        var judgement = Given.Judged("contactEmail", email);

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Fields.Text("contactEmail").ShouldBeNull();
        judgement.Findings.Single().Rule.ShouldBe("MIM-FORM-10");
        judgement.Findings.Single().Said.ShouldBe(email);
    }

    [Theory]
    [InlineData(64, 63, true)]
    [InlineData(65, 63, false)]
    [InlineData(64, 64, false)]
    public void The_parts_of_an_address_have_the_lengths_of_the_standard(int local, int label, bool plausible) =>
        Given.Judged("contactEmail", $"{new string('a', local)}@{new string('b', label)}.example").IsAcceptable.ShouldBe(plausible);

    [Theory]
    [InlineData(61, true)]
    [InlineData(62, false)]
    public void An_address_has_254_characters_at_most(int last, bool plausible) =>
        Given.Judged("contactEmail", $"{new string('a', 64)}@{new string('b', 63)}.{new string('c', 63)}.{new string('d', last)}")
            .IsAcceptable.ShouldBe(plausible);

    [Fact]
    public void An_accent_typed_apart_from_its_letter_is_part_of_it() =>
        Given.Judged("contactEmail", "bu\u0308ro@bu\u0308cher.example").IsAcceptable.ShouldBeTrue();

    [Fact]
    public void A_vowel_sign_of_another_alphabet_is_part_of_its_letter() =>
        Given.Judged("contactEmail", "\u0915\u093e@inneres.example").IsAcceptable.ShouldBeTrue();

    [Fact]
    public void Without_address_the_registered_contact_point_is_asked() =>
        Given.Judged("contactEmail", null).Findings.Single().Message
            .ShouldBe("The form gives no e-mail address, so questions go to the registered contact point.");

    [Fact]
    public void Without_address_and_contact_point_both_are_said()
    {
        var nobody = Given.Context with { HasContactPoint = false };

        Given.Judged(Given.FormWith("contactEmail", null), nobody).Findings.Single().Message
            .ShouldBe("The form gives no e-mail address, and no contact point of Austria is registered either.");
    }
}
