using System.Diagnostics;
using MimFunctions.Domain.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Mechanism.Intake;

/// <summary>The intake of one dropped file: the first span of its case.</summary>
internal sealed class IntakeSpan : IDisposable
{
    private readonly Activity? span;
    private readonly DateTimeOffset since;

    private IntakeSpan(Activity? span, DateTimeOffset since) => (this.span, this.since) = (span, since);

    /// <summary>Begins it, in the trace of the submission that it makes or finds.</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="since">When the file was last written (UTC).</param>
    public static IntakeSpan Begin(Arrival arrival, DateTimeOffset since)
    {
        var span = CaseTrace.Begin("intake", SubmissionQueries.Key(arrival.State, arrival.Digest));
        span?.SetTag("mim.state", IntakeFigures.State(arrival)).SetTag("mim.digest", arrival.Digest[..12]);
        return new IntakeSpan(span, since);
    }

    /// <summary>The receipt is there.</summary>
    public void End(Arrival arrival, Submission submission, DateTimeOffset now)
    {
        var outcome = IntakeFigures.Outcome(arrival, submission);
        span?.SetTag("mim.outcome", outcome).SetTag("mim.reference", submission.Reference);
        HubMetrics.DropToReceipt.Record(Math.Max(0, (now - since).TotalSeconds), new KeyValuePair<string, object?>("mim.outcome", outcome));
    }

    /// <inheritdoc/>
    public void Dispose() => span?.Dispose();
}
