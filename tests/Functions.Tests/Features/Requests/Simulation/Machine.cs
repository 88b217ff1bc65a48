using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Requests.Asking;
using MimFunctions.Features.Requests.Deadlines;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Simulation;

/// <summary>One machine of the hub: the real functions of requests on a store, queues and a clock that it shares with the other.</summary>
internal sealed class Machine : IDisposable
{
    private static readonly TimerEvent Tick = new(IsPastDue: false);
    private readonly ServiceProvider services;
    private readonly IQueue queue;

    public Machine(IDocumentStore common, IQueue queue, World world, TimeProvider clock, IMailer mailer)
    {
        this.queue = queue;
        Documents = new SharedDocuments(common);
        var collection = new ServiceCollection().AddNotices();
        collection.RemoveAll<IMailComposer>();
        foreach (var letter in RequestLetter.All)
            collection.AddSingleton<IMailComposer>(new PlainComposer(letter));
        services = collection
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddSingleton(new Settings { DataFolder = "/nowhere" })
            .AddSingleton<IDocumentStore>(Documents).AddSingleton(queue).AddSingleton(mailer).AddSingleton(clock)
            .AddSingleton<IDirectory>(world).AddSingleton<IHolidays>(world)
            .AddOwing(new OwingDocuments<InformationRequest>(RequestContainers.Requests, r => RequestStore.Key(r.Reference), HearsOfDeliveries: true))
            .AddSingleton<IHearsOfMails, DeliveryNews>()
            .AddSingleton<OutboxRelay>().AddSingleton<RequestStore>().AddSingleton<PartyLetters>()
            .AddSingleton<FindDueDeadlines>().AddSingleton<SendDeadlineNotice>().AddSingleton<SendInformationRequest>()
            .AddSingleton<RecordDelivery>().AddSingleton<SendMail>().AddSingleton<RelayOutbox>()
            .BuildServiceProvider();
    }

    public SharedDocuments Documents { get; }

    public RequestStore Requests => services.GetRequiredService<RequestStore>();

    public async Task FindDueDeadlines()
    {
        try
        {
            await services.GetRequiredService<FindDueDeadlines>().Run(Tick, default);
        }
        // It goes on to the other requests before it fails; the crash is what the test waits for.
        catch (AggregateException failed)
        {
            ExceptionDispatchInfo.Throw(failed.InnerExceptions[0]);
        }
    }

    /// <summary>Takes up what was left, and everything in the queues.</summary>
    public async Task RunToRest()
    {
        await services.GetRequiredService<RelayOutbox>().Run(Tick, default);
        await DrainQueues();
    }

    public async Task DrainQueues()
    {
        while (await queue.Drain(RequestStep.RequestsQueue, services.GetRequiredService<SendInformationRequest>().Run)
            || await queue.Drain(RequestStep.NoticesQueue, services.GetRequiredService<SendDeadlineNotice>().Run)
            || await queue.Drain(Steps.MailQueue, services.GetRequiredService<SendMail>().Run)
            || await queue.Drain(Steps.DeliveriesQueue, services.GetRequiredService<RecordDelivery>().Run))
        {
            // What one queue brought may have filled another.
        }
    }

    public void Dispose() => services.Dispose();

    /// <summary>Says only which step it is; what the letters say is proven elsewhere.</summary>
    private sealed class PlainComposer(RequestLetter letter) : IMailComposer
    {
        public string Step { get; } = letter.Name;

        public Task<Composed?> Compose(OwedOrder order, MimFunctions.Mechanism.Directory.Addressee to, CancellationToken ct) =>
            Task.FromResult<Composed?>(new Composed(order.Step, "", ""));
    }
}
