using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Calendar;

public sealed class PresidenciesTests
{
    [Theory]
    [InlineData("2016-1", "NL")]
    [InlineData("2016-2", "SK")]
    [InlineData("2017-1", "MT")]
    [InlineData("2017-2", "EE")]
    [InlineData("2018-1", "BG")]
    [InlineData("2018-2", "AT")]
    [InlineData("2019-1", "RO")]
    [InlineData("2020-2", "DE")]
    [InlineData("2025-2", "DK")]
    [InlineData("2026-1", "CY")]
    [InlineData("2026-2", "IE")]
    [InlineData("2027-2", "EL")]
    [InlineData("2030-2", "MT")]
    public void F25_the_order_is_that_of_the_Decision(string semester, string state) => Of(semester)!.Code.ShouldBe(state);

    [Theory]
    [InlineData("2015-2")]
    [InlineData("2031-1")]
    [InlineData("2999-2")]
    public void Outside_the_order_nobody_is_guessed(string semester) => Of(semester).ShouldBeNull();

    [Fact]
    public void Every_known_semester_has_its_own_state_and_they_leave_no_gap()
    {
        var known = Presidencies.Known.ToList();

        known.Skip(6).Select(Presidencies.Of).ShouldBeUnique();
        known.Take(6).Select(Presidencies.Of).ShouldBeUnique();
        known.ShouldAllBe(semester => Presidencies.Of(semester) != null);
        known.Zip(known.Skip(1)).ShouldAllBe(pair => pair.First.Next == pair.Second);
        (known[0].ToString(), known[^1].ToString()).ShouldBe(("2016-1", "2030-2"));
    }

    private static MemberState? Of(string semester) => Presidencies.Of(Semester.Parse(semester)!);
}
