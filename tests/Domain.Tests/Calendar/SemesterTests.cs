using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Calendar;

namespace MimFunctions.Domain.Tests.Calendar;

public sealed class SemesterTests
{
    private static readonly DateOnly FirstDay = new(1950, 1, 1);

    [Fact]
    public void A_semester_is_half_a_calendar_year()
    {
        (new Semester(2026, 1).First, new Semester(2026, 1).Last).ShouldBe((new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30)));
        (new Semester(2026, 2).First, new Semester(2026, 2).Last).ShouldBe((new DateOnly(2026, 7, 1), new DateOnly(2026, 12, 31)));
    }

    [Fact]
    public void It_ends_at_midnight_in_Brussels()
    {
        new Semester(2026, 1).End.ShouldBe(new DateTimeOffset(2026, 6, 30, 22, 0, 0, TimeSpan.Zero));
        new Semester(2026, 2).End.ShouldBe(new DateTimeOffset(2026, 12, 31, 23, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData(1949, 1)]
    [InlineData(3000, 1)]
    [InlineData(2026, 0)]
    [InlineData(2026, 3)]
    public void There_are_no_others(int year, int half) => Should.Throw<ArgumentOutOfRangeException>(() => new Semester(year, half));

    [Theory]
    [InlineData("2026-1", "first half of 2026")]
    [InlineData(" 2026-2 ", "second half of 2026")]
    public void It_is_read_as_people_write_it(string text, string words) => Semester.Parse(text)!.Words.ShouldBe(words);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-3")]
    [InlineData("2026-01")]
    [InlineData("1949-1")]
    [InlineData("2026-1\n2026-2")]
    public void Anything_else_is_none(string? text) => Semester.Parse(text).ShouldBeNull();

    [Fact]
    public void Every_day_is_in_exactly_one_semester_and_they_follow_one_another() => Prop.ForAll(Days, day =>
    {
        var semester = Semester.Of(day);
        return semester.First <= day && day <= semester.Last
            && semester.Next.First == semester.Last.AddDays(1) && semester.Next.Previous == semester
            && Semester.Parse(semester.ToString()) == semester;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2019-1", false)]
    [InlineData("2019-2", false)]
    [InlineData("2020-1", true)]
    public void A_report_on_a_semester_that_began_after_13_August_2019_is_practice_only(string semester, bool practice) =>
        Semester.Parse(semester)!.IsPracticeOnly.ShouldBe(practice);

    private static Arbitrary<DateOnly> Days => Gen.Choose(0, 365_000).Select(FirstDay.AddDays).ToArbitrary();
}
