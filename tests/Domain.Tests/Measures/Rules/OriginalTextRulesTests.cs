using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Measures.Rules;

public sealed class OriginalTextRulesTests
{
    private static readonly HashSet<string> Beside = ["Gesetz é.pdf"];

    [Theory]
    [InlineData("https://ris.example/")]
    [InlineData("HTTPS://RIS.EXAMPLE/a?b=c#d")]
    [InlineData("https://bücher.example/straße")]
    public void An_https_link_is_kept_as_written(string link) =>
        Given.Judged("originalTextUrl", link).Fields.Text("originalTextUrl").ShouldBe(link);

    [Theory]
    [InlineData("<https://ris.example/a>", null)]
    [InlineData("https://ris.example/a (German only)", "(German only)")]
    [InlineData("See https://ris.example/a.", "See")]
    [InlineData("https://ris.ex\u00adample/a", null)]
    [InlineData("https://ris.example/a\u200b", null)]
    [InlineData("https://ris.example/a\nGerman", "German")]
    public void The_only_link_in_a_text_is_taken_and_the_rest_is_said(string written, string? beside)
    {
        var judgement = Given.Judged("originalTextUrl", written);

        judgement.Fields.Text("originalTextUrl").ShouldBe("https://ris.example/a");
        judgement.Findings.Select(finding => (finding.Rule, finding.Said)).ShouldBe(beside is null ? [] : [("FORM-02", beside)]);
    }

    [Fact]
    public void A_link_that_was_too_long_for_its_line_is_one_link() =>
        Given.Judged("originalTextUrl", "https://ris.example/eli/\nbgbl/i/2026/12").Fields.Text("originalTextUrl").ShouldBe("https://ris.example/eli/bgbl/i/2026/12");

    [Theory]
    [InlineData("http://ris.example/")]
    [InlineData("/eli/2026/7")]
    [InlineData("ftp://ris.example/a")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://ris.example/a https://ris.example/b")]
    public void Anything_but_one_absolute_https_link_is_refused(string link)
    {
        var judgement = Given.Judged("originalTextUrl", link);

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Fields.Value("originalTextUrl").ShouldBeNull();
        judgement.Findings.Single().Rule.ShouldBe("MIM-FORM-33");
    }

    [Fact]
    public void An_attached_file_replaces_the_link_and_is_awaited()
    {
        var judgement = Given.Judged(Given.FormWith(("originalTextUrl", null), ("originalTextAttached", ["gesetz.pdf"])));

        var finding = judgement.Findings.Single();
        (finding.Rule, finding.Severity).ShouldBe(("MIM-FORM-35", Severity.Info));
        finding.Fix.ShouldBe("Drop gesetz.pdf in the same folder within a day.");
    }

    [Theory]
    [InlineData("Gesetz é.pdf")]
    [InlineData("GESETZ E\u0301.PDF")]
    public void A_file_that_lies_beside_the_form_is_found_however_its_name_is_written(string name) =>
        Given.Judged(Given.FormWith("originalTextAttached", name), Given.Context with { FilesBeside = Beside }).Findings.ShouldBeEmpty();

    [Theory]
    [InlineData(@"C:\Users\Erika\Gesetz é.pdf")]
    [InlineData("../Gesetz é.pdf")]
    public void Of_a_path_the_name_is_kept(string path)
    {
        var context = Given.Context with { FilesBeside = Beside };

        var judgement = Given.Judged(Given.FormWith("originalTextAttached", path), context);

        judgement.Fields.Text("originalTextAttached").ShouldBe("Gesetz é.pdf");
        judgement.Findings.Single().Rule.ShouldBe("MIM-FORM-36");
    }

    [Fact]
    public void Of_a_folder_nothing_is_kept()
    {
        var judgement = Given.Judged("originalTextAttached", "documents/");

        judgement.Fields.Value("originalTextAttached").ShouldBeNull();
        judgement.Findings.Single().Rule.ShouldBe("MIM-FORM-36");
    }
}
