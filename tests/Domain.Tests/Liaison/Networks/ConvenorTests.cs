using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

public sealed class ConvenorTests
{
    [Fact]
    public void The_Presidency_convenes_where_it_is_represented() =>
        On("2026-03-05", "AT", "CY").ShouldBe(new Convenor.Presidency(Posts.State("CY")));

    [Theory]
    [InlineData("2026-03-05", "IE")]
    [InlineData("2026-07-01", "IE")]
    [InlineData("2027-01-01", "IT")]
    public void Else_the_represented_state_whose_Presidency_comes_next_acts(string day, string state) =>
        On(day, "AT", "IT", "IE", "DE").State.ShouldBe(Posts.State(state));

    [Fact]
    public void Who_acts_is_told_with_the_Presidency_in_whose_place_it_stands() =>
        On("2026-03-05", "IE").ShouldBe(new Convenor.Acting(Posts.State("IE"), Posts.State("CY")));

    [Theory]
    [InlineData("2031-01-01", "It is not known who holds the Presidency in the first half of 2031.")]
    [InlineData("2015-12-31", "It is not known who holds the Presidency in the second half of 2015.")]
    [InlineData("2026-03-05", "Cyprus holds the Presidency but has no officer there, and none of the states that have one comes later in the order that is decided.")]
    public void Whom_the_order_does_not_tell_is_unknown(string day, string why) => On(day, "DE", "AT").ShouldBe(new Convenor.Unknown(why));

    [Fact]
    public void Without_a_state_of_its_own_nobody_convenes() => On("2026-03-05").ShouldBe(new Convenor.Unknown("No Member State has an officer there."));

    private static Convenor On(string day, params string[] states) => Convenor.On(Posts.Date(day), [.. states.Select(Posts.State)]);
}
