using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Exchanges;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Summaries;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Letters;

/// <summary>What composes and delivers mails.</summary>
internal static class NoticeServices
{
    /// <summary>
    /// The postman, every composer of the program, a sweep for each kind of document that owes messages, and what follows from the end of a
    /// mail.
    /// </summary>
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        foreach (var composer in typeof(IMailComposer).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IMailComposer))))
            services.AddSingleton(typeof(IMailComposer), composer);
        return services.AddSingleton<Postman>().AddSingleton<OverdueMails>().AddSingleton<LeftWork>()
            .AddSingleton<MailboxFlags>().AddSingleton<Deputies>().AddSingleton<MailEnd>().AddSingleton<CarrierEvents>()
            .AddOwing(new OwingDocuments<Submission>(Containers.Submissions, s => SubmissionQueries.Key(s.State, s.Digest)))
            .AddOwing(new OwingDocuments<DigestRun>(Containers.Digests, run => DigestRun.Key(run.Case)))
            .AddOwing(new OwingDocuments<InformationRequest>(Containers.Requests, r => RequestStore.Key(r.Reference), HearsOfDeliveries: true))
            .AddOwing(new OwingDocuments<Exchange>(Containers.Exchanges, exchange => ViewKeys.Of(exchange.About)))
            .AddOwing(new OwingDocuments<Meeting>(Containers.Meetings, meeting => ViewKeys.Of(meeting.Reference)))
            .AddOwing(SummaryServices.Owing);
    }

    /// <summary>A sweep for a kind of document that owes messages.</summary>
    internal static IServiceCollection AddOwing<T>(this IServiceCollection services, OwingDocuments<T> kind)
        where T : class, IOwes<T> => services.AddSingleton(kind).AddSingleton<IOutboxSweep, OutboxSweep<T>>();
}
