namespace MimFunctions.Requests;

/// <summary>What asks, tells and answers.</summary>
internal static class RequestServices
{
    /// <summary>The store of requests and the letters to parties.</summary>
    public static IServiceCollection AddRequests(this IServiceCollection services) =>
        services.AddSingleton<RequestStore>().AddSingleton<PartyLetters>().AddSingleton<Api.Requests.RequestCounter>().AddSingleton<Api.Requests.RequestDesk>();
}
