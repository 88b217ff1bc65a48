using NodaTime;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>Due days and notice days by NodaTime and plain counting, written from docs/law.md 9.4 without a look at the hub's own clock.</summary>
internal sealed class PlainCalendar(IReadOnlyDictionary<(string Code, int Year), HashSet<DateOnly>> holidays)
{
    private static readonly Dictionary<string, string> Seats = new()
    {
        ["AT"] = "Europe/Vienna",
        ["BE"] = "Europe/Brussels",
        ["BG"] = "Europe/Sofia",
        ["CY"] = "Asia/Nicosia",
        ["CZ"] = "Europe/Prague",
        ["DE"] = "Europe/Berlin",
        ["DK"] = "Europe/Copenhagen",
        ["EE"] = "Europe/Tallinn",
        ["EL"] = "Europe/Athens",
        ["ES"] = "Europe/Madrid",
        ["FI"] = "Europe/Helsinki",
        ["FR"] = "Europe/Paris",
        ["HR"] = "Europe/Zagreb",
        ["HU"] = "Europe/Budapest",
        ["IE"] = "Europe/Dublin",
        ["IT"] = "Europe/Rome",
        ["LT"] = "Europe/Vilnius",
        ["LU"] = "Europe/Luxembourg",
        ["LV"] = "Europe/Riga",
        ["MT"] = "Europe/Malta",
        ["NL"] = "Europe/Amsterdam",
        ["PL"] = "Europe/Warsaw",
        ["PT"] = "Europe/Lisbon",
        ["RO"] = "Europe/Bucharest",
        ["SE"] = "Europe/Stockholm",
        ["SI"] = "Europe/Ljubljana",
        ["SK"] = "Europe/Bratislava",
    };

    /// <summary>Date and time on the clocks in the capital.</summary>
    public static LocalDateTime There(DateTimeOffset at, string state) =>
        Instant.FromDateTimeOffset(at).InZone(DateTimeZoneProviders.Tzdb[Seats[state]]).LocalDateTime;

    /// <summary>The day that people are at: from seven in the morning.</summary>
    public static LocalDate WorkDay(DateTimeOffset at, string state) => There(at, state).Minus(Period.FromHours(7)).Date;

    /// <summary>One month (TL-4, TL-5), to the next working day (TL-7), with two working days in it at least (TL-8).</summary>
    public LocalDate Due(DateTimeOffset asked, string state)
    {
        var day = There(asked, state).Date;
        var due = day.PlusMonths(1);
        while (!IsWorking(due, state) || Enumerable.Range(1, Period.DaysBetween(day, due)).Count(n => IsWorking(day.PlusDays(n), state)) < 2)
            due = due.PlusDays(1);
        return due;
    }

    /// <summary>The days of the notices about a due day, in order, with the name each has in its step; the last only closes the one before.</summary>
    public IReadOnlyList<(LocalDate Day, string Name)> Notices(LocalDate due, string state)
    {
        var before = due.PlusDays(-1);
        while (!IsWorking(before, state))
            before = before.PlusDays(-1);
        List<(LocalDate, string)> days = [(due.PlusDays(-7), "SevenDays"), (before, "OneWorkingDay"), (due, "OnTheDay")];
        days.AddRange(Enumerable.Range(1, 53).Select(week => (due.PlusDays((7 * week) - 6), $"overdue{week}")));
        return days;
    }

    private bool IsWorking(LocalDate day, string state) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && !(holidays.TryGetValue((state, day.Year), out var off) && off.Contains(day.ToDateOnly()));
}
