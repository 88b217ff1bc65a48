using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Access;

public sealed class RoleWordsTests
{
    [Fact]
    public void Every_role_is_called_by_a_name_of_its_own() =>
        Enum.GetValues<Role>().Select(role => RoleWords.Of(role).ToString()).ShouldBeUnique();

    [Fact]
    public void A_role_of_a_state_names_the_state()
    {
        RoleWords.Of(Grant.Of(Role.ContactPoint, MemberState.FromCode("AT")!)).ToString().ShouldBe("National contact point of Austria");
        RoleWords.Of(Grant.Of(Role.Commission)).ToString().ShouldBe("European Commission");
    }

    [Fact]
    public void What_is_no_role_has_no_name() => Should.Throw<ArgumentOutOfRangeException>(() => RoleWords.Of((Role)(-1)));
}
