using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Meetings;
using MimFunctions.Features.Meetings.Convening;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Meetings;

/// <summary>What exchanges views.</summary>
internal static class ViewServices
{
    /// <summary>The stores of threads and meetings, the letters about them, and the desk of the API.</summary>
    public static IServiceCollection AddViews(this IServiceCollection services) => services
        .AddSingleton<CaseStore<Exchange>>()
        .AddSingleton<CaseStore<Meeting>>()
        .AddSingleton<ViewSubjects>()
        .AddSingleton<MeetingLetterDesk>()
        .AddSingleton<MeetingDesk>()
        .AddSingleton<MeetingCounter>();
}
