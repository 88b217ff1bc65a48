using MimFunctions.Domain.Calendar;
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
    public ReceiptSentences? Of(Submission submission) => submission.Outcome is Outcome.Answered answered
        ? new($"The reply to {answered.Reference} is recorded", Lead(submission, ReceiptSentences.State(submission)), [.. Next(submission)])
        : null;

    /// <summary>What the state replied.</summary>
    private static Sentence Lead(Submission s, Sentence state) => Kind(s) switch
    {
        Domain.Requests.Forms.FormReplyKind.Answer => IsForAskerOnly(s) ? (Sentence)$"{state} answered, for the asker alone." : $"{state} answered.",
        Domain.Requests.Forms.FormReplyKind.AnsweredDirectly => $"{state} gave the information directly.",
        Domain.Requests.Forms.FormReplyKind.Decline => $"{state} does not answer.",
        Domain.Requests.Forms.FormReplyKind.AnotherDate => $"{state} proposes to answer on {Day(s)}.",
        Domain.Requests.Forms.FormReplyKind.Forwarded => $"{state} passed the request on to {s.Fields.Text(RequestFields.ForwardedTo)}.",
        _ => $"{state} has the request and works on it.",
    };

    /// <summary>What happens next, one sentence each.</summary>
    private static IEnumerable<Sentence> Next(Submission s)
    {
        yield return (Sentence)(Kind(s) switch
        {
            Domain.Requests.Forms.FormReplyKind.Acknowledged => $"Whoever asked sees it in the hub; the due day stays.",
            Domain.Requests.Forms.FormReplyKind.AnotherDate => $"Whoever asked is being told by mail now. Until they accept the day, the one before stays due.",
            Domain.Requests.Forms.FormReplyKind.Forwarded => $"Whoever asked is being told by mail now; the due day stays.",
            _ => (Sentence)$"Whoever asked is being told by mail now.",
        });
        foreach (var waiting in (s.Attachments ?? []).Where(file => file.IsAwaited))
            yield return $"The hub waits for “{waiting.File}”: drop it in the same folder.";
        yield return Kind(s) == Domain.Requests.Forms.FormReplyKind.Answer
            ? (Sentence)$"To add to the answer, drop a new form with the same reference."
            : $"An answer can still be given: drop a form with the same reference.";
    }

    private static Domain.Requests.Forms.FormReplyKind Kind(Submission s) => Code.Parse<Domain.Requests.Forms.FormReplyKind>(s.Fields.Text(RequestFields.Reply)!);

    private static bool IsForAskerOnly(Submission s) => s.Fields.Text(RequestFields.Visibility) == Code.Of(Visibility.AskerOnly);

    private static DateOnly Day(Submission s) => FormDate.FromMachine(s.Fields.Text(RequestFields.ProposedDate)!);
}
