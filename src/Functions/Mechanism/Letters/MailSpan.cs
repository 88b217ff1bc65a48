using System.Diagnostics;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Mechanism.Letters;

/// <summary>One attempt to hand a mail over to its carrier: never to whom, never what it says.</summary>
internal sealed class MailSpan : IDisposable
{
    private readonly Activity? span;

    private MailSpan(Activity? span) => this.span = span;

    /// <summary>Begins it.</summary>
    public static MailSpan Begin(MailRecord mail)
    {
        var span = HubTelemetry.Source.StartActivity("hand over mail", ActivityKind.Client);
        span?.SetTag("mim.case", mail.Case).SetTag("mim.step", Step(mail)).SetTag("mim.attempt", mail.Attempts);
        return new MailSpan(span);
    }

    /// <summary>The carrier answered.</summary>
    public void End(MailRecord after)
    {
        span?.SetTag("mim.result", after.Status.Word)
            .SetStatus(after.Status.IsWithCarrier ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        HubMetrics.Mails.Add(1, new("mim.result", after.Status.Word), new("mim.step", Step(after)));
    }

    /// <inheritdoc/>
    public void Dispose() => span?.Dispose();

    /// <summary>The kind of mail without what tells one from another of its kind.</summary>
    private static string Step(MailRecord mail) => mail.Step.Split('.')[0];
}
