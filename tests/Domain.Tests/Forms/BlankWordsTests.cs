using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Forms;

/// <summary>What says that there is nothing, and what only looks so.</summary>
public sealed class BlankWordsTests
{
    [Theory]
    [InlineData("none")]
    [InlineData(" N/A ")]
    [InlineData("Keine.")]
    [InlineData("néant")]
    [InlineData("няма")]
    [InlineData("—")]
    [InlineData("---")]
    [InlineData("./.")]
    [InlineData("N/A – not applicable")]
    [InlineData("none (n/a)")]
    [InlineData("niente")]
    public void These_say_that_there_is_nothing(string text)
    {
        var judgement = Given.Judged("remarks", text);

        judgement.Fields.Value("remarks").ShouldBeNull();
        judgement.Findings.Single().ShouldSatisfyAllConditions(
            f => f.Rule.ShouldBe("FORM-01"), f => f.Severity.ShouldBe(Severity.Info), f => f.Said.ShouldBe(text), f => f.Field.ShouldBe("remarks"));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("None of note.")]
    [InlineData("none – see the annex")]
    [InlineData("This text is longer than two of the words that say that there is nothing, whatever they are")]
    [InlineData("?")]
    [InlineData("\u200b")]
    public void These_do_not(string text) => Given.Judged("remarks", text).Fields.Text("remarks").ShouldBe(text);

    [Fact]
    public void A_field_that_holds_only_blanks_is_empty_without_a_word() => Given.Judged("remarks", "  ").Findings.ShouldBeEmpty();

    [Fact]
    public void Nothing_in_a_field_that_is_needed_is_missing() =>
        Given.Judged("summary", "n/a").Findings.Select(f => f.Rule).ShouldBe(["MIM-FORM-29", "FORM-01"]);
}
