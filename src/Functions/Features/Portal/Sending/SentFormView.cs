using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Portal.Sending;

/// <summary>What became of a form, for the program that sent it.</summary>
/// <param name="State">The state.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Digest">SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="Form">Which form it is; absent when it was none.</param>
/// <param name="Outcome">What became of it; absent while it is being taken in.</param>
/// <param name="Number">The number that it got, or that of what it belongs to.</param>
/// <param name="ReceivedAt">When it came (UTC).</param>
/// <param name="Findings">What is wrong with it, and what to do.</param>
/// <param name="Awaited">Files that it names and that have not come yet.</param>
/// <param name="Receipt">Where its signed receipt is; absent for forms whose receipts lie apart.</param>
internal sealed record SentFormView(
    string State, string File, string Digest, string? Form, string? Outcome, string? Number, DateTimeOffset? ReceivedAt, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Awaited,
    string? Receipt)
{
    /// <summary>What was taken in. Of a discreet form nobody learns more than that, and its number (CT-16).</summary>
    public static SentFormView Of(Submission sent) => new(
        sent.State, sent.File, sent.Digest, sent.Form, sent.Outcome.Word, sent.Reference, sent.ReceivedAt, sent.Findings,
        [.. (sent.Attachments ?? []).Where(file => file.IsAwaited).Select(file => file.File)],
        sent.IsDiscreet is true ? null : $"/api/receipts/{sent.State}/{sent.ReceiptName}.json");

    /// <summary>What is not taken in yet.</summary>
    public static SentFormView OnItsWay(MemberState state, string file, string digest) => new(state.Code, file, digest, null, null, null, null, [], [], null);
}
