using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

public sealed class ConvenorTests
{
    [Fact]
    public void The_Presidency_convenes_where_it_is_represented() =>
        On("2026-03-05", "AT", "CY").ShouldSatisfyAllConditions(
            convenor => convenor.ShouldBe(new Convenor.Presidency(Posts.State("CY"))), convenor => convenor.State.ShouldBe(Posts.State("CY")));

    [Fact]
    public void F_8_the_state_that_is_recorded_acts_in_place_of_the_Presidency() =>
        Convenor.On(Posts.Date("2026-03-05"), [Posts.State("AT"), Posts.State("IE")], Posts.State("AT")).ShouldSatisfyAllConditions(
            convenor => convenor.ShouldBe(new Convenor.Acting(Posts.State("AT"), Posts.State("CY"))), convenor => convenor.State.ShouldBe(Posts.State("AT")));

    [Fact]
    public void F_8_a_state_whose_officer_left_does_not_act_any_more() =>
        Convenor.On(Posts.Date("2026-03-05"), [Posts.State("IE")], Posts.State("AT")).State.ShouldBeNull();

    [Theory]
    [InlineData("2031-01-01", "It is not known who holds the Presidency in the first half of 2031.")]
    [InlineData("2015-12-31", "It is not known who holds the Presidency in the second half of 2015.")]
    [InlineData("2026-03-05", "Cyprus holds the Presidency but has no officer there, and no state that has one recorded yet who acts in its place.")]
    public void Whom_the_order_does_not_tell_is_unknown(string day, string why) => Why(On(day, "DE", "AT")).ShouldBe(why);

    [Fact]
    public void Without_a_state_of_its_own_nobody_convenes() => Why(On("2026-03-05")).ShouldBe("No Member State has an officer there.");

    private static string Why(Convenor convenor) => convenor.ShouldBeOfType<Convenor.Unknown>().Why.ToString();

    private static Convenor On(string day, params string[] states) => Convenor.On(Posts.Date(day), [.. states.Select(Posts.State)]);
}
