using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Receipts;

namespace MimFunctions.Features.Measures.Notifying;

/// <summary>The sentences of a receipt for a report form.</summary>
internal sealed class ReportReceipt : IReceiptSentences
{
    /// <inheritdoc/>
    public ReceiptSentences? Of(Submission submission) => submission.Outcome switch
    {
        Outcome.Accepted a => Of(submission, $"{a.Reference} is registered"),
        Outcome.Amended a => Of(submission, $"{a.Reference} is registered and follows {a.Amends}"),
        _ => null,
    };

    private static ReceiptSentences Of(Submission s, Sentence headline) =>
        new(headline, $"{ReceiptSentences.State(s)} notified: {Title(s)}.", [.. Next(s)]);

    private static IEnumerable<Sentence> Next(Submission s)
    {
        yield return Told(s.Outbox.Messages.Count(message => message.Step == Steps.Communication));
        yield return s.Fields.Text("measureType") == "finalCourtDecision"
            ? (Sentence)$"Final decisions of the highest courts are not open to requests for additional information (MIM-11)."
            : $"Any of them may ask for additional information; you would hear of it by mail and have one month to answer (MIM-10).";
        foreach (var waiting in (s.Attachments ?? []).Where(file => file.IsAwaited))
            yield return $"The hub waits for “{waiting.File}”: drop it in the same folder.";
        if (s.LooksLike is { } earlier)
            yield return $"It has the title or the link of {earlier}: the mail to your contact point asks whether it is a new version of it.";
        yield return $"To follow up on this communication, drop a new form with its reference in field 12.";
    }

    private static Sentence Told(int addressees) => addressees == 0
        ? $"Nobody is registered to be told yet; the communication can be read in the hub."
        : Sentence.Count(
            addressees,
            $"One addressee is being told by mail now; fields marked as restricted are not in the mail. The contact points of the other states and the Commission read them on the hub.",
            $"{addressees} addressees in the other Member States and the Commission are being told by mail now; fields marked as restricted are not in the mail. The contact points of the other states and the Commission read them on the hub.");

    private static Sentence Title(Submission s) => (s.Fields.Text("titleEnglish") ?? s.Fields.Text("titleOriginal")) is { } title ? Sentence.AsWritten(title) : $"a measure";
}
