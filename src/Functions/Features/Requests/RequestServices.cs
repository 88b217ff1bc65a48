using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Answers;
using MimFunctions.Features.Requests.Asking;
using MimFunctions.Features.Requests.Deadlines;
using MimFunctions.Features.Requests.Handing;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Requests;

/// <summary>What asks, tells and answers.</summary>
internal static class RequestServices
{
    /// <summary>The store of requests, the letters to parties and the replies they lead to.</summary>
    public static IServiceCollection AddRequests(this IServiceCollection services, Settings settings) => services
        .AddOwing(new OwingDocuments<InformationRequest>(RequestContainers.Requests, r => RequestStore.Key(r.Reference), HearsOfDeliveries: true))
        .AddSingleton<RequestStore>()
        .AddSingleton<RequestLookup>()
        .AddSingleton<RequestsOfPeriod>()
        .AddSingleton<IHearsOfMails, DeliveryNews>()
        .AddSingleton<ICalendarEntries, DueCalendar>()
        .AddSingleton<ISubjectKind, RequestSubjects>()
        .AddSingleton<IWaits, RequestsWaiting>()
        .AddSingleton<ITellsNews, RequestsWaiting>()
        .AddSingleton<ITellsSubscribers, RequestsForSubscribers>()
        .AddSingleton<PartyLetters>()
        .AddSingleton<DroppedForms>()
        .AddSingleton<IdempotencyKeys>()
        .AddSingleton<PutRequest>()
        .AddSingleton<ChangeRequest>()
        .AddSingleton<ReadRequest>()
        .AddSingleton<ListRequests>()
        .AddSingleton(Key(settings))
        .AddSingleton<ReplyTokens>()
        .AddSingleton<ReplyLinks>()
        .AddSingleton<LetterLookup>()
        .AddSingleton<OpenReplies>()
        .AddSingleton<ReplyPage>()
        .AddSingleton<AnsweringStates>()
        .AddSingleton<GiveAnswerForm>()
        .AddSingleton<HandedStore>()
        .AddSingleton<ColleagueLinks>()
        .AddSingleton<IWaits, ColleaguesWrote>();

    private static ReplyKey Key(Settings settings) => settings.ReplyLinkKey is { } text
        ? ReplyKey.From(text)
        : ReplyKey.FromFolder(Path.Combine(settings.DataFolder, "keys"));
}
