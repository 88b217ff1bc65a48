using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Types;

namespace MimFunctions.Mechanism.Intake;

/// <summary>What reads and judges forms.</summary>
internal static class CheckingServices
{
    /// <summary>What the commands need that look but change nothing; works while the hub is running, and without a data folder.</summary>
    public static IServiceCollection AddChecking(this IServiceCollection services, Settings settings)
    {
        services.AddLogging().AddAssessing(settings).AddFiles(settings).AddSingleton<DryRun>();
        return settings.Cosmos is not null || File.Exists(Path.Combine(settings.DataFolder, "hub.db"))
            ? services.AddDocuments(settings)
            : services.AddSingleton<IDocumentStore, NoDocuments>();
    }

    /// <summary>The forms, every kind of form that may be dropped, and what their rules look up.</summary>
    public static IServiceCollection AddAssessing(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(settings).AddSingleton(TimeProvider.System).AddDirectory(settings)
            .AddSingleton(FormLibrary.Load(Path.Combine(settings.DataFolder, "forms")))
            .AddSingleton<LabelRegister>().AddSingleton<LabelsFile>().AddHostedService(provider => provider.GetRequiredService<LabelsFile>())
            .AddSingleton<Assessor>().AddSingleton<AwaitedFiles>().AddSingleton<Numbers>().AddHolidays();
        foreach (var kind in ProgramTypes.Of<IFormKind>())
            services.AddSingleton(typeof(IFormKind), kind);
        return services;
    }
}
