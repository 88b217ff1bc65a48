using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

public sealed class NetworkTests
{
    [Fact]
    public void It_shows_who_is_there_for_whom_and_who_is_to_come()
    {
        Secondment[] secondments =
        [
            Posts.Of("FR", 1, Posts.Notice(onBehalfOf: ["LU", "AT"])),
            Posts.Of("AT", 2, Posts.Notice(until: "2026-03-05")),
            Posts.Of("DE", 3, Posts.Notice(intention: SecondmentIntention.Planned)),
            Posts.Of("ES", 4, Posts.Notice(from: "2026-03-06")),
            Posts.Of("IT", 5, Posts.Notice(until: "2026-03-04")),
            Posts.In("TN", "NL", 6),
        ];

        var network = Network.Of(Posts.Morocco, Posts.Day, Posts.Late, secondments);

        network.Present.Numbers().ShouldBe(["SEC-AT-2026-0002", "SEC-FR-2026-0001"]);
        network.ToCome.Numbers().ShouldBe(["SEC-DE-2026-0003", "SEC-ES-2026-0004"]);
        network.Represented.Select(state => state.Code).ShouldBe(["FR", "AT"]);
        network.RepresentedByOthers.Select(state => state.Code).ShouldBe(["LU"]);
        Network.All(Posts.Day, Posts.Late, secondments).Select(each => each.HostCountry).ShouldBe([Posts.Morocco, Posts.Tunisia]);
    }

    [Fact]
    public void A_later_notice_takes_the_place_of_those_before_and_not_before_it_was_received()
    {
        var moved = Posts.Of("AT", 1, Posts.Notice(), Posts.Notice("TN", received: "2026-02-10"));
        var (before, after) = (new DateTimeOffset(2026, 2, 9, 23, 59, 59, TimeSpan.Zero), new DateTimeOffset(2026, 2, 10, 0, 0, 0, TimeSpan.Zero));

        Network.Of(Posts.Morocco, Posts.Day, before, [moved]).Present.Numbers().ShouldBe(["SEC-AT-2026-0001"]);
        Network.Of(Posts.Morocco, Posts.Day, after, [moved]).Present.ShouldBeEmpty();
        Network.Of(Posts.Tunisia, Posts.Day, after, [moved]).Present.Numbers().ShouldBe(["SEC-AT-2026-0001"]);
        Network.All(Posts.Day, before.AddYears(-1), [moved]).ShouldBeEmpty();
        Deployment.EachOf(moved).Select(each => each.HostCountry).ShouldBe([Posts.Morocco, Posts.Tunisia]);
    }

    [Fact]
    public void On_any_day_every_secondment_that_is_not_over_stands_in_exactly_one_network_once() => Prop.ForAll(
        Posts.Any, Posts.AnyDay.ToArbitrary(), (secondments, day) =>
        {
            var networks = Network.All(day, Posts.Late, secondments);
            var listed = networks.SelectMany(network => network.Present.Concat(network.ToCome)).Numbers();
            var expected = secondments.Where(each => each.Now.Until is not { } last || day <= last).Select(each => each.Number.ToString());
            return listed.Order().SequenceEqual(expected.Order())
                && networks.All(network => network.Present.All(each => each.HostCountry == network.HostCountry && each.From <= day));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_announced_later_is_ever_shown() => Prop.ForAll(
        Posts.Any, Posts.AnyDay.ToArbitrary(), Posts.AnyDay.ToArbitrary(), (secondments, day, known) =>
        {
            var asOf = new DateTimeOffset(known, default, TimeSpan.Zero);
            var cut = secondments
                .Select(each => each with { Notices = [.. each.Notices.Where(notice => notice.ReceivedAt <= asOf)] })
                .Where(each => each.Notices.Count > 0).ToArray();
            var seen = Network.All(day, asOf, secondments);
            return seen.SelectMany(network => network.Present.Concat(network.ToCome)).All(each => each.AnnouncedAt <= asOf)
                && seen.SelectMany(network => network.Present).Numbers().SequenceEqual(
                    Network.All(day, Posts.Late, cut).SelectMany(network => network.Present).Numbers());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_state_is_represented_by_itself_or_by_others_never_both() => Prop.ForAll(
        Posts.Any, Posts.AnyDay.ToArbitrary(), (secondments, day) => Network.All(day, Posts.Late, secondments)
            .All(network => !network.Represented.Intersect(network.RepresentedByOthers).Any())).QuickCheckThrowOnFailure();

    [Fact]
    public void A_deployment_is_where_its_notice_says() => Prop.ForAll(Posts.Any, Posts.AnyDay.ToArbitrary(), (secondments, day) =>
        secondments.All(each => each.Now.IsPresent(day) == Deployment.Of(each).IsPresent(day))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_network_is_made_of_can_not_hold_who_an_officer_is() =>
        typeof(Deployment).GetProperties().Select(property => property.PropertyType).ShouldNotContain(typeof(Officer));

    [Fact]
    public void The_convenor_is_one_of_the_states_represented_or_unknown() => Prop.ForAll(
        Posts.Any, Posts.AnyDay.ToArbitrary(), (secondments, day) => Network.All(day, Posts.Late, secondments).All(network => network.Convenor switch
        {
            Convenor.Unknown { State: null, Why: var why } => why.ToString().EndsWith('.'),
            { State: { } state } => network.Represented.Contains(state),
            _ => false,
        })).QuickCheckThrowOnFailure();
}
