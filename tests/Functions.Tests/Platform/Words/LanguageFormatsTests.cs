using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Words;

namespace MimFunctions.Tests.Platform.Words;

/// <summary>Dates as each language writes them.</summary>
public sealed class LanguageFormatsTests
{
    [Theory]
    [InlineData("bg", "1 март 2026 г.")]
    [InlineData("cs", "1. března 2026")]
    [InlineData("da", "1. marts 2026")]
    [InlineData("de", "1. März 2026")]
    [InlineData("el", "1 Μαρτίου 2026")]
    [InlineData("en", "1 March 2026")]
    [InlineData("es", "1 de marzo de 2026")]
    [InlineData("et", "1. märts 2026")]
    [InlineData("fi", "1. maaliskuuta 2026")]
    [InlineData("fr", "1er mars 2026")]
    [InlineData("ga", "1 Márta 2026")]
    [InlineData("hr", "1. ožujka 2026.")]
    [InlineData("hu", "2026. március 1.")]
    [InlineData("it", "1º marzo 2026")]
    [InlineData("lt", "2026 m. kovo 1 d.")]
    [InlineData("lv", "2026. gada 1. marts")]
    [InlineData("mt", "1 ta’ Marzu 2026")]
    [InlineData("nl", "1 maart 2026")]
    [InlineData("pl", "1 marca 2026")]
    [InlineData("pt", "1 de março de 2026")]
    [InlineData("ro", "1 martie 2026")]
    [InlineData("sk", "1. marca 2026")]
    [InlineData("sl", "1. marec 2026")]
    [InlineData("sv", "1 mars 2026")]
    public void The_first_of_a_month_is_written_as_the_language_writes_it(string language, string written) =>
        LanguageFormats.Day(language, new DateOnly(2026, 3, 1)).ShouldBe(written);

    [Fact]
    public void Each_day_that_the_hub_writes_in_a_language_it_reads_as_that_day_or_asks_which_of_two_months_a_name_of_two_is()
    {
        foreach (var language in Language.All)
            for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
                Reads(LanguageFormats.Day(language.Code, day), day).ShouldBeTrue($"{language.Code}: {LanguageFormats.Day(language.Code, day)}");
    }

    private static bool Reads(string written, DateOnly day) => FormDate.From(written) switch
    {
        FormDate.Read read => read.Date == day,
        FormDate.Ambiguous => true,
        _ => false,
    };
}
