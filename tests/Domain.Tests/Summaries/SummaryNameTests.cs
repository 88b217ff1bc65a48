using MimFunctions.Domain.Summaries;
using static MimFunctions.Domain.Tests.Summaries.Networks;

namespace MimFunctions.Domain.Tests.Summaries;

public sealed class SummaryNameTests
{
    [Theory]
    [InlineData("general-2026", "2026-01-01", "2026-12-31")]
    [InlineData("liaison-2026", "2026-01-01", "2026-12-31")]
    [InlineData("semester-2026-1", "2026-01-01", "2026-06-30")]
    [InlineData("semester-2026-2", "2026-07-01", "2026-12-31")]
    public void A_name_is_read_back_as_it_is_written_and_tells_its_period(string written, string first, string last)
    {
        var name = SummaryName.Parse(written)!;

        name.ToString().ShouldBe(written);
        (name.First, name.Last, name.Year).ShouldBe((Day(first), Day(last), 2026));
        name.Title.ShouldEndWith("2026");
    }

    [Fact]
    public void A_period_begins_and_ends_by_the_clocks_of_Brussels()
    {
        var name = SummaryName.Parse("semester-2026-1")!;

        name.Begin.ShouldBe(At("2025-12-31T23:00Z"));
        name.End.ShouldBe(At("2026-06-30T22:00Z"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("semester")]
    [InlineData("semester-2026")]
    [InlineData("semester-2026-3")]
    [InlineData("general-26")]
    [InlineData("general-3000")]
    [InlineData("general-+2026")]
    [InlineData("liaison-2026-1")]
    [InlineData("yearly-2026")]
    [InlineData("general-1950")]
    [InlineData("semester-1950-1")]
    public void What_is_none_is_null(string? written) => SummaryName.Parse(written).ShouldBeNull();
}
