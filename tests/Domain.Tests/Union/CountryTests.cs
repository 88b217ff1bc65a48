using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Union;

public sealed class CountryTests
{
    [Fact]
    public void A_country_is_found_by_its_code_and_name_in_any_spelling()
    {
        foreach (var country in Country.All)
        {
            Country.Find(country.Code).ShouldBe(country);
            Spelling.Variants(country.Name).ShouldAllBe(name => Country.Find(name) == country);
        }
    }

    [Theory]
    [InlineData("Turkey", "TR")]
    [InlineData("Viet Nam", "VN")]
    [InlineData("Cote d'Ivoire", "CI")]
    [InlineData("The Gambia", "GM")]
    [InlineData("EL", "GR")]
    [InlineData("UK", "GB")]
    [InlineData("xk", "XK")]
    public void Other_names_and_the_codes_of_the_Union_are_known(string text, string code) => Country.Find(text)!.ToString().ShouldBe(code);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Atlantis")]
    public void There_are_no_others(string? text) => Country.Find(text).ShouldBeNull();

    [Fact]
    public void Exactly_the_Member_States_are_no_third_countries() => Country.All
        .Select(country => country.MemberState).OfType<MemberState>().ShouldBe(MemberState.All, ignoreOrder: true);

    [Fact]
    public void All_of_ISO_3166_are_there_and_Kosovo_once_each()
    {
        Country.All.Count.ShouldBe(250);
        Country.All.Select(country => country.Code).ShouldBeUnique();
    }

    [Fact]
    public void Countries_are_equal_by_their_code()
    {
        var (morocco, tunisia) = (Country.Find("MA")!, Country.Find("TN")!);

        morocco.Equals(Country.Find("Morocco")).ShouldBeTrue();
        morocco.Equals(tunisia).ShouldBeFalse();
        morocco.Equals(null).ShouldBeFalse();
        new HashSet<Country> { morocco, tunisia, Country.Find("ma")! }.Count.ShouldBe(2);
    }
}
