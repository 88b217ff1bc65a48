using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Receipts;

/// <summary>The sentences of a receipt: those of the feature that took the form, and its own of what every kind of form has.</summary>
internal static class ReceiptWords
{
    /// <summary>The sentences.</summary>
    /// <exception cref="InvalidOperationException">No feature has any for a form that was taken.</exception>
    public static ReceiptSentences Of(Submission s, IEnumerable<IReceiptSentences> features) => s.Outcome switch
    {
        Outcome.Attached attached => OfFile(s, attached),
        Outcome.Opened opened => OfArchive(s, opened),
        Outcome.Refused { IsKept: false } => OfSpill(),
        Outcome.Refused when s.IsElsewhere is true => OfWrongFolder(s),
        Outcome.Refused => OfRefusal(s),
        _ => features.Select(feature => feature.Of(s)).FirstOrDefault(sentences => sentences is not null)
            ?? throw new InvalidOperationException($"No feature has sentences for the receipt of {s.Outcome.Number}."),
    };

    private static ReceiptSentences OfFile(Submission s, Outcome.Attached to) => Reference.Parse(to.To) is not null
        ? new($"The original text was added to {to.To}", $"“{s.File}” is now kept as the original text that {to.To} names.", [$"Nothing more to do."])
        : new(
            $"The file was added to the answer to {to.To}", $"“{s.File}” now belongs to the answer of {ReceiptSentences.State(s)} to {to.To}.",
            [$"Nothing more to do."]);

    private static ReceiptSentences OfArchive(Submission s, Outcome.Opened archive) => new(
        Sentence.Count(archive.Files.Count, $"The form was taken out of the file you sent", $"{archive.Files.Count} files were taken out of the file you sent"),
        $"“{s.File}” held {string.Join(", ", archive.Files.Select(file => $"“{file}”"))}.",
        [$"Each of these files is read by itself and has its own receipt, as if you had dropped it alone."]);

    private static ReceiptSentences OfRefusal(Submission s) => new(
        $"This file was not accepted",
        Sentence.Count(
            s.Findings.Count(f => f.Severity == Severity.Error),
            $"“{s.File}” can't be taken as it is. There is one thing to mend; nothing is lost.",
            $"“{s.File}” can't be taken as it is. There are {s.Findings.Count(f => f.Severity == Severity.Error)} things to mend; nothing is lost."),
        [
            $"Mend the points above and drop the file again under any name; you get a new answer within seconds.",
            $"The file as you sent it is kept in quarantine, so nobody has to send it twice.",
        ]);

    private static ReceiptSentences OfWrongFolder(Submission s) => new(
        $"This file lay in a wrong folder",
        $"“{s.File}” was not read, as no form of its kind is expected there; nothing is lost.",
        [
            $"Drop the same file, as it is, in the right folder; you get a new answer within seconds.",
            $"The file as you sent it is kept in quarantine, so nobody has to send it twice.",
        ]);

    private static ReceiptSentences OfSpill() => new(
        $"This file was not accepted",
        $"It bears the marking of classified information; the hub has deleted it.",
        [
            $"Nothing of the file is kept here and nothing comes back: neither its content nor its name, only its checksum, its length and the time.",
            $"Those who run the hub are told without delay. They see to copies that backups may hold and may ask your security officer how to go on.",
            $"Look for other copies: the folder from which it was dropped, its recycle bin, mails that carried it.",
        ]);
}
