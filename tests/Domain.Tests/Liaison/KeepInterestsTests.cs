using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Tests.Liaison;

public sealed class KeepInterestsTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Fact]
    public void A_country_comes_on_and_leaves_with_a_day_and_its_line_stays()
    {
        var on = Changed(KeepInterests.Add(InterestList.Empty, "Morocco", Day, " Council, 2026 "));
        on.Entries.ShouldHaveSingleItem().ShouldBe(new CountryOfInterest(MimFunctions.Domain.Union.Country.Find("MA")!, Day, null, "Council, 2026"));
        Changed(KeepInterests.Add(on, "TN", Day, "Council, 2026")).Entries.Count.ShouldBe(2);

        var off = Changed(KeepInterests.End(on, "MA", new(2026, 6, 30)));

        off.Entries.ShouldHaveSingleItem().Until.ShouldBe(new DateOnly(2026, 6, 30));
        Changed(KeepInterests.End(Changed(KeepInterests.Add(on, "TN", Day, "Council")), "TN", Day)).Entries[0].Until.ShouldBeNull();
    }

    [Theory]
    [InlineData("Atlantis", "country")]
    [InlineData(null, "country")]
    [InlineData("Austria", "country")]
    public void What_is_no_third_country_is_refused_at_its_field(string? country, string field) =>
        Field(KeepInterests.Add(InterestList.Empty, country, Day, "Council")).ShouldBe(field);

    [Fact]
    public void A_line_needs_a_day_and_a_reason_and_no_country_stands_twice()
    {
        Field(KeepInterests.Add(InterestList.Empty, "MA", null, "Council")).ShouldBe("from");
        Field(KeepInterests.Add(InterestList.Empty, "MA", Day, null)).ShouldBe("basis");
        Field(KeepInterests.Add(Changed(KeepInterests.Add(InterestList.Empty, "MA", Day, "Council")), "MA", Day.AddDays(1), "Council")).ShouldBe("country");
    }

    [Fact]
    public void Only_what_is_on_the_list_leaves_it_and_not_before_it_came()
    {
        var on = Changed(KeepInterests.Add(InterestList.Empty, "MA", Day, "Council"));
        Field(KeepInterests.End(on, "TN", Day)).ShouldBeNull();
        Field(KeepInterests.End(on, "MA", null)).ShouldBe("until");
        Field(KeepInterests.End(on, "MA", Day.AddDays(-1))).ShouldBe("until");
        Field(KeepInterests.End(Changed(KeepInterests.End(on, "MA", Day)), "MA", Day)).ShouldBeNull();
    }

    private static InterestList Changed(CaseDecision<InterestList> decision) => decision.ShouldBeOfType<CaseDecision<InterestList>.Changed>().Next;

    private static string? Field(CaseDecision<InterestList> decision) => decision.ShouldBeOfType<CaseDecision<InterestList>.Refused>().Why.ShouldHaveSingleItem().Field;
}
