using System.Globalization;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Calendar;

/// <summary>The sentences of an explanation. Articles are those of Regulation (EEC, Euratom) No 1182/71.</summary>
internal static class DeadlineWords
{
    /// <summary>TL-6.</summary>
    public static Sentence InsideCounts => $"Saturdays, Sundays and public holidays inside the period count: Article 3(3).";

    /// <summary>The event, its day in the legal time of who acts, and that it doesn't count (TL-4, TL-10).</summary>
    public static Sentence Start(DateTime localTime, Authority acting) =>
        $"The event was on {DateOnly.FromDateTime(localTime)} at {Clock(localTime)}, {LegalTimeOf(acting)}. {NotCounted}";

    /// <summary>The same of what started the month (F-23).</summary>
    public static Sentence Start(MonthStart start, DateTime localTime, Authority acting)
    {
        var (day, clock, legal) = (DateOnly.FromDateTime(localTime), Clock(localTime), LegalTimeOf(acting));
        return start switch
        {
            MonthStart.Asked => $"The request was put through the network on {day} at {clock}, {legal}. {NotCounted}",
            MonthStart.Delivered => $"The request was delivered on {day} at {clock}, {legal}. {NotCounted}",
            _ => $"The request was read on {day} at {clock}, {legal}. {NotCounted}",
        };
    }

    /// <summary>That the month has yet to begin (F-23).</summary>
    public static Sentence Preliminary(Authority acting) =>
        $"The month begins when the request is first delivered to {acting} or read there. Should that be on a later day, the date is found anew from it.";

    /// <summary>A day that people were told does not become earlier (F-7).</summary>
    public static Sentence NotEarlier(DateOnly told) => $"{Day(told)}, was told before. It stays, as a date that was told does not become earlier.";

    /// <summary>Where counting alone ends (TL-5).</summary>
    public static Sentence Rule(Period period, DateOnly eventDay, DateOnly nominal) => period.Unit switch
    {
        PeriodUnit.Day => $"A period of {period.Worded} ends on {Day(nominal)}: Article 3(2)(b).",
        PeriodUnit.Week => $"A period of {period.Worded} ends on the same day of the week, {Day(nominal)}: Article 3(2)(c).",
        _ when nominal.Day == eventDay.Day => $"A period of {period.Worded} ends on the same date, {Day(nominal)}: Article 3(2)(c).",
        _ => $"A period of {period.Worded} ends on the same date; {Term.OfMonth(nominal.Year, nominal.Month)} has no day {eventDay.Day}, so it ends on the last day of that month, {Day(nominal)}: Article 3(2)(c).",
    };

    /// <summary>The list that was used for a year, published or unofficial, or that there is none.</summary>
    public static Sentence List(HolidayList? list, Authority acting, int year) => list switch
    {
        null => $"No list of public holidays of {acting} for {year} has been supplied: only Saturdays and Sundays were taken into account.",
        { IsOfficial: true } => $"Public holidays of {acting} for {year}, published list: {list.Source}",
        _ => $"Public holidays of {acting} for {year}: unofficial list, {list.Source}, as the published one has not been supplied.",
    };

    /// <summary>Why the period doesn't end on a day, and by which article: 3(4) (TL-7) or 3(5) (TL-8).</summary>
    public static Sentence PassedOver(DateOnly day, Authority acting, string article) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => $"{day} is a Saturday: the period does not end on it, Article {article}.",
        DayOfWeek.Sunday => $"{day} is a Sunday: the period does not end on it, Article {article}.",
        _ => $"{Day(day)}, is a public holiday of {acting}: the period does not end on it, Article {article}.",
    };

    /// <summary>Why the period ends on a second working day (TL-8).</summary>
    public static Sentence SecondWorkingDay(DateOnly only) =>
        $"The only working day in the period would be {Day(only)}. A period of two days or more has at least two, so it goes on to the next: Article 3(5).";

    /// <summary>TL-9.</summary>
    public static Sentence Fixed(DateOnly date) =>
        $"{Day(date)}, is a fixed date. It does not move, even from a Saturday, Sunday or public holiday: Regulation (EEC, Euratom) No 1182/71, Articles 4 and 5.";

    /// <summary>The last hour of the last day (TL-10).</summary>
    public static Sentence Result(DateOnly due, DateTimeOffset ends, Authority acting) =>
        $"The time limit ends with the last hour of {Day(due)}, in the {LegalTimeOf(acting)}; that is at {Clock(ends.UtcDateTime)} UTC on {DateOnly.FromDateTime(ends.UtcDateTime)}.";

    private static Sentence NotCounted => $"That day does not count: Regulation (EEC, Euratom) No 1182/71, Article 3(1).";

    // Other languages name the day of the week in their own order.
    private static Term Day(DateOnly day) => new(TermKind.LongDay, FormDate.ForMachines(day), $"{FormDate.ForPeople(day)}, a {day.DayOfWeek}");

    private static string Clock(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static Sentence LegalTimeOf(Authority acting) => $"legal time of {acting} ({acting.TimeZone})";
}
