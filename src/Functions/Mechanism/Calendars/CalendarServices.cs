namespace MimFunctions.Mechanism.Calendars;

/// <summary>The public holidays as a service.</summary>
internal static class CalendarServices
{
    /// <summary>The lists that ship with the program and those of the data folder, read before the start.</summary>
    public static IServiceCollection AddHolidays(this IServiceCollection services) => services
        .AddSingleton<IHolidays, HolidaysFile>()
        .AddHostedService<HolidaysAtStart>();
}
