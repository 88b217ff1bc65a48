using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace MimFunctions.Queue;

/// <summary>Tries a request again when the next try may go better: no connection, no answer in time, 408, 429, 5xx.</summary>
internal static class ServiceBusRetry
{
    private const int Retries = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    /// <summary>Up to four more tries, the pause doubling from the first with jitter, or as the service asks, 10 s at most.</summary>
    public static ResiliencePipeline<HttpResponseMessage> After(TimeSpan firstPause, TimeProvider clock) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                    .Handle<HttpRequestException>().Handle<TimeoutRejectedException>().HandleResult(answer => IsTransient(answer.StatusCode)),
                MaxRetryAttempts = Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = firstPause,
                MaxDelay = LongestPause,
                DelayGenerator = retry => ValueTask.FromResult(AskedFor(retry.Outcome.Result, clock)),
            })
            .AddTimeout(Patience)
            .Build();

    private static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    private static TimeSpan? AskedFor(HttpResponseMessage? answer, TimeProvider clock)
    {
        var pause = answer?.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return pause is null ? null : TimeSpan.FromTicks(Math.Clamp(pause.Value.Ticks, 0, LongestPause.Ticks));
    }
}
