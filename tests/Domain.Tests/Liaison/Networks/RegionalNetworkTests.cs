using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

public sealed class RegionalNetworkTests
{
    [Fact]
    public void Spellings_of_one_region_are_one_network_across_host_countries()
    {
        Secondment[] secondments =
        [
            Posts.Of("AT", 1, Posts.Notice("MA", region: "Maghreb")),
            Posts.Of("IE", 2, Posts.Notice("TN", region: "MAGHREB ; Libya\nmaghreb")),
            Posts.Of("FR", 3, Posts.Notice("SN", region: "maghreb, -, Sahel")),
            Posts.Of("DE", 4, Posts.Notice("SN")),
            Posts.Of("ES", 5, Posts.Notice("MA", intention: SecondmentIntention.Planned, region: "Maghreb")),
            Posts.Of("NL", 6, Posts.Notice("MA", region: "maghreb")),
        ];

        var regions = RegionalNetwork.All(Posts.Day, Posts.Late, secondments);

        regions.Select(region => region.Region).ShouldBe(["Libya", "Sahel", "maghreb"]);
        regions[2].Present.Numbers().ShouldBe(["SEC-AT-2026-0001", "SEC-FR-2026-0003", "SEC-IE-2026-0002", "SEC-NL-2026-0006"]);
        regions[2].HostCountries.Select(country => country.Name).ShouldBe(["Morocco", "Senegal", "Tunisia"]);
        regions[2].Represented.Select(state => state.Code).ShouldBe(["IE", "FR", "NL", "AT"]);
        regions[2].Convenor.State.ShouldBeNull("nobody recorded who acts for a region");
        regions[2].Day.ShouldBe(Posts.Day);
    }

    [Fact]
    public void Within_a_region_no_secondment_stands_twice() => Prop.ForAll(Posts.Any, Posts.AnyDay.ToArbitrary(), (secondments, day) =>
        RegionalNetwork.All(day, Posts.Late, secondments).All(region => region.Present.Numbers().Distinct().Count() == region.Present.Count))
        .QuickCheckThrowOnFailure();
}
