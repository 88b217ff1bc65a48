using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Words;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Tells the sender's contact point that a file was not accepted (W-11): whoever drops into a container does not look there again. What is wrong stands
/// in the receipt; the mail quotes nothing of the file.
/// </summary>
internal sealed class RefusalMail(IDocumentStore documents, IFileStore files, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Steps.Refusal;

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        await documents.Read<Submission>(SubmissionQueries.Key(to.Party, order.Case), ct) is { Document: { Outcome: Outcome.Refused } refused }
        && await IsStillRefused(refused, ct)
            ? Write(refused)
            : null;

    /// <summary>A file that came before the form that names it was refused, and wanted a moment later: then there is nothing to tell.</summary>
    private async Task<bool> IsStillRefused(Submission refused, CancellationToken ct) =>
        !refused.IsKept || refused.Form is not null || await files.Look($"originals/{refused.Digest}", ct) is null;

    private Composed Write(Submission refused)
    {
        using (Spoken.In(refused.Language, refused.Form))
            return (refused switch { { IsKept: false } => Spilled(refused), { IsElsewhere: true } => Elsewhere(refused), _ => Refused(refused) }).Compose();
    }

    private Letter Refused(Submission s) => new(
        $"Not accepted: {s.File}", $"A file was not accepted",
        [
            new Block.Paragraph($"{NotAccepted(s)} {ToMend(s.Findings.Count(f => f.Severity == Severity.Error))}"),
            WhatYouCanDo(),
            new Block.Paragraph($"The receipt says what has to be mended, and has a Word form to go on with. Mend it and drop it again under any name."),
            .. s.Form is null
                ? [new Block.Paragraph($"If the file belongs to a form that is still to come, drop that form; nothing else is needed.")]
                : Array.Empty<Block>(),
            Receipt(s),
        ],
        Why(s));

    private static Sentence NotAccepted(Submission s) => $"“{s.File}”, dropped in {Folder(s)} and read on {Moment(s)}, was not accepted.";

    private static Sentence NotRead(Submission s) => $"“{s.File}”, dropped in {Place(s)} and found on {Moment(s)}, was not read.";

    private static Sentence ToMend(int errors) => Sentence.Count(
        errors, $"There is one thing to mend; nothing is lost.", $"There are {errors} things to mend; nothing is lost.");

    /// <summary>Nothing of the file is wrong but where it lay (W-13).</summary>
    private Letter Elsewhere(Submission s) => new(
        $"In a wrong folder: {s.File}", $"A file was dropped in a wrong folder",
        [
            new Block.Paragraph($"{NotRead(s)} {s.Findings[0].Stated}"),
            WhatYouCanDo(),
            new Block.Paragraph($"{s.Findings[0].Advised} {Spoken.Say($"It can be the same file, as it is.")}"),
            Receipt(s),
        ],
        Why(s));

    // A folder that somebody made up may be called anything.
    private static Sentence Place(Submission s) => s.Findings[0].Rule == WrongFolder.AnotherKind
        ? Sentence.AsWritten(Folder(s))
        : $"the folder of {LetterWords.Party(s.State)}";

    private Letter Spilled(Submission s) => new(
        $"A file with the marking of classified information was dropped", $"A file with the marking of classified information was dropped",
        [
            new Block.Paragraph(
                $"A file dropped for {LetterWords.Party(s.State)} and read on {Moment(s)} bears the marking of classified information, which this hub must not hold. The hub has deleted it and keeps nothing of it but its checksum."),
            WhatYouCanDo(),
            new Block.Paragraph(
                $"Tell your security officer now that it was dropped here, look for other copies (the folder it came from, its recycle bin, mails), and send it by a system accredited for it."),
            Receipt(s),
        ],
        Why(s));

    private static Block.Heading WhatYouCanDo() => new($"What you can do");

    private static string Folder(Submission s) => $"drop/{s.State}/{s.Folder}";

    private static string Moment(Submission s) => FieldWords.Moment(s.ReceivedAt, s.State);

    private Block.Link Receipt(Submission s) => new($"The receipt", settings.At($"api/receipts/{s.State}/{s.ReceiptName}.html"));

    private Sentence Why(Submission s) => settings.Why(ReceiptMails.Reader(s));
}
