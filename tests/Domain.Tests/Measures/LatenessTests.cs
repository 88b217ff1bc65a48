using System.Globalization;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Measures;

public sealed class LatenessTests
{
    [Theory]
    [InlineData("AT", "2026-03-05T22:59:59Z", false)]
    [InlineData("AT", "2026-03-05T23:00:00Z", true)]
    [InlineData("EL", "2026-03-05T21:59:59Z", false)]
    [InlineData("EL", "2026-03-05T22:00:00Z", true)]
    [InlineData("CY", "2026-03-05T22:00:00Z", true)]
    [InlineData("IE", "2026-03-05T23:59:59Z", false)]
    [InlineData("PT", "2026-03-06T00:00:00Z", true)]
    [InlineData("AT", "2026-03-06T00:30:00+02:00", false)]
    [InlineData("AT", "2026-03-04T12:00:00Z", false)]
    public void The_day_ends_when_it_ends_in_the_capital(string state, string receivedAt, bool late) =>
        IsLate("2026-03-05", receivedAt, state).ShouldBe(late);

    [Theory]
    [InlineData("2026-07-05T21:59:59Z", false)]
    [InlineData("2026-07-05T22:00:00Z", true)]
    public void Summer_time_counts(string receivedAt, bool late) => IsLate("2026-07-05", receivedAt, "AT").ShouldBe(late);

    private static bool IsLate(string madePublic, string receivedAt, string state) => Lateness.IsLate(
        DateOnly.Parse(madePublic, CultureInfo.InvariantCulture),
        DateTimeOffset.Parse(receivedAt, CultureInfo.InvariantCulture),
        MemberState.FromCode(state)!);
}
