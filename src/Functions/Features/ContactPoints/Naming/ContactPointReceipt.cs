using MimFunctions.Domain.ContactPoints.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>The sentences of a receipt for a form of this network; none of them says what stands in it.</summary>
internal sealed class ContactPointReceipt(Settings settings) : IReceiptSentences
{
    /// <inheritdoc/>
    public ReceiptSentences? Of(Submission submission) => submission.Outcome switch
    {
        ContactPointOutcome.Named named => new(
            named.First ? (Sentence)$"{named.Entry} is registered" : $"What changed about {named.Entry} is recorded",
            named.First
                ? (Sentence)$"{ReceiptSentences.State(submission)} names a contact point. This receipt does not repeat the form."
                : $"{ReceiptSentences.State(submission)} says anew what a contact point is. This receipt does not repeat the form.",
            [
                $"Where the mailbox is new, a code is being sent to it. Give that code on your state's page; until then the others see what was there before, or nothing.",
                $"The contact points of the other Member States see the entry once its mailbox is proven, and open it with a reason that is recorded.",
                $"To correct it, drop a form with {named.Entry} in the field of the entry that it changes, or use your state's page.",
            ],
            (new Uri($"{settings.PublicUrl.AbsoluteUri.TrimEnd('/')}/api/contact-points/own?format=html"), $"Your state's page")),
        ContactPointOutcome.Mapped mapped => new(
            $"What your state gave to the map is recorded", $"{ReceiptSentences.State(submission)} describes how its authorities work together. This receipt does not repeat the form.",
            [
                $"It takes the place of what your state gave before; the network reads it side by side with the others, and the next overview holds it.",
                .. mapped.Practice is { } practice ? [$"The good practice is {practice}."] : Array.Empty<Sentence>(),
                $"Confirm it every six months on your state's page; you are asked by mail.",
            ]),
        _ => null,
    };
}
