using MimFunctions.Domain.Calendar;

namespace MimFunctions.Calendar;

/// <summary>Stands in until the lists are read; the lead removes it.</summary>
internal sealed class NoHolidaysYet : IHolidays
{
    /// <inheritdoc/>
    public Task<HolidayLists> Current(CancellationToken ct) => Task.FromResult(HolidayLists.None);
}
