using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

public sealed class GapsTests
{
    private static readonly InterestList Interests = new(
        [On("TN"), On("MA"), On("SN"), On("LY"), On("AL") with { Until = new DateOnly(2026, 3, 4) }]);

    [Fact]
    public void A_country_of_interest_has_an_officer_or_one_from_elsewhere_or_none()
    {
        Secondment[] secondments =
        [
            Posts.Of("AT", 1, Posts.Notice("MA", region: "morocco, TUNISIA; Maghreb")),
            Posts.Of("FR", 2, Posts.Notice("SN", intention: SecondmentIntention.Planned, region: "Libya")),
        ];

        var gaps = Gaps.On(Interests, Posts.Day, Posts.Late, secondments);

        Names(gaps, CoverageKind.OfficerThere).ShouldBe(["Morocco"]);
        Names(gaps, CoverageKind.OnlyFromElsewhere).ShouldBe(["Tunisia"]);
        Names(gaps, CoverageKind.Nobody).ShouldBe(["Libya", "Senegal"]);
        gaps.Of(CoverageKind.OnlyFromElsewhere)[0].FromElsewhere.Numbers().ShouldBe(["SEC-AT-2026-0001"]);
        gaps.Of(CoverageKind.Nobody)[1].Network.ToCome.Numbers().ShouldBe(["SEC-FR-2026-0002"]);
        gaps.Day.ShouldBe(Posts.Day);
    }

    [Fact]
    public void The_three_kinds_make_up_the_list_of_the_day() => Prop.ForAll(Posts.Any, Posts.AnyDay.ToArbitrary(), (secondments, day) =>
    {
        var gaps = Gaps.On(Interests, day, Posts.Late, secondments);
        return Enum.GetValues<CoverageKind>().SelectMany(gaps.Of).Select(country => country.Interest.Country.Name).Order(StringComparer.Ordinal)
            .SequenceEqual(Interests.On(day).Select(interest => interest.Country.Name));
    }).QuickCheckThrowOnFailure();

    private static string[] Names(Gaps gaps, CoverageKind kind) => [.. gaps.Of(kind).Select(country => country.Interest.Country.Name)];

    private static CountryOfInterest On(string country) => new(Country.Find(country)!, new DateOnly(2025, 1, 1), null, "Council conclusions");
}
