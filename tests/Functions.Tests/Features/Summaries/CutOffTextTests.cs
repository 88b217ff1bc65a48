using MimFunctions.Features.Summaries;

namespace MimFunctions.Tests.Features.Summaries;

public sealed class CutOffTextTests
{
    [Theory]
    [InlineData("2026-12-31T12:00:00Z")]
    [InlineData("2026-12-31T12:00Z")]
    [InlineData("2026-12-31T12:00:00.0000000Z")]
    [InlineData("2026-12-31T12:00:00+00:00")]
    [InlineData("2026-12-31T13:00:00+01:00")]
    [InlineData("2026-12-31T13:00+01:00")]
    public void An_instant_is_understood_as_the_hub_itself_writes_it_and_with_any_offset(string text) =>
        CutOffText.Read(text).ShouldBe(new DateTimeOffset(2026, 12, 31, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void The_examples_given_to_whom_was_not_understood_are_understood() =>
        CutOffText.Wanted.Split(' ', ',').Where(word => word.StartsWith("2026", StringComparison.Ordinal)).ShouldAllBe(example => CutOffText.Read(example) != null);

    [Fact]
    public void A_day_ends_at_midnight_in_Brussels() =>
        CutOffText.Read("2026-12-31").ShouldBe(new DateTimeOffset(2026, 12, 31, 23, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("31.12.2026")]
    [InlineData("2026-12-31T12:00:00")]
    [InlineData("2026-13-01")]
    public void Anything_else_is_not_understood(string? text) => CutOffText.Read(text).ShouldBeNull();
}
