using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Mechanism.Charts;

namespace MimFunctions.Tests.Mechanism.Charts;

public sealed class AxisTests
{
    [Theory]
    [InlineData("0 24", true, "0 5 10 15 20 25")]
    [InlineData("1", true, "0 1")]
    [InlineData("", true, "0 1")]
    [InlineData("0", false, "0 1")]
    [InlineData("2", true, "0 1 2")]
    [InlineData("0.3", false, "0 0.1 0.2 0.3")]
    [InlineData("-12.5 7.25", false, "-15 -10 -5 0 5 10")]
    [InlineData("-3", true, "-3 -2 -1 0")]
    [InlineData("100000", true, "0 20000 40000 60000 80000 100000")]
    public void A_scale_has_round_steps(string values, bool whole, string ticks) =>
        Axis.Of([.. Numbers(values)], whole).Ticks.ShouldBe(Numbers(ticks));

    [Fact]
    public void Every_value_and_zero_are_on_the_scale_which_has_few_ticks() => Prop.ForAll(
        Gen.Choose(-1_000_000, 100_000_000).Select(number => number / 1000m).ListOf().ToArbitrary(), ArbMap.Default.ArbFor<bool>(), (values, whole) =>
        {
            var axis = Axis.Of([.. values], whole);

            values.Append(0).ShouldAllBe(value => axis.At(value) >= 0 && axis.At(value) <= 1);
            axis.Ticks.Count.ShouldBeInRange(2, 8);
            axis.Ticks.ShouldContain(0);
            axis.Step.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture).Trim('0', '.').ShouldBeOneOf("1", "2", "5");
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<decimal> Numbers(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
}
