using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

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
            ? (refused.IsKept ? Refused(refused) : Spilled(refused)).Compose()
            : null;

    /// <summary>A file that came before the form that names it was refused, and wanted a moment later: then there is nothing to tell.</summary>
    private async Task<bool> IsStillRefused(Submission refused, CancellationToken ct) =>
        !refused.IsKept || refused.Form is not null || await files.Look($"originals/{refused.Digest}", ct) is null;

    private Letter Refused(Submission s)
    {
        var errors = s.Findings.Count(f => f.Severity == Severity.Error);
        return new Letter(
            $"Not accepted: {s.File}", new Line("A file was not accepted"),
            [
                new Block.Paragraph(new Line(
                    $"“{s.File}”, dropped in drop/{s.State}/{s.Folder} and read on {FieldWords.Moment(s.ReceivedAt, s.State)}, was not accepted. "
                    + $"{(errors == 1 ? "There is one thing" : $"There are {errors} things")} to mend; nothing is lost.")),
                new Block.Heading("What you can do"),
                new Block.Paragraph(new Line("The receipt says what has to be mended, and has a Word form to go on with. Mend it and drop it again under any name.")),
                .. s.Form is null
                    ? [new Block.Paragraph(new Line("If the file belongs to a form that is still to come, drop that form; nothing else is needed."))]
                    : Array.Empty<Block>(),
                Receipt(s),
            ],
            Why(s));
    }

    private Letter Spilled(Submission s) => new(
        "A file with the marking of classified information was dropped", new Line("A file with the marking of classified information was dropped"),
        [
            new Block.Paragraph(new Line(
                $"A file dropped for {Parties.Name(s.State)} and read on {FieldWords.Moment(s.ReceivedAt, s.State)} bears the marking of classified information, "
                + "which this hub must not hold. The hub has deleted it and keeps nothing of it but its checksum.")),
            new Block.Heading("What you can do"),
            new Block.Paragraph(new Line(
                "Tell your security officer now that it was dropped here, look for other copies (the folder it came from, its recycle bin, mails), and send it by a system accredited for it.")),
            Receipt(s),
        ],
        Why(s));

    private Block.Link Receipt(Submission s) => new("The receipt", settings.At($"api/receipts/{s.State}/{s.ReceiptName}.html"));

    private string Why(Submission s) => settings.Why($"you are the contact point of {Parties.Name(s.State)}");
}
