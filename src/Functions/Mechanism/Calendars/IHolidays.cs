using MimFunctions.Domain.Calendar;

namespace MimFunctions.Mechanism.Calendars;

/// <summary>The public holidays of the Member States and institutions (TL-2).</summary>
internal interface IHolidays
{
    /// <summary>The lists as they are now.</summary>
    Task<HolidayLists> Current(CancellationToken ct);
}
