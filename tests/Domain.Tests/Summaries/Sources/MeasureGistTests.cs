using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Summaries.Sources;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Summaries.Sources;

/// <summary>F-12: what a few lines on a measure are made of.</summary>
public sealed class MeasureGistTests
{
    [Theory]
    [InlineData("In short.", "Kurz.", "de", "In short.", null)]
    [InlineData(null, "Kurz.", "de", "Kurz.", "de")]
    [InlineData(null, "Short.", "en", "Short.", null)]
    [InlineData(null, "Kurz.", null, "Kurz.", null)]
    [InlineData(null, null, "de", null, "de")]
    public void The_English_summary_is_told_else_the_original_with_its_language(string? english, string? original, string? language, string? text, string? marked)
    {
        var gist = MeasureGist.Of(new ReportForm
        {
            State = MemberState.FromCode("AT")!,
            Contact = new ReportContact(null, null, null, null),
            Areas = [],
            Impact = [],
            RestrictedFields = [],
            SummaryEnglish = english,
            Summary = original,
            OriginalLanguage = Language.Find(language),
        });

        (gist.Text, gist.TextLanguage?.Code).ShouldBe((text, marked));
    }
}
