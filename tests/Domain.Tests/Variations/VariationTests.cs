using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using Xunit.Abstractions;

namespace MimFunctions.Domain.Tests.Variations;

/// <summary>
/// What people write for one and the same thing, by kind, each line of a file beside it: the text, a tab, and what it means ("-" for nothing
/// that could be said for certain).
/// </summary>
public sealed class VariationTests(ITestOutputHelper output)
{
    [Fact]
    public void Names_of_states_in_any_language_of_the_Union_are_understood() =>
        Hold("states", written => MemberState.Find(written)?.Code);

    [Fact]
    public void Names_and_codes_of_languages_are_understood() =>
        Hold("languages", written => Language.Find(written)?.Code);

    [Fact]
    public void An_address_that_is_hidden_from_programs_is_offered_to_its_sender() =>
        Hold("addresses", written => EmailAddress.In(written).Address ?? EmailAddress.Meant(written));

    [Fact]
    public void A_link_without_its_beginning_is_read_and_said() =>
        Hold("links", written => WebLink.In(written).Link ?? WebLink.Meant(written));

    [Fact]
    public void A_hidden_address_is_a_finding_that_offers_what_it_looks_like()
    {
        var judged = JudgeReportForm.Judge(Given.Form, Given.FormWith("contactEmail", "mim [at] bmi.example"), Given.Context);

        judged.Fields.Text("contactEmail").ShouldBeNull();
        judged.Findings.ShouldHaveSingleItem().Message.ShouldBe("This is not an e-mail address as it stands; it looks like mim@bmi.example.");
        judged.IsAcceptable.ShouldBeFalse();
    }

    [Fact]
    public void A_link_without_https_is_read_and_said()
    {
        var judged = JudgeReportForm.Judge(Given.Form, Given.FormWith("originalTextUrl", "www.ris.example/eli/2026/17"), Given.Context);

        judged.Fields.Text("originalTextUrl").ShouldBe("https://www.ris.example/eli/2026/17");
        judged.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
        judged.IsAcceptable.ShouldBeTrue();
    }

    [Theory]
    [InlineData("see annex.pdf")]
    [InlineData("annex.pdf")]
    [InlineData("BGBl.I/17/2026")]
    [InlineData("Art.5")]
    [InlineData("http://www.ris.example/a")]
    [InlineData("office@ris.example")]
    [InlineData("www.a.example/x and www.b.example/y")]
    [InlineData("Gesetz.Novelle vom 5.3.2026")]
    public void What_is_no_link_is_not_made_one(string written) => WebLink.Meant(written).ShouldBeNull();

    [Theory]
    [InlineData("call me at work")]
    [InlineData("a [at] b.example or c [at] d.example")]
    [InlineData("mim")]
    [InlineData("at dot")]
    public void What_is_no_address_is_not_made_one(string written) => EmailAddress.Meant(written).ShouldBeNull();

    [Fact]
    public void No_letter_without_end_is_searched_for_an_address_or_a_link()
    {
        EmailAddress.Meant("mim [at] bmi.example" + new string(' ', 500)).ShouldBeNull();
        WebLink.Meant("www.ris.example" + new string(' ', 2_000)).ShouldBeNull();
    }

    private void Hold(string kind, Func<string, string?> read)
    {
        var lines = File.ReadAllLines(Path.Combine(Given.Root, "tests/Domain.Tests/Variations", $"{kind}.txt")).Select(line => line.Split('\t')).ToList();
        var missed = lines.Where(line => (read(line[0]) ?? "-") != line[1]).Select(line => $"{line[0]}: {read(line[0]) ?? "-"} instead of {line[1]}").ToList();
        output.WriteLine($"{kind}: {lines.Count - missed.Count} of {lines.Count}");
        missed.ShouldBeEmpty();
    }
}
