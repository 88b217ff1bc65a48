using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Union;

/// <summary>Who acts, whose holidays and whose time count (TL-2, TL-10).</summary>
public sealed class AuthorityTests
{
    [Fact]
    public void Every_member_state_is_an_authority_with_the_time_of_its_capital()
    {
        foreach (var state in MemberState.All)
            Authority.FromCode(state.Code).ShouldBe(Authority.Of(state));
        Authority.FromCode("PT")!.TimeZone.ShouldBe("Europe/Lisbon");
    }

    [Theory]
    [InlineData("com", "COM", "the European Commission")]
    [InlineData("EP", "EP", "the European Parliament")]
    [InlineData("Council", "COUNCIL", "the Council")]
    [InlineData("GR", "EL", "Greece")]
    [InlineData("nl", "NL", "the Netherlands")]
    public void A_code_names_one_in_any_case(string code, string expected, string name)
    {
        var authority = Authority.FromCode(code)!;
        authority.ToString().ShouldBe(expected);
        authority.Name.ShouldBe(name);
        (authority.State is null).ShouldBe(expected is "COM" or "EP" or "COUNCIL");
    }

    [Fact]
    public void Each_is_worded_by_its_name()
    {
        Authority[] all = [Authority.Commission, Authority.Parliament, Authority.Council, Authority.BorderAgency, Authority.AsylumAgency, Authority.Europol, Authority.FromCode("NL")!];

        foreach (var authority in all)
        {
            authority.Worded.English.ShouldBe(authority.Name);
            (authority.Worded.Inner?.ToString() ?? authority.Name).ShouldBe(authority.Name);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("UK")]
    [InlineData("")]
    public void What_is_none_is_null(string? code) => Authority.FromCode(code).ShouldBeNull();
}
