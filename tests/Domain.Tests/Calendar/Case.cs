using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Calendar;

/// <summary>A period to be found the end of.</summary>
internal sealed record Case(DateOnly EventDay, Authority Acting, HolidayLists Holidays, int Count, PeriodUnit Unit)
{
    public bool IsWorking(DateOnly day) => Holidays.IsWorkingDay(Acting, day);

    public Deadline Deadline() => Deadline(EventDay);

    public Deadline Deadline(DateOnly eventDay) => Unit switch
    {
        PeriodUnit.Day => LegalPeriod.Days(Count, Calendars.Noon(eventDay), Acting, Holidays),
        PeriodUnit.Week => LegalPeriod.Weeks(Count, Calendars.Noon(eventDay), Acting, Holidays),
        PeriodUnit.Month => LegalPeriod.Months(Count, Calendars.Noon(eventDay), Acting, Holidays),
        _ => LegalPeriod.Years(Count, Calendars.Noon(eventDay), Acting, Holidays),
    };
}
