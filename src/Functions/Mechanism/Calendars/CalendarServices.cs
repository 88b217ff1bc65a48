using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Mechanism.Calendars;

/// <summary>The public holidays and the Presidencies as services.</summary>
internal static class CalendarServices
{
    /// <summary>The lists that ship with the program and those of the data folder, read before the start.</summary>
    public static IServiceCollection AddHolidays(this IServiceCollection services) => services
        .AddSingleton<HolidaysFile>().AddSingleton<IHolidays>(provider => provider.GetRequiredService<HolidaysFile>())
        .AddSingleton<HolidayRegister>()
        .AddHostedService<HolidaysAtStart>();

    /// <summary>The Presidencies as the operator lists them, put into force before the start.</summary>
    public static IServiceCollection AddPresidencies(this IServiceCollection services) => services
        .AddSingleton<PresidenciesFile>()
        .AddHostedService(provider => provider.GetRequiredService<PresidenciesFile>());
}

/// <summary>
/// Reads the operator's public holidays before the hub counts anything, so that a broken file stops the start and not a request. Where there is none, nothing can be
/// wrong, and no start waits for the lists that ship.
/// </summary>
/// <param name="holidays">The lists.</param>
/// <param name="files">Where the operator's file is.</param>
internal sealed class HolidaysAtStart(HolidaysFile holidays, IFileStore files) : IHostedService
{
    /// <inheritdoc/>
    /// <exception cref="SettingException">The operator's file is broken.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await files.Look(HolidaysFile.Path, cancellationToken) is not null)
            await holidays.AtStart(cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
