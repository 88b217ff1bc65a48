using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Mechanism.Receipts;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>The sentences of a receipt for a form that puts a request for additional information.</summary>
internal sealed class RequestReceipt : IReceiptSentences
{
    /// <inheritdoc/>
    public ReceiptSentences? Of(Submission submission) => submission.Outcome is RequestOutcome.Asked asked
        ? new(
            $"{asked.Reference} is registered", $"{ReceiptSentences.State(submission)} asks: {submission.Fields.Text(RequestFields.Title)}.",
            [
                $"The contact points of every state asked are being told by mail now; the time runs from the moment of receipt.",
                $"You hear of each answer by mail. A state that needs more time can propose another day; it is for you to accept it.",
            ])
        : null;
}
