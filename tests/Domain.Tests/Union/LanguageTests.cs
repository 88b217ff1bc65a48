using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Union;

public sealed class LanguageTests
{
    [Fact]
    public void There_are_24_in_the_order_of_the_Official_Journal() => Language.All.Select(language => language.ToString()).ShouldBe(
        "bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv".Split(' '));

    [Theory]
    [InlineData("de", "de")]
    [InlineData("German", "de")]
    [InlineData("deutsch", "de")]
    [InlineData("CS", "cs")]
    [InlineData("Cestina", "cs")]
    [InlineData("slovenčina", "sk")]
    [InlineData("slovenščina", "sl")]
    [InlineData("ΕΛΛΗΝΙΚΑ", "el")]
    [InlineData("eesti", "et")]
    public void A_language_is_found_by_what_people_write(string written, string code) => Language.Find(written)!.Code.ShouldBe(code);

    [Theory]
    [InlineData("CZ")]
    [InlineData("DK")]
    [InlineData("EE")]
    [InlineData("GR")]
    [InlineData("SE")]
    [InlineData("AT")]
    [InlineData("Luxembourgish")]
    [InlineData("...")]
    [InlineData(null)]
    public void Codes_of_states_and_other_words_are_no_languages(string? written) => Language.Find(written).ShouldBeNull();

    [Fact]
    public void Every_name_finds_its_language_in_any_case_spacing_and_Unicode_form()
    {
        foreach (var language in Language.All)
        {
            foreach (var written in new[] { language.Code, language.EnglishName, language.NativeName }.SelectMany(Spelling.Variants))
                Language.Find(written).ShouldBe(language, $"“{written}” of {language.Code}");
        }
    }
}
