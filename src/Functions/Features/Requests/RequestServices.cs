using MimFunctions.Features.Requests.Asking;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Requests;

/// <summary>What asks, tells and answers.</summary>
internal static class RequestServices
{
    /// <summary>The store of requests, the letters to parties and the replies they lead to.</summary>
    public static IServiceCollection AddRequests(this IServiceCollection services, Settings settings) => services
        .AddSingleton<RequestStore>()
        .AddSingleton<PartyLetters>()
        .AddSingleton<DroppedForms>()
        .AddSingleton<Tickets>()
        .AddSingleton<RequestCounter>()
        .AddSingleton<RequestDesk>()
        .AddSingleton(_ => Key(settings))
        .AddSingleton<ReplyTokens>()
        .AddSingleton<ReplyLinks>()
        .AddSingleton<LetterDesk>()
        .AddSingleton<ReplyDesk>()
        .AddSingleton<ReplyPage>();

    private static ReplyKey Key(Settings settings) => settings.ReplyLinkKey is { } text
        ? ReplyKey.From(text)
        : ReplyKey.FromFolder(Path.Combine(settings.DataFolder, "keys"));
}
