using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

public sealed class NetworkHistoryTests
{
    [Fact]
    public void It_tells_who_came_and_went()
    {
        Secondment[] secondments =
        [
            Posts.Of("AT", 1, Posts.Notice(from: "2024-01-01")),
            Posts.Of("DE", 2, Posts.Notice(from: "2024-01-01", until: "2026-02-01")),
            Posts.Of("ES", 3, Posts.Notice(from: "2026-02-01")),
            Posts.Of("FR", 4, Posts.Notice(from: "2026-02-01", until: "2026-02-28")),
            Posts.Of("IT", 5, Posts.Notice(from: "2026-02-01", intention: SecondmentIntention.Planned)),
        ];

        var history = NetworkHistory.Between(Posts.Date("2026-01-01"), Posts.Day, Posts.Late, secondments);

        history.Before.Numbers().ShouldBe(["SEC-AT-2026-0001", "SEC-DE-2026-0002"]);
        history.Came.Numbers().ShouldBe(["SEC-FR-2026-0004", "SEC-ES-2026-0003"]);
        history.Went.Numbers().ShouldBe(["SEC-FR-2026-0004", "SEC-DE-2026-0002"]);
        history.After.Numbers().ShouldBe(["SEC-AT-2026-0001", "SEC-ES-2026-0003"]);
        (history.Earlier, history.Later).ShouldBe((Posts.Date("2026-01-01"), Posts.Day));
    }

    [Fact]
    public void Those_present_then_are_those_before_with_who_came_without_who_went() => Prop.ForAll(
        Posts.Any, Posts.AnyDay.ToArbitrary(), Gen.Choose(0, 500).ToArbitrary(), (secondments, earlier, days) =>
        {
            var history = NetworkHistory.Between(earlier, earlier.AddDays(days), Posts.Late, secondments);
            return history.Before.Concat(history.Came).Numbers().Except(history.Went.Numbers()).Order().SequenceEqual(history.After.Numbers().Order());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_later_day_is_not_before_the_earlier_one() =>
        Should.Throw<ArgumentOutOfRangeException>(() => NetworkHistory.Between(Posts.Day, Posts.Day.AddDays(-1), Posts.Late, []));
}
