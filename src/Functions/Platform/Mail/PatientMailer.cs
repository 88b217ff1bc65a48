using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace MimFunctions.Platform.Mail;

/// <summary>How patient the hub is with a carrier within one attempt to send; longer waits are deferrals of the mail.</summary>
internal sealed record Patience
{
    /// <summary>Tries at most, when the trouble is the carrier's.</summary>
    public int Tries { get; init; } = 3;

    /// <summary>Pause before the second try; doubles, with jitter.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>All tries together; shorter than a claim is left alone, so that no two processes hand over the same mail.</summary>
    public TimeSpan InAll { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>Tries within half a minute, at least half of them in vain, after which the carrier is taken to be down.</summary>
    public int TriesBeforeBreak { get; init; } = 4;

    /// <summary>How long the carrier is left alone at first; doubles up to five minutes.</summary>
    public TimeSpan FirstBreak { get; init; } = TimeSpan.FromSeconds(15);
}

/// <summary>
/// Around any carrier: a few quick tries, and a breaker that leaves a carrier alone that is down (docs/rules.md, fault F10). A carrier's "not now" that
/// names a wait is about the one mail and passes through; one that names none is about the carrier.
/// </summary>
internal sealed class PatientMailer : IMailer
{
    private static readonly TimeSpan LongestBreak = TimeSpan.FromMinutes(5);

    private readonly IMailer carrier;
    private readonly ILogger<PatientMailer> log;
    private readonly ResiliencePipeline<HandOff> pipeline;
    private string lastTrouble = "";

    /// <param name="carrier">Who is asked.</param>
    /// <param name="patience">How long.</param>
    /// <param name="clock">Measures pauses and breaks.</param>
    /// <param name="log">Told when the carrier is left alone and when it answers again.</param>
    public PatientMailer(IMailer carrier, Patience patience, TimeProvider clock, ILogger<PatientMailer> log)
    {
        (this.carrier, this.log) = (carrier, log);
        pipeline = new ResiliencePipelineBuilder<HandOff> { TimeProvider = clock }
            .AddTimeout(patience.InAll).AddRetry(Retry(patience)).AddCircuitBreaker(Breaker(patience)).Build();
    }

    /// <inheritdoc/>
    public async Task<HandOff> Send(OutgoingMail mail, CancellationToken ct)
    {
        try
        {
            return await pipeline.ExecuteAsync(static async (job, limit) => await job.carrier.Send(job.mail, limit), (carrier, mail), ct);
        }
        catch (BrokenCircuitException open)
        {
            return new HandOff.NotNow($"The carrier is down and left alone for now. {lastTrouble}", open.RetryAfter);
        }
        catch (TimeoutRejectedException late)
        {
            return new HandOff.NotNow($"The carrier did not finish within {late.Timeout.TotalSeconds:0} seconds.", SmtpVerdict.Unknown);
        }
    }

    private static RetryStrategyOptions<HandOff> Retry(Patience patience) => new()
    {
        ShouldHandle = outcome => ValueTask.FromResult(IsCarriersTrouble(outcome.Outcome)),
        MaxRetryAttempts = patience.Tries - 1,
        Delay = patience.FirstPause,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
    };

    private CircuitBreakerStrategyOptions<HandOff> Breaker(Patience patience) => new()
    {
        ShouldHandle = outcome => ValueTask.FromResult(IsCarriersTrouble(outcome.Outcome)),
        FailureRatio = 0.5,
        MinimumThroughput = patience.TriesBeforeBreak,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDurationGenerator = broken => ValueTask.FromResult(Break(patience.FirstBreak, broken.HalfOpenAttempts)),
        OnOpened = opened =>
        {
            lastTrouble = (opened.Outcome.Result as HandOff.NotNow)?.Why ?? "";
            log.LogWarning("Mail: the carrier is left alone for {Seconds} s. {Why}", opened.BreakDuration.TotalSeconds, lastTrouble);
            return default;
        },
        OnClosed = _ =>
        {
            log.LogInformation("Mail: the carrier answers again.");
            return default;
        },
    };

    private static TimeSpan Break(TimeSpan first, int timesTriedAgain)
    {
        // The exponent is bounded because a relay may be down for days.
        var wanted = first * Math.Pow(2, Math.Min(timesTriedAgain, 16));
        return wanted < LongestBreak ? wanted : LongestBreak;
    }

    private static bool IsCarriersTrouble(Outcome<HandOff> outcome) => outcome.Result is HandOff.NotNow { After: null };
}
