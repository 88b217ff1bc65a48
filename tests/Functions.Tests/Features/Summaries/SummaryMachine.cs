using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries;
using MimFunctions.Features.Summaries.Drafting;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Interests;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Mechanism.Directory;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>One machine of the hub that makes summaries: the real stores, functions and letters on ports that it shares with the next.</summary>
internal sealed class SummaryMachine : IDisposable
{
    public static readonly MimFunctions.Platform.Configuration.Settings Settings = new() { DataFolder = "/nowhere", PublicUrl = new Uri("https://hub.example/") };

    private static readonly TimerEvent Tick = new(IsPastDue: false);
    private readonly ServiceProvider services;
    private readonly IQueue queue;

    public SummaryMachine(IDocumentStore documents, IFileStore files, IQueue queue, TimeProvider clock, IMailer mailer, ContactDirectory? people = null, SummaryWord? word = null)
    {
        this.queue = queue;
        var collection = new ServiceCollection().AddNotices();
        foreach (var other in collection.Where(service => service.ServiceType == typeof(IMailComposer) && !service.ImplementationType!.IsSubclassOf(typeof(SummaryMail))).ToArray())
            collection.Remove(other);
        services = collection.AddInterests().AddSummaries()
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddSingleton(Settings)
            .AddSingleton(documents).AddSingleton(files).AddSingleton(queue).AddSingleton(mailer).AddSingleton(clock)
            .AddSingleton<IDirectory>(new FixedDirectory(people ?? SampleSources.People))
            .AddSingleton(word ?? SummaryFile.Write)
            .AddSingleton<OutboxRelay>().AddSingleton<SendMail>().AddSingleton<RelayOutbox>()
            .AddSingleton<SendSummaryNews>().AddSingleton<FileSummary>()
            .AddSingleton<ProduceSemesterSummary>().AddSingleton<ProduceAnnualSummary>().AddSingleton<SweepSummaries>()
            .BuildServiceProvider();
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task EndOfSemester() => Get<ProduceSemesterSummary>().Run(Tick, default);

    public Task EndOfYear() => Get<ProduceAnnualSummary>().Run(Tick, default);

    public Task Sweep() => Get<SweepSummaries>().Run(Tick, default);

    public async Task<Summary?> Find(SummaryName name) => await Get<CaseStore<Summary>>().Find(SummaryKeys.Of(name), default);

    /// <summary>Takes up what was left, and everything in the queues.</summary>
    public async Task RunToRest()
    {
        await Get<RelayOutbox>().Run(Tick, default);
        await DrainQueues();
    }

    public async Task DrainQueues()
    {
        while (await queue.Drain(SummaryStep.FilesQueue, Get<FileSummary>().Run)
            || await queue.Drain(SummaryStep.Queue, Get<SendSummaryNews>().Run)
            || await queue.Drain(Steps.MailQueue, Get<SendMail>().Run))
        {
            // What one queue brought may have filled another.
        }
    }

    public void Dispose() => services.Dispose();
}
