using System.Text.Json;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Platform.Json;

namespace MimFunctions.Mechanism.Receipts;

/// <summary>What a receipt says and signs (docs/forms.md, "Machine shapes").</summary>
/// <param name="Reference">Number to quote; absent when refused.</param>
/// <param name="Outcome">accepted, amended or refused; a duplicate gets the first receipt again.</param>
/// <param name="State">State in whose folder the file lay.</param>
/// <param name="File">File name.</param>
/// <param name="Digest">SHA-256 of the bytes, lower-case hex.</param>
/// <param name="ReceivedAt">When the hub read it (UTC).</param>
/// <param name="Late">Transmitted after it was made public (MIM-5); absent when refused or an attachment.</param>
/// <param name="Form">Form id, when recognised.</param>
/// <param name="Fields">What was understood.</param>
/// <param name="Findings">What the hub has to say.</param>
internal sealed record ReceiptPayload(
    string? Reference, string Outcome, string State, string File, string Digest, DateTimeOffset ReceivedAt, bool? Late, string? Form,
    FormFields Fields, IReadOnlyList<PrintedFinding> Findings)
{
    /// <summary>The payload of a submission.</summary>
    public static ReceiptPayload Of(Submission submission)
    {
        var s = submission.IsDiscreet is true ? submission.WithoutContent() : submission;
        return new(
            s.Reference, s.Outcome.Word, s.State, s.File, s.Digest, s.ReceivedAt, IsLate(s.Outcome), s.Form, s.Fields, [.. s.Findings.Select(PrintedFinding.Of)]);
    }

    /// <summary>The exact JSON text that is signed.</summary>
    public string Text() => JsonSerializer.Serialize(this, HubJson.Options);

    private static bool? IsLate(Outcome outcome) => outcome switch
    {
        Outcome.Accepted accepted => accepted.Late,
        Outcome.Amended amended => amended.Late,
        _ => null,
    };
}

/// <summary>A finding as receipts and <c>check --json</c> print it: the place in words (docs/forms.md, "A finding").</summary>
internal sealed record PrintedFinding(
    string Rule, Severity Severity, string? Field, string Where, string? Said, string Message, string Fix, string? Law)
{
    /// <summary>The finding in print.</summary>
    public static PrintedFinding Of(Finding f) => new(f.Rule, f.Severity, f.Field, f.Where.Text, f.Said, f.Message, f.Fix, f.Law) { Spoken = f };

    /// <summary>The finding in words of any language; null when only its print is there. Never part of what is printed.</summary>
    internal Finding? Spoken { get; init; }
}
