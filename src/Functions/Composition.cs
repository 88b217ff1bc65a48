using MimFunctions.Audit;
using MimFunctions.Calendar;
using MimFunctions.Cli;
using MimFunctions.Cli.Demos;
using MimFunctions.Files;
using MimFunctions.Forms;
using MimFunctions.Intake;
using MimFunctions.Liaison;
using MimFunctions.Liaison.Networks;
using MimFunctions.Mail;
using MimFunctions.Notices;
using MimFunctions.Queue;
using MimFunctions.Receipts;
using MimFunctions.Requests;
using MimFunctions.Status;
using MimFunctions.Store;
using MimFunctions.Summaries;
using MimFunctions.Telemetry;
using MimFunctions.Views;

namespace MimFunctions;

/// <summary>Which part serves which port. Functions, form kinds and API endpoints are found by themselves.</summary>
internal static class Composition
{
    /// <summary>Everything the functions need.</summary>
    public static IServiceCollection AddHub(this IServiceCollection services, Settings settings) => services
        .AddAssessing(settings)
        .AddDocuments(settings)
        .AddFiles(settings)
        .AddQueues(settings)
        .AddMail(settings)
        .AddNotices()
        .AddRequests(settings)
        .AddViews()
        .AddSummaries()
        .AddLiaison()
        .AddNetworks()
        .AddAudit()
        .AddStatus()
        .AddSingleton(Keys(settings))
        .AddSingleton<ReceiptSigner>()
        .AddSingleton<ReceiptPage>()
        .AddSingleton<EnclosedForms>()
        .AddSingleton<FirstReading>()
        .AddSingleton<ReturnedCopy>()
        .AddSingleton<OutboxRelay>()
        .AddSingleton<AttachedFiles>()
        .AddSingleton<Answer>()
        .AddSingleton<DropTrace>()
        .AddSingleton<FormIntake>()
        .AddSingleton<MissingFiles>()
        .AddSingleton<RestoreReceipts>()
        .AddSingleton<Calendar.Feed.FeedTokens>()
        .AddDemo()
        .AddSingleton(Console.Out)
        .AddSingleton<IIntakeObserver, Teller>()
        .AddSingleton<IIntakeObserver, IntakeFigures>();

    /// <summary>What the commands need that look but change nothing; works while the hub is running, and without a data folder.</summary>
    public static IServiceCollection AddChecking(this IServiceCollection services, Settings settings)
    {
        services.AddLogging().AddAssessing(settings).AddFiles(settings).AddSingleton<CheckingDesk>();
        return settings.Cosmos is not null || File.Exists(Path.Combine(settings.DataFolder, "hub.db"))
            ? services.AddDocuments(settings)
            : services.AddSingleton<IDocumentStore, NoDocuments>();
    }

    private static IServiceCollection AddAssessing(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(settings).AddSingleton(TimeProvider.System).AddDirectory(settings)
            .AddSingleton(FormLibrary.Load(Path.Combine(settings.DataFolder, "forms")))
            .AddSingleton<Assessor>().AddSingleton<AwaitedFiles>().AddSingleton<Numbers>().AddHolidays();
        foreach (var kind in typeof(IFormKind).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IFormKind))))
            services.AddSingleton(typeof(IFormKind), kind);
        return services;
    }

    private static SigningKeys Keys(Settings settings) => settings.ReceiptSigningKey is { } pem
        ? SigningKeys.FromPem(pem, settings.ReceiptRetiredKeys)
        : SigningKeys.FromFolder(Path.Combine(settings.DataFolder, "keys"), TimeProvider.System);
}
