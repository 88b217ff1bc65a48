using MimFunctions.Domain.Calendar;
using MimFunctions.Mechanism.Calendars;

namespace MimFunctions.Tests.Testing;

/// <summary>The lists of public holidays as a test gives them; none to begin with.</summary>
internal sealed class GivenHolidays(HolidayLists? lists = null) : IHolidays
{
    public HolidayLists Lists { get; set; } = lists ?? HolidayLists.None;

    public Task<HolidayLists> Current(CancellationToken ct) => Task.FromResult(Lists);
}
