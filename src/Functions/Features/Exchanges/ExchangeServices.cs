using MimFunctions.Domain.Exchanges;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Exchanges;

/// <summary>What exchanges views.</summary>
internal static class ExchangeServices
{
    /// <summary>The store of threads, what they owe, and what they may be about.</summary>
    public static IServiceCollection AddExchanges(this IServiceCollection services) => services
        .AddOwing(new OwingDocuments<Exchange>(ExchangeContainers.Exchanges, exchange => ViewKeys.Of(exchange.About)))
        .AddSingleton<CaseStore<Exchange>>()
        .AddTelling<Exchange>(name => ViewCase.OfThread(name) is { } about ? ViewKeys.Of(about) : null)
        .AddSingleton<ViewSubjects>();
}
