using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Access;

public sealed class GrantTests
{
    private static readonly MemberState Austria = MemberState.FromCode("AT")!;

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_role_is_held_for_a_state_exactly_when_it_is_one_of_a_state(Role role)
    {
        var (right, wrong) = Grant.IsOfState(role) ? (Austria, (MemberState?)null) : (null, Austria);

        Grant.Of(role, right).State.ShouldBe(right);
        Should.Throw<ArgumentException>(() => Grant.Of(role, wrong)).Message.ShouldContain($"{role} is ");
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_grant_reads_as_it_was_written(Role role)
    {
        var grant = Grant.Of(role, Grant.IsOfState(role) ? Austria : null);

        RoleText.Parse(grant.ToString()).ShouldBe(grant);
    }

    [Theory]
    [InlineData("contactPoint.AT", Role.ContactPoint, "AT")]
    [InlineData("CONTACTPOINT.at", Role.ContactPoint, "AT")]
    [InlineData("expert.GR", Role.Expert, "EL")]
    [InlineData("presidency.CY", Role.Presidency, "CY")]
    [InlineData("commission", Role.Commission, null)]
    public void Texts_of_tokens_are_read_in_any_case_and_with_GR_for_Greece(string text, Role role, string? state)
    {
        var grant = RoleText.Parse(text).ShouldNotBeNull();

        (grant.Role, grant.State?.Code).ShouldBe((role, state));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("contactPoint")]
    [InlineData("contactPoint.")]
    [InlineData("contactPoint.UK")]
    [InlineData("contactPoint.AT.BE")]
    [InlineData("contact point.AT")]
    [InlineData("commission.AT")]
    [InlineData("commission.")]
    [InlineData("0.AT")]
    [InlineData("5")]
    [InlineData("auditor,administrator")]
    public void Any_other_text_means_no_role(string text) => RoleText.Parse(text).ShouldBeNull();

    [Fact]
    public void Roles_of_other_programs_are_left_out_and_said()
    {
        var (grants, unknown) = RoleText.Read(["payroll.admin", "expert.AT", "EXPERT.at", "contactPoint.UK"]);

        grants.ShouldBe([Grant.Of(Role.Expert, Austria)]);
        unknown.ShouldBe(["payroll.admin", "contactPoint.UK"]);
    }

    [Fact]
    public void Who_holds_a_role_acts_for_the_state_or_institution_and_who_looks_after_the_hub_for_nobody()
    {
        Grant.Of(Role.Expert, Austria).ActsFor.ShouldBe(Authority.Of(Austria));
        Grant.Of(Role.Commission).ActsFor.ShouldBe(Authority.Commission);
        Grant.Of(Role.ParliamentReader).ActsFor.ShouldBe(Authority.Parliament);
        Grant.Of(Role.CouncilReader).ActsFor.ShouldBe(Authority.Council);
        Grant.Of(Role.Auditor).ActsFor.ShouldBeNull();
        Grant.Of(Role.Administrator).ActsFor.ShouldBeNull();
    }
}
