using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Calendar;

/// <summary>What the tests of the legal clock start from: lists of holidays that were published, and arbitrary ones.</summary>
internal static class Calendars
{
    public static Authority Austria { get; } = Authority.FromCode("AT")!;

    public static IReadOnlyList<Authority> States { get; } = [.. MemberState.All.Select(Authority.Of)];

    /// <summary>docs/law.md 9.5, Brussels.</summary>
    public static HolidayList Commission2023 { get; } = List("COM 2023",
        "01-02", "04-06", "04-07", "04-10", "05-01", "05-09", "05-18", "05-19", "05-29", "07-21", "08-15", "11-01", "11-02",
        "12-25", "12-26", "12-27", "12-28", "12-29");

    /// <summary>A due day to look for, among holidays that may fill whole months, in years with and without a list.</summary>
    public static Arbitrary<Case> Any { get; } = Cases().ToArbitrary();

    /// <summary>A list, e.g. of <c>AT 2024</c>, its days as month and day.</summary>
    public static HolidayList List(string of, params string[] days)
    {
        var (authority, year) = (of.Split(' ')[0], of.Split(' ')[1]);
        return new HolidayList(authority, int.Parse(year, CultureInfo.InvariantCulture), [.. days.Select(day => Day($"{year}-{day}"))],
            $"Official Journal of {year}.");
    }

    public static HolidayLists Lists(params HolidayList[] lists) => new(lists);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Noon of that day, in the legal time of every authority the same day.</summary>
    public static DateTimeOffset Noon(string day) => Noon(Day(day));

    /// <inheritdoc cref="Noon(string)"/>
    public static DateTimeOffset Noon(DateOnly day) => new(day, new TimeOnly(12, 0), TimeSpan.Zero);

    private static Gen<Case> Cases() =>
        from acting in Gen.Elements<Authority>([Authority.Commission, Authority.Parliament, Authority.Council, .. States])
        from eventDay in Days()
        from count in Gen.Choose(1, 24)
        from unit in Gen.Elements(Enum.GetValues<PeriodUnit>())
        from holidays in Holidays(acting, eventDay.Year, eventDay.Year + (unit is PeriodUnit.Year ? count : 2))
        select new Case(eventDay, acting, holidays, count, unit);

    /// <summary>1958 to 2100, the ends of months and years more often than chance would have it.</summary>
    private static Gen<DateOnly> Days() =>
        from year in Gen.Choose(1958, 2100)
        from month in Gen.Choose(1, 12)
        from day in Gen.OneOf(Gen.Choose(1, 31), Gen.Choose(28, 31))
        select new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    /// <summary>Lists of the years about the event and about the end, some of them missing.</summary>
    private static Gen<HolidayLists> Holidays(Authority acting, int first, int last) =>
        from lists in Gen.CollectToSequence(new[] { first, first + 1, last - 1, last, last + 1 }.Distinct(), each => YearOf(acting, each))
        select new HolidayLists([.. lists.OfType<HolidayList>()]);

    /// <summary>No list, a few single days, or runs of days without end in sight.</summary>
    private static Gen<HolidayList?> YearOf(Authority acting, int year) =>
        from known in Gen.Choose(0, 3)
        from runs in Runs().ListOf()
        let days = runs.SelectMany(run => Enumerable.Range(run.Start, run.Length)).Where(number => number <= 365).Distinct()
            .Select(number => new DateOnly(year, 1, 1).AddDays(number - 1)).ToList()
        select known == 0 || days.Count == 0 ? null : new HolidayList(acting.Code, year, days, "an arbitrary list");

    private static Gen<(int Start, int Length)> Runs() =>
        from start in Gen.Choose(1, 365)
        from length in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Choose(2, 12)), (1, Gen.Choose(13, 120)))
        select (start, length);
}
