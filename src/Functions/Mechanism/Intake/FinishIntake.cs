using System.Text;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// What follows a commit: the receipt, the mails, the original out of the drop container. All of it comes from the committed document, in an
/// order in which a crash anywhere leaves the file in the drop container until everything is done.
/// </summary>
internal sealed class FinishIntake(IFileStore files, ReturnedCopy returnedCopy, ReceiptPage page, OutboxRelay relay, AttachedFiles attached, AnswersBeside beside)
{
    /// <summary>Gives the answer; doing it again changes nothing.</summary>
    /// <param name="committed">The submission.</param>
    /// <param name="path">Where the file lies.</param>
    /// <param name="arrival">The file.</param>
    /// <param name="content">Its bytes; empty when it is too large to be read.</param>
    /// <param name="plain">Whether the receipt goes without a copy, as making one failed too often.</param>
    /// <param name="ct">Ends it.</param>
    public async Task Give(
        Versioned<Submission> committed, string path, Arrival arrival, ReadOnlyMemory<byte> content, bool plain, CancellationToken ct)
    {
        var submission = committed.Document;
        await attached.Join(submission, ct);
        await WriteReceipt(submission, content, ct, plain);
        await beside.Put(submission, path, ct);
        await relay.Relay(SubmissionQueries.Key(submission), committed, ct);
        if (submission.IsKept && submission.IsDiscreet is null && submission.WasMadeBy(arrival.Drop))
            await files.Move(path, arrival.Tag, Keep(submission), ct);
        else
            await files.Delete(path, arrival.Tag, ct);
        await attached.Meet(submission, ct);
    }

    /// <summary>Path of the files of a receipt, without ending.</summary>
    /// <remarks>Those of discreet forms lie in a folder of their own, out of reach of who reads the others (CT-16).</remarks>
    public static string ReceiptPath(Submission submission) => submission.IsDiscreet is true
        ? $"receipts/{submission.State}/{submission.Folder}/{submission.ReceiptName}"
        : $"receipts/{submission.State}/{submission.ReceiptName}";

    /// <summary>Writes the receipt and what goes back with it, unless it is there. All of it follows from the committed submission.</summary>
    public async Task WriteReceipt(Submission submission, ReadOnlyMemory<byte> content, CancellationToken ct, bool plain = false)
    {
        var name = ReceiptPath(submission);
        // Written last, so all of it is there: a duplicate finds the first answer as it was given.
        if (await files.Look($"{name}.json", ct) is not null)
            return;
        var copy = plain ? null : await returnedCopy.Make(submission, content, ct);
        if (copy is not null)
            await files.WriteView($"{name}.docx", copy.Word, Copy.ContentType, ct);
        await files.WriteView($"{name}.html", Encoding.UTF8.GetBytes(page.Write(submission, copy?.Is)), "text/html; charset=utf-8", ct);
        await files.WriteView($"{name}.json", ReceiptFile.Write(submission.Receipt), "application/json", ct);
    }

    /// <summary>Where the original bytes are kept: apart by what became of them (docs/rules.md, "The shape of a use case").</summary>
    public static string Keep(Submission submission) => submission.Outcome is Outcome.Refused
        ? $"quarantine/{submission.State}/{submission.Digest}"
        : $"originals/{submission.Digest}";
}
