using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Features.Exchanges;
using MimFunctions.Features.Exchanges.Contributing;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Features.Meetings;
using MimFunctions.Features.Requests;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Mail;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Mechanism.Directory;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Exchanges.Crash;

/// <summary>One machine of the hub that exchanges views: the real stores, functions and letters on ports that it shares with the next.</summary>
internal sealed class ViewMachine : IDisposable
{
    private static readonly TimerEvent Tick = new(IsPastDue: false);
    private readonly ServiceProvider services;
    private readonly IQueue queue;

    public ViewMachine(IDocumentStore documents, IQueue queue, TimeProvider clock, IMailer mailer)
    {
        this.queue = queue;
        var collection = new ServiceCollection().AddNotices();
        foreach (var other in collection.Where(service => service.ServiceType == typeof(IMailComposer) && !WritesOfViews(service)).ToArray())
            collection.Remove(other);
        services = collection.AddSingleton<INetworks, NetworksNow>().AddExchanges().AddMeetings()
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddSingleton(ViewDesk.Settings).AddSingleton(FormLibrary.BuiltIn)
            .AddSingleton(documents).AddSingleton(queue).AddSingleton(mailer).AddSingleton(clock)
            .AddSingleton<IDirectory>(new FixedDirectory(Asked.People))
            .AddSingleton<ISubjectKind, MeasureSubjects>().AddSingleton<ISubjectKind, RequestSubjects>()
            .AddSingleton<OutboxRelay>().AddSingleton<RequestStore>().AddSingleton<IHolidays>(new GivenHolidays()).AddSingleton<SendViewNews>().AddSingleton<SendMail>().AddSingleton<RelayOutbox>()
            .BuildServiceProvider();
    }

    public CaseStore<Exchange> Exchanges => services.GetRequiredService<CaseStore<Exchange>>();

    public CaseStore<Meeting> Meetings => services.GetRequiredService<CaseStore<Meeting>>();

    /// <summary>Takes up what was left, and everything in the queues.</summary>
    public async Task RunToRest()
    {
        await services.GetRequiredService<RelayOutbox>().Run(Tick, default);
        await DrainQueues();
    }

    public async Task DrainQueues()
    {
        while (await queue.Drain(ViewStep.Queue, services.GetRequiredService<SendViewNews>().Run)
            || await queue.Drain(Steps.MailQueue, services.GetRequiredService<SendMail>().Run))
        {
            // What one queue brought may have filled the other.
        }
    }

    public void Dispose() => services.Dispose();

    private static bool WritesOfViews(ServiceDescriptor service) =>
        service.ImplementationType == typeof(ContributionMail) || service.ImplementationType!.IsSubclassOf(typeof(MeetingMail));
}
