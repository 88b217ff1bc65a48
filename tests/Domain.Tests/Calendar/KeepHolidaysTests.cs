using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Calendar;

public sealed class KeepHolidaysTests
{
    private static readonly Authority Austria = Authority.FromCode("AT")!;

    [Fact]
    public void A_list_is_put_in_and_in_the_place_of_the_one_before()
    {
        var first = KeepHolidays.Put(HolidayLists.None, "AT", "2027", "2027-12-25\n2027-01-06", " BGBl. I 2026/1 ").Next!;
        var second = KeepHolidays.Put(first, "AT", "2027", "2027-01-01; 2027-12-25", "BGBl. I 2026/2").Next!;

        first.For(Austria, 2027)!.Days.ShouldBe([new(2027, 1, 6), new(2027, 12, 25)]);
        first.For(Austria, 2027)!.Source.ShouldBe("BGBl. I 2026/1");
        second.Lists.ShouldHaveSingleItem().Source.ShouldBe("BGBl. I 2026/2");
    }

    [Theory]
    [InlineData("XX", "2027", "2027-01-01", "a", "authority")]
    [InlineData(null, "2027", "2027-01-01", "a", "authority")]
    [InlineData("AT", "soon", "2027-01-01", "a", "year")]
    [InlineData("AT", null, "2027-01-01", "a", "year")]
    [InlineData("AT", "1900", "1900-01-01", "a", "days")]
    [InlineData("AT", "2027", "1 January", "a", "days")]
    [InlineData("AT", "2027", null, "a", "days")]
    [InlineData("AT", "2027", "2026-01-01", "a", "days")]
    [InlineData("AT", "2027", "2027-01-01", " ", "source")]
    public void What_is_wrong_is_said_at_its_field(string? authority, string? year, string? days, string? source, string field)
    {
        var change = KeepHolidays.Put(HolidayLists.None, authority, year, days, source);

        change.Next.ShouldBeNull();
        change.Fault.ShouldNotBeNull().Field.ShouldBe(field);
        change.Fault.Message.ToString().ShouldEndWith(".");
    }

    [Fact]
    public void A_list_is_taken_out_and_the_others_stay()
    {
        var kept = KeepHolidays.Put(KeepHolidays.Put(HolidayLists.None, "AT", "2027", "2027-01-01", "a").Next!, "AT", "2028", "2028-01-01", "b").Next!;

        KeepHolidays.TakeOut(kept, "AT", 2027).Next!.Lists.ShouldHaveSingleItem().Year.ShouldBe(2028);
        KeepHolidays.TakeOut(kept, "AT", 2029).Fault.ShouldNotBeNull().Field.ShouldBeNull();
        KeepHolidays.TakeOut(kept, "XX", 2027).Next.ShouldBeNull();
    }
}
