using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Union;

public sealed class NamePartsTests
{
    [Theory]
    [InlineData("Suomi / Finland", "FI")]
    [InlineData("FI - Finland", "FI")]
    [InlineData("Finland (FI)", "FI")]
    [InlineData("Finland\nSuomi", "FI")]
    [InlineData("Germany / Austria", null)]
    [InlineData("Finland (Helsinki)", null)]
    [InlineData("/", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_state_named_twice_is_one_state_and_two_states_are_none(string? text, string? code) => (MemberState.Find(text)?.Code).ShouldBe(code);

    [Theory]
    [InlineData("Deutsch, English", null)]
    [InlineData("xx-AT", null)]
    [InlineData("de-AT", "de")]
    [InlineData("de-Latn-AT", "de")]
    [InlineData(null, null)]
    public void A_language_may_be_named_by_its_tag(string? text, string? code) => (Language.Find(text)?.Code).ShouldBe(code);
}
