namespace MimFunctions.Mechanism.Calendars;

/// <summary>The public holidays and the Presidencies as services.</summary>
internal static class CalendarServices
{
    /// <summary>The lists that ship with the program and those of the data folder, read before the start.</summary>
    public static IServiceCollection AddHolidays(this IServiceCollection services) => services
        .AddSingleton<IHolidays, HolidaysFile>()
        .AddSingleton<HolidayRegister>()
        .AddHostedService<HolidaysAtStart>();

    /// <summary>The Presidencies as the operator lists them, put into force before the start.</summary>
    public static IServiceCollection AddPresidencies(this IServiceCollection services) => services
        .AddSingleton<PresidenciesFile>()
        .AddHostedService(provider => provider.GetRequiredService<PresidenciesFile>());
}
