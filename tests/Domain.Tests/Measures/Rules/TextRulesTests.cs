namespace MimFunctions.Domain.Tests.Measures.Rules;

public sealed class TextRulesTests
{
    [Fact]
    public void Five_thousand_characters_are_counted_as_people_count()
    {
        // A letter with its accent typed apart, a flag of two code points and an emoji beyond the first plane are one character each.
        var text = string.Concat(Enumerable.Repeat("e\u0301", 4998)) + "🇦🇹" + "🙂";

        Given.Judged("summary", text).Findings.ShouldBeEmpty();
        Given.Judged("summary", text + "x").Findings.Single().Message.ShouldBe("The text has 5,001 characters; 5,000 are the most.");
    }

    [Fact]
    public void Too_long_a_summary_is_refused_but_kept()
    {
        var text = new string('x', 5001);
        var judgement = Given.Judged("summary", text);

        judgement.IsAcceptable.ShouldBeFalse();
        judgement.Fields.Text("summary").ShouldBe(text);
    }

    [Fact]
    public void Too_long_a_summary_in_English_is_only_a_warning() =>
        Given.Judged("summaryEnglish", new string('x', 5001)).IsAcceptable.ShouldBeTrue();
}
