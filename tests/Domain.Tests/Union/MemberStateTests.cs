using System.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Union;

public sealed class MemberStateTests
{
    [Fact]
    public void There_are_27_in_the_order_of_the_Union() => MemberState.All.Select(state => state.Code).ShouldBe(
        "BE BG CZ DK DE EE IE EL ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE".Split(' '));

    [Theory]
    [InlineData("AT", "AT")]
    [InlineData(" at ", "AT")]
    [InlineData("GR", "EL")]
    [InlineData("el", "EL")]
    [InlineData("Austria", "AT")]
    [InlineData("ÖSTERREICH", "AT")]
    [InlineData("Republic of Austria", "AT")]
    [InlineData("republik  österreich", "AT")]
    [InlineData("The Netherlands", "NL")]
    [InlineData("the kingdom of the netherlands", "NL")]
    [InlineData("Czech Republic", "CZ")]
    [InlineData("Ceska republika", "CZ")]
    [InlineData("ΕΛΛΑΔΑ", "EL")]
    [InlineData("ΚΎΠΡΟΣ", "CY")]
    [InlineData("Grand-Duchy of Luxembourg", "LU")]
    [InlineData("България", "BG")]
    [InlineData("Éire", "IE")]
    [InlineData("Suomi", "FI")]
    [InlineData("Slovak Republic", "SK")]
    public void A_state_is_found_by_what_people_write(string written, string code) => MemberState.Find(written)!.Code.ShouldBe(code);

    [Theory]
    [InlineData("cs")]
    [InlineData("da")]
    [InlineData("et")]
    [InlineData("sl")]
    [InlineData("sv")]
    [InlineData("UK")]
    [InlineData("GB")]
    [InlineData("United Kingdom")]
    [InlineData("Atlantis")]
    [InlineData("the")]
    [InlineData("the Atlantis")]
    [InlineData("--")]
    [InlineData("")]
    [InlineData(null)]
    public void Codes_of_languages_and_other_words_are_no_states(string? written) => MemberState.Find(written).ShouldBeNull();

    [Fact]
    public void Every_name_finds_its_state_in_any_case_spacing_and_Unicode_form()
    {
        foreach (var state in MemberState.All)
        {
            foreach (var name in state.NativeNames.Append(state.EnglishName).Append(state.Code))
            {
                foreach (var written in Spelling.Variants(name))
                    MemberState.Find(written).ShouldBe(state, $"“{written}” of {state.Code}");
            }
        }
    }

    [Fact]
    public void Names_of_different_states_never_coincide() => MemberState.All
        .SelectMany(state => state.NativeNames.Append(state.EnglishName).Distinct())
        .Select(name => name.Normalize(NormalizationForm.FormKD).ToUpperInvariant())
        .ShouldBeUnique();

    [Fact]
    public void Every_state_has_a_time_zone_that_exists_and_languages_of_the_Union()
    {
        foreach (var state in MemberState.All)
        {
            TimeZoneInfo.FindSystemTimeZoneById(state.TimeZone).ShouldNotBeNull();
            state.Languages.ShouldAllBe(code => Language.Find(code)!.Code == code);
        }
    }

    [Theory]
    [InlineData("at", "AT")]
    [InlineData("Gr", "EL")]
    [InlineData("UK", null)]
    [InlineData("Austria", null)]
    [InlineData(null, null)]
    public void A_code_alone_is_looked_up_as_a_code(string? code, string? found) => MemberState.FromCode(code)?.ToString().ShouldBe(found);
}
