using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Webhooks;
using MimFunctions.Features.Bulletins.Drafting;
using MimFunctions.Features.Bulletins.Letters;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Keeping;
using MimFunctions.Features.ContactPoints.Letters;
using MimFunctions.Features.ContactPoints.Mapping;
using MimFunctions.Features.ContactPoints.Naming;
using MimFunctions.Features.DataProtection.Erasing;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Liaison.Reports;
using MimFunctions.Features.Liaison.Work;
using MimFunctions.Features.Measures.Notifying;
using MimFunctions.Features.Queries.Keeping;
using MimFunctions.Features.Queries.Letters;
using MimFunctions.Features.Requests.Asking;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Features.Situations.Keeping;
using MimFunctions.Features.Situations.Letters;
using MimFunctions.Features.SteeringBoard.Keeping;
using MimFunctions.Features.Webhooks.Sending;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Mechanism.Letters;

namespace MimFunctions.Tests.Testing;

/// <summary>
/// The hub on its embedded parts, all real, without the host's threads: it takes one step at a time and in a fixed order, so that the n-th
/// port call of two runs is the same call.
/// </summary>
internal sealed class TestHub : IAsyncDisposable
{
    private readonly ServiceProvider services;

    /// <param name="folder">Its data folder.</param>
    /// <param name="clock">Its clock.</param>
    /// <param name="faults">Where its process dies.</param>
    /// <param name="documents">What lies between it and its documents.</param>
    /// <param name="files">What lies between it and its files.</param>
    /// <param name="calls">What answers the webhooks of states; null when there are none.</param>
    public TestHub(
        string folder, TimeProvider clock, Faults? faults = null, Func<IDocumentStore, IDocumentStore>? documents = null, Func<IFileStore, IFileStore>? files = null,
        HttpMessageHandler? calls = null)
    {
        var settings = new Settings { DataFolder = folder };
        var collection = new ServiceCollection().AddLogging().AddHub(settings).AddSingleton(clock).AddSingleton(TextWriter.Null);
        foreach (var function in new[] { typeof(SendMail), typeof(RelayOutbox), typeof(SweepDrop), typeof(IngestReportForm), typeof(IngestMisplacedFile), typeof(TakeDroppedRequest), typeof(TakeDroppedAnswer), typeof(TakeLiaisonForm), typeof(SendLiaisonNews), typeof(TakeContactPointForm), typeof(SendContactPointLetter), typeof(AskForConfirmation), typeof(RemindCampaigns), typeof(ProduceContactPointOverview), typeof(EndRetention), typeof(SendQueryNews), typeof(LookAtQueries), typeof(ListQuarterlyQueries), typeof(SendBulletinNews), typeof(DraftBulletins), typeof(EraseWhatIsDue), typeof(LookAtSteeringBoard), typeof(SendSituationNews), typeof(LookAtSituations), typeof(SendWebhook), typeof(RemindNetworks) })
            collection.AddSingleton(function);
        // Tests drop whole files, at any date of the real clock, which is none of the hub's here.
        collection.AddSingleton<IFileStore>(new FolderFileStore(folder, clock, settle: TimeSpan.Zero, unfinished: TimeSpan.Zero));
        if (calls is not null)
            collection.AddSingleton(new WebhookCalls(calls));
        var broken = faults ?? Faults.None;
        Wrap<IDocumentStore>(collection, inner => new FaultyDocuments(documents?.Invoke(inner) ?? inner, broken));
        Wrap<IFileStore>(collection, inner => new FaultyFiles(files?.Invoke(inner) ?? inner, broken));
        Wrap<IQueue>(collection, inner => new FaultyQueue(inner, broken));
        Wrap<IMailer>(collection, inner => new FaultyMailer(inner, broken));
        if (faults is null && documents is null && files is null)
            LookThroughMails(collection);
        services = collection.BuildServiceProvider();
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Takes in what lies in the drop folder, sends what is owed, takes up what was left over.</summary>
    public async Task RunToRest()
    {
        var ct = CancellationToken.None;
        var dropped = await Get<IFileStore>().List(DropPath.Prefix, ct).Select(file => file.Path).ToListAsync(ct);
        foreach (var path in dropped.Order(StringComparer.Ordinal))
            await Get<FormIntake>().Take(path, ct);
        await Get<RelayOutbox>().Run(new TimerEvent(IsPastDue: false), ct);
        await Drain(RequestIntake.Queue, Get<TakeDroppedRequest>().Run, ct);
        await Drain(FormMessage.AnswersQueue, Get<TakeDroppedAnswer>().Run, ct);
        await Drain(LiaisonIntake.Queue, Get<TakeLiaisonForm>().Run, ct);
        await Drain(LiaisonMessage.NewsQueue, Get<SendLiaisonNews>().Run, ct);
        await Drain(ContactPointIntake.Queue, Get<TakeContactPointForm>().Run, ct);
        await Drain(ContactPointStep.Queue, Get<SendContactPointLetter>().Run, ct);
        await Drain(NetworkSwitch.Queue, Get<EmptyNetwork>().Run, ct);
        await Drain(QueryStep.Queue, Get<SendQueryNews>().Run, ct);
        await Drain(BulletinStep.Queue, Get<SendBulletinNews>().Run, ct);
        await Drain(SituationStep.Queue, Get<SendSituationNews>().Run, ct);
        await Drain(Steps.MailQueue, Get<SendMail>().Run, ct);
        await Drain(Webhook.Queue, Get<SendWebhook>().Run, ct);
        await Drain(Steps.MailQueue, Get<SendMail>().Run, ct);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task Drain(string name, Func<QueueEvent, CancellationToken, Task> run, CancellationToken ct)
    {
        var queue = Get<IQueue>();
        while (await queue.Receive(name, 1, TimeSpan.FromMinutes(1), ct) is [var delivery])
        {
            await run(new QueueEvent(delivery.Id, delivery.Body, delivery.DeliveryCount), ct);
            await queue.Complete(delivery, ct);
        }
    }

    // Whoever counts calls of ports gets each mail composed once.
    private static void LookThroughMails(IServiceCollection services)
    {
        foreach (var composer in services.Where(service => service.ServiceType == typeof(IMailComposer) && service.ImplementationType is not null).ToArray())
        {
            services.Remove(composer);
            services.AddSingleton<IMailComposer>(provider => new BracketedMail((IMailComposer)ActivatorUtilities.CreateInstance(provider, composer.ImplementationType!)));
        }
    }

    private static void Wrap<T>(IServiceCollection services, Func<T, T> wrap)
        where T : class
    {
        var inner = services.Last(d => d.ServiceType == typeof(T));
        services.Remove(inner);
        services.AddSingleton(provider => wrap((T)(inner.ImplementationInstance
            ?? inner.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!))));
    }
}
