using MimFunctions.Demo;
using MimFunctions.Domain.Intake;
using MimFunctions.Features.Bulletins;
using MimFunctions.Features.ContactPoints;
using MimFunctions.Features.DataProtection;
using MimFunctions.Features.Exchanges;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Measures;
using MimFunctions.Features.Meetings;
using MimFunctions.Features.Operating;
using MimFunctions.Features.OwnEntries;
using MimFunctions.Features.Portal;
using MimFunctions.Features.Portal.Desk;
using MimFunctions.Features.Queries;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Situations;
using MimFunctions.Features.SteeringBoard;
using MimFunctions.Features.Subscriptions;
using MimFunctions.Features.Summaries;
using MimFunctions.Features.Webhooks;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Interests;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Store;

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
        .AddOwing(new OwingDocuments<Submission>(IntakeContainers.Submissions, SubmissionQueries.Key))
        .AddMeasures()
        .AddRequests(settings)
        .AddExchanges()
        .AddMeetings()
        .AddSummaries()
        .AddLiaison()
        .AddContactPoints()
        .AddQueriesToAll()
        .AddSituations()
        .AddSteeringBoard()
        .AddBulletins()
        .AddRetentionAndRights()
        .AddInterests()
        .AddPresidencies()
        .AddAudit()
        .AddStatus()
        .AddOwnEntries()
        .AddSubscriptions()
        .AddWebhooks()
        .AddPortal()
        .AddDesk()
        .AddSingleton<IWaits, RefusedForms>()
        .AddSingleton(_ => Keys(settings))
        .AddSingleton<StatementSigner>()
        .AddSingleton<KeysAtStart>()
        .AddHostedService(provider => provider.GetRequiredService<KeysAtStart>())
        .AddReceipts()
        .AddSingleton<EnclosedForms>()
        .AddSingleton<FirstReading>()
        .AddSingleton<ReturnedCopy>()
        .AddSingleton<OutboxRelay>()
        .AddSingleton<AttachedFiles>()
        .AddSingleton<FinishIntake>()
        .AddSingleton<DropTrace>()
        .AddSingleton<FormIntake>().AddSingleton<FailedIntakes>()
        .AddSingleton<MissingFiles>()
        .AddSingleton<AnswersBeside>()
        .AddSingleton<RestoreReceipts>()
        .AddSingleton<FeedTokens>()
        .AddDemo()
        .AddSingleton(Console.Out)
        .AddSingleton<IIntakeObserver, TerminalLines>()
        .AddSingleton<IIntakeObserver, IntakeFigures>();

    private static SigningKeys Keys(Settings settings) => settings.SigningKey is { } pem
        ? SigningKeys.FromPem(pem, settings.RetiredSigningKeys)
        : SigningKeys.FromFolder(Path.Combine(settings.DataFolder, "keys"), TimeProvider.System);
}
