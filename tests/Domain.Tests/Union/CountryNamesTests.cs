using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Union;

/// <summary>Host countries and nationalities, as people write them.</summary>
public sealed class CountryNamesTests
{
    [Theory]
    [InlineData("Syria", "SY")]
    [InlineData("Syrian", "SY")]
    [InlineData("syrian arab republic", "SY")]
    [InlineData("AFGHAN", "AF")]
    [InlineData("Ivorian", "CI")]
    [InlineData("Cote d'Ivoire", "CI")]
    [InlineData("Nigerian", "NG")]
    [InlineData("Nigerien", "NE")]
    [InlineData("Burkinabe", "BF")]
    [InlineData("South Sudanese", "SS")]
    [InlineData("Sudanese", "SD")]
    [InlineData("el", "GR")]
    [InlineData("UK", "GB")]
    [InlineData("Viet Nam", "VN")]
    public void A_country_is_found_by_name_code_or_nationality(string written, string code) => Country.Find(written)!.Code.ShouldBe(code);

    [Theory]
    [InlineData("Congolese")]
    [InlineData("Dominican")]
    [InlineData("Korean")]
    [InlineData("Stateless")]
    [InlineData("")]
    [InlineData(null)]
    public void What_could_be_two_countries_or_is_none_finds_nothing(string? written) => Country.Find(written).ShouldBeNull();

    [Theory]
    [InlineData("Morocco", "MA")]
    [InlineData("Morocco (MA)", "MA")]
    [InlineData("MA – Morocco", "MA")]
    [InlineData("Kingdom of Morocco", "MA")]
    [InlineData("the Republic of the Congo", "CG")]
    [InlineData("Code: MA", "MA")]
    [InlineData("Bosnia-Herzegovina", "BA")]
    [InlineData("Morocco and Tunisia", null)]
    [InlineData("Congo (DRC)", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_host_country_may_be_named_with_its_code_or_its_long_name(string? written, string? code) => (Country.Meant(written)?.Code).ShouldBe(code);

    [Fact]
    public void Every_country_is_found_by_its_own_name_and_code() =>
        Country.All.ShouldAllBe(country => Country.Find(country.Name)! == country && Country.Find(country.Code)! == country);
}
