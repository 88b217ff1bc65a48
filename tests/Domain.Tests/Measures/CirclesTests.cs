using MimFunctions.Domain.Access;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Measures;

/// <summary>Who reads a communication of Lithuania, and how much of it (F-1).</summary>
public sealed class CirclesTests
{
    private static readonly MemberState Lithuania = MemberState.FromCode("LT")!;
    private static readonly DateOnly Today = new(2026, 6, 30);

    [Theory]
    [InlineData(Role.ContactPoint, "DE", Circle.Parties)]
    [InlineData(Role.Commission, null, Circle.Parties)]
    [InlineData(Role.ContactPoint, "LT", Circle.Parties)]
    [InlineData(Role.Expert, "LT", Circle.Parties)]
    [InlineData(Role.Expert, "DE", Circle.Network)]
    [InlineData(Role.IloCoordinator, "DE", Circle.Network)]
    [InlineData(Role.Presidency, "CY", Circle.Network)]
    [InlineData(Role.ContactPoint, "DK", Circle.Network)]
    [InlineData(Role.CouncilReader, null, Circle.Further)]
    [InlineData(Role.LiaisonOfficer, "LT", Circle.Further)]
    public void F1_a_reader_stands_in_one_of_three_circles(Role role, string? state, Circle circle) => Circles
        .Of(new Principal("person-1", [Grant.Of(role, MemberState.FromCode(state))]), Lithuania, Today).ShouldBe(circle);

    [Fact]
    public void Who_holds_several_roles_reads_by_the_widest() => Circles.Of(
        new Principal("person-1", [Grant.Of(Role.Expert, MemberState.FromCode("DE")), Grant.Of(Role.ContactPoint, MemberState.FromCode("DE"))]), Lithuania, Today)
        .ShouldBe(Circle.Parties);

    [Fact]
    public void Nobody_in_particular_reads_what_may_be_passed_on() => Circles.Of(null, Lithuania, Today).ShouldBe(Circle.Further);

    [Fact]
    public void A_state_that_does_not_take_part_reads_all_of_its_own() => Circles.Of(
        new Principal("person-1", [Grant.Of(Role.ContactPoint, MemberState.FromCode("DK"))]), MemberState.FromCode("DK")!, Today).ShouldBe(Circle.Parties);
}
