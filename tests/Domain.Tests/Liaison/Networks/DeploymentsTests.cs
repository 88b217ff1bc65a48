using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

public sealed class DeploymentsTests
{
    private static readonly Secondment[] Secondments =
    [
        Posts.Of("IT", 1, Posts.Notice("TN", until: "2026-01-31")),
        Posts.Of("AT", 10_000, Posts.Notice("MA")),
        Posts.Of("AT", 3, Posts.Notice("MA", from: "2026-04-01", until: "2026-04-01")),
        Posts.Of("AT", 4, Posts.Notice("AL", intention: SecondmentIntention.Planned)),
    ];

    [Fact]
    public void The_list_of_a_day_is_by_state_host_and_number_with_the_plans_beside_it()
    {
        var list = Deployments.Between(Posts.Day, Posts.Day, Posts.Late, Secondments);

        list.Made.Numbers().ShouldBe(["SEC-AT-2026-10000"]);
        list.ToCome.Numbers().ShouldBe(["SEC-AT-2026-0004", "SEC-AT-2026-0003"]);
    }

    [Fact]
    public void The_list_of_some_days_has_all_who_were_there_on_one_of_them()
    {
        var list = Deployments.Between(Posts.Date("2026-01-31"), Posts.Date("2026-04-01"), Posts.Late, Secondments);

        list.Made.Numbers().ShouldBe(["SEC-AT-2026-0003", "SEC-AT-2026-10000", "SEC-IT-2026-0001"]);
        list.ToCome.Numbers().ShouldBe(["SEC-AT-2026-0004"]);
        (list.First, list.Last).ShouldBe((Posts.Date("2026-01-31"), Posts.Date("2026-04-01")));
    }

    [Fact]
    public void A_deployment_lasts_from_its_first_day_to_its_last() =>
        Deployments.Between(Posts.Date("2026-01-01"), Posts.Date("2026-12-31"), Posts.Late, Secondments).Made.Select(each => each.Days)
            .ShouldBe([1, null, 30]);

    [Fact]
    public void Tasks_and_place_are_those_announced()
    {
        var one = Deployment.Of(Secondments[1]);

        (one.City, one.HostKind, one.Duties, one.AnnouncedAt).ShouldBe(
            ("Rabat", HostKind.MemberStateMission, "Advises carriers.", Secondments[1].Now.ReceivedAt));
    }

    [Fact]
    public void The_last_day_is_not_before_the_first() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Deployments.Between(Posts.Day, Posts.Day.AddDays(-1), Posts.Late, []));
}
