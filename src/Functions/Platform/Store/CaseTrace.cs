using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Platform.Store;

/// <summary>
/// One trace from drop to mail. A document's trace id follows from its key, so that nothing has to be stored: the intake of a file, and the
/// sweep that takes up what a crash left of it, find the same one (docs/decisions/0017-telemetry.md).
/// </summary>
internal static class CaseTrace
{
    private const string Mark = "mim.case-trace";

    /// <summary>Where the trace of the document begins; always recorded, so that a sampler may still choose by the trace id.</summary>
    public static ActivityContext Of(DocumentKey key)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Container}/{key.Partition}/{key.Id}"));
        return new ActivityContext(
            ActivityTraceId.CreateFromBytes(digest.AsSpan(0, 16)), ActivitySpanId.CreateFromBytes(digest.AsSpan(16, 8)),
            ActivityTraceFlags.Recorded, traceState: null, isRemote: true);
    }

    /// <summary>
    /// Begins a span of work on a document: within the case that is being worked on, else, when a timer, a blob event or a caller is at work,
    /// in the document's own trace with a link to that. Null when nobody listens.
    /// </summary>
    public static Activity? Begin(string name, DocumentKey key) => IsWithin
        ? HubTelemetry.Source.StartActivity(name)
        : Begin(name, ActivityKind.Internal, Of(key));

    /// <summary>Begins a span in the trace of this context, linked to what is running now.</summary>
    public static Activity? Begin(string name, ActivityKind kind, ActivityContext parent)
    {
        ActivityLink[] links = Activity.Current is { } running ? [new ActivityLink(running.Context)] : [];
        var span = HubTelemetry.Source.StartActivity(name, kind, parent, links: links);
        span?.SetCustomProperty(Mark, Mark);
        return span;
    }

    private static bool IsWithin
    {
        get
        {
            for (var span = Activity.Current; span is not null; span = span.Parent)
            {
                if (span.GetCustomProperty(Mark) is not null)
                    return true;
            }

            return false;
        }
    }
}
