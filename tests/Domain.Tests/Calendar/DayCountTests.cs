using MimFunctions.Domain.Calendar;

namespace MimFunctions.Domain.Tests.Calendar;

/// <summary>A number of days that stands alone.</summary>
public sealed class DayCountTests
{
    [Theory]
    [InlineData(0, "0\u00a0days")]
    [InlineData(1, "1\u00a0day")]
    [InlineData(730, "730\u00a0days")]
    [InlineData(1_461, "1,461\u00a0days")]
    public void The_figure_is_never_parted_from_its_unit(long days, string says) => DayCount.Of(days).ToString().ShouldBe(says);
}
