using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Liaison.Networks;

public sealed class InterestListTests
{
    private static readonly CountryOfInterest Morocco = new(Posts.Morocco, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31), "Council conclusions");

    [Theory]
    [InlineData("2024-12-31", 0)]
    [InlineData("2025-01-01", 1)]
    [InlineData("2025-12-31", 1)]
    [InlineData("2026-01-01", 0)]
    public void A_country_is_on_the_list_from_its_first_day_to_its_last(string day, int countries) =>
        new InterestList([Morocco]).On(Posts.Date(day)).Count.ShouldBe(countries);

    [Fact]
    public void A_list_that_nobody_filled_in_says_so()
    {
        InterestList.Empty.IsEmpty.ShouldBeTrue();
        InterestList.Empty.On(Posts.Day).ShouldBeEmpty();
        new InterestList([Morocco]).IsEmpty.ShouldBeFalse();
        new InterestList([Morocco]).Entries.ShouldBe([Morocco]);
    }

    [Fact]
    public void A_country_may_come_back() => InterestList.Faults(
        [Morocco with { From = new DateOnly(2026, 1, 1), Until = null }, Morocco, Morocco with { Country = Posts.Tunisia, Until = null }]).ShouldBeEmpty();

    [Fact]
    public void What_can_not_be_is_told_in_plain_words() => InterestList.Faults(
        [
            Morocco with { Country = Country.Find("AT")! },
            Morocco with { Until = new DateOnly(2024, 12, 31), Basis = " " },
            Morocco with { Country = Posts.Tunisia, Until = null },
            Morocco with { Country = Posts.Tunisia, From = new DateOnly(2025, 6, 1) },
        ]).Select(fault => fault.ToString()).ShouldBe(
        [
            "Austria is a Member State; officers are posted to third countries (ILOB-1).",
            "Morocco: the last day, 31 December 2024, is before the first, 1 January 2025.",
            "Morocco from 1 January 2025: basis is missing; say why or by which document.",
            "Tunisia stands on the list twice on 1 June 2025.",
        ]);
}
