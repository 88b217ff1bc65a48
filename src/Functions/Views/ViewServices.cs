using MimFunctions.Domain.Views;
using MimFunctions.Notices;
using MimFunctions.Views.Letters;

namespace MimFunctions.Views;

/// <summary>What exchanges views.</summary>
internal static class ViewServices
{
    /// <summary>The stores of threads and meetings, the letters about them, and the desk of the API.</summary>
    public static IServiceCollection AddViews(this IServiceCollection services) => services
        .AddSingleton<CaseStore<Exchange>>()
        .AddSingleton<CaseStore<Meeting>>()
        .AddSingleton<ViewSubjects>()
        .AddSingleton<MeetingLetterDesk>()
        .AddSingleton<Api.Views.MeetingDesk>()
        .AddSingleton<Api.Views.MeetingCounter>();
}
