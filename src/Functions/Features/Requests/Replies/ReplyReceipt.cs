using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Receipts;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>The sentences of a receipt for a reply to a request.</summary>
internal sealed class ReplyReceipt : IReceiptSentences
{
    /// <inheritdoc/>
    public ReceiptSentences? Of(Submission submission) => submission.Outcome is RequestOutcome.Answered answered
        ? new($"The reply to {answered.Reference} is recorded", Reply(submission).Said(ReceiptSentences.State(submission), submission.Fields), [.. Next(submission)])
        : null;

    /// <summary>What happens next, one sentence each.</summary>
    private static IEnumerable<Sentence> Next(Submission s)
    {
        yield return Reply(s).Next;
        foreach (var waiting in (s.Attachments ?? []).Where(file => file.IsAwaited))
            yield return $"The hub waits for “{waiting.File}”: drop it in the same folder.";
        yield return Reply(s).Else;
    }

    private static IReplyByForm Reply(Submission s) => KnownReplies.ByForm(FormReply.Of(s.Fields.Text(RequestFields.Reply)!));
}
