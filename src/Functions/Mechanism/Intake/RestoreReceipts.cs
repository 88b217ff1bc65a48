using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Makes receipts again that a power cut took. They are written without waiting for the disk, as they follow from the committed submission;
/// only those of the last minutes before the cut can be missing or empty.
/// </summary>
internal sealed class RestoreReceipts(IDocumentStore documents, IFileStore files, FinishIntake answer)
{
    /// <summary>Systems write to the disk within half a minute what nobody waits for; this is ten times that.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>Looks at the receipts of the last minutes of intake; returns how many were made again.</summary>
    public async Task<int> Run(CancellationToken ct)
    {
        var restored = 0;
        var newest = new DocumentQuery(IntakeContainers.Submissions) { OrderBy = "receivedAt", Descending = true, Limit = 1 };
        await foreach (var last in documents.Query<Submission>(newest, ct))
        {
            var recent = new DocumentQuery(IntakeContainers.Submissions)
            {
                Where = [new Condition("receivedAt", Comparison.AtLeast, last.Document.ReceivedAt - Window)],
                // Without an order SQLite goes through all that was ever received, in the order of its key.
                OrderBy = "receivedAt",
            };
            await foreach (var submission in documents.Query<Submission>(recent, ct))
                restored += await Restore(submission.Document, ct) ? 1 : 0;
        }

        return restored;
    }

    private async Task<bool> Restore(Submission submission, CancellationToken ct)
    {
        var receipt = $"{FinishIntake.ReceiptPath(submission)}.json";
        var found = await files.Read(receipt, ct);
        if (found is not null && found.Content.Span.SequenceEqual(ReceiptFile.Write(submission.Receipt)))
            return false;
        // Without the original the file is still in the drop container: it will be answered from there.
        var original = await files.Read(FinishIntake.Keep(submission), ct);
        // Of a discreet form there never is one; its receipt quotes nothing of it.
        if (original is null && submission.IsDiscreet is null)
            return false;
        if (found is not null)
            await files.Delete(receipt, found.Tag, ct);
        await answer.WriteReceipt(submission, original?.Content ?? default, ct, plain: original is null);
        return true;
    }
}
