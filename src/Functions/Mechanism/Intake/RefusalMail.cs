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
            ? (refused switch { { IsKept: false } => Spilled(refused), { IsElsewhere: true } => Elsewhere(refused), _ => Refused(refused) }).Compose()
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

    /// <summary>Nothing of the file is wrong but where it lay (W-13).</summary>
    private Letter Elsewhere(Submission s) => new(
        $"In a wrong folder: {s.File}", new Line("A file was dropped in a wrong folder"),
        [
            new Block.Paragraph(new Line(
                $"“{s.File}”, dropped in {Place(s)} and found on {FieldWords.Moment(s.ReceivedAt, s.State)}, was not read. {s.Findings[0].Message}")),
            new Block.Heading("What you can do"),
            new Block.Paragraph(new Line($"{s.Findings[0].Fix} It can be the same file, as it is.")),
            Receipt(s),
        ],
        Why(s));

    // A folder that somebody made up may be called anything.
    private static string Place(Submission s) => s.Findings[0].Rule == WrongFolder.AnotherKind ? $"drop/{s.State}/{s.Folder}" : $"the folder of {Parties.Name(s.State)}";

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
