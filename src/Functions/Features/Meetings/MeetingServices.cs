using MimFunctions.Domain.Meetings;
using MimFunctions.Features.Meetings.Convening;
using MimFunctions.Features.Meetings.Networks;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Meetings;

/// <summary>What convenes meetings.</summary>
internal static class MeetingServices
{
    /// <summary>The store of meetings, what they owe, the letters about them, their calendar entries and the frame of the API's calls.</summary>
    public static IServiceCollection AddMeetings(this IServiceCollection services) => services
        .AddOwing(new OwingDocuments<Meeting>(MeetingContainers.Meetings, meeting => MeetingKeys.Of(meeting.Reference)))
        .AddSingleton<CaseStore<Meeting>>()
        .AddSingleton<TellMeetingParties>()
        .AddSingleton<ITellsParties>(services => services.GetRequiredService<TellMeetingParties>())
        .AddSingleton<ICalendarEntries, MeetingEntries>()
        .AddSingleton<IWaits, InvitationsWaiting>()
        .AddSingleton<MeetingLetterLookup>()
        .AddSingleton<ActOnMeeting>()
        .AddSingleton<PutMeeting>();
}
