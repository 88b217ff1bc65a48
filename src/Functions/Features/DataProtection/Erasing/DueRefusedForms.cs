using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.DataProtection.Erasing;

/// <summary>Forms that were refused: the file in quarantine, what went back with the receipt, and what was read. The signed receipt stays.</summary>
internal sealed class DueRefusedForms(IDocumentStore documents, IFileStore files) : DueDocuments<Submission>(documents)
{
    /// <inheritdoc/>
    public override HeldData Data => HeldData.RefusedForms;

    /// <inheritdoc/>
    protected override DocumentQuery Candidates(DateTimeOffset now) => new(IntakeContainers.Submissions)
    {
        Where = [new Condition("outcome.kind", Comparison.Equal, "refused"), new Condition("receivedAt", Comparison.Below, RetentionPeriods.Before(Data, now))],
        OrderBy = "receivedAt",
    };

    /// <inheritdoc/>
    protected override DocumentKey Key(Submission document) => SubmissionQueries.Key(document);

    /// <inheritdoc/>
    protected override Submission? Left(Submission document, DateTimeOffset now) => DueForErasure.Of(document, now);

    /// <inheritdoc/>
    protected override async Task Before(Submission document, CancellationToken ct)
    {
        foreach (var path in (string[])[FinishIntake.Keep(document), .. ReturnedFiles.Of(document)])
            await files.DeleteWhole(path, ct);
    }
}

/// <summary>Files in quarantine of which no submission tells: those that the hub could not even read.</summary>
internal sealed class DueQuarantine(IFileStore files) : IErasesDue
{
    private const string Quarantine = "quarantine/";

    /// <inheritdoc/>
    public HeldData Data => HeldData.RefusedForms;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Due(DateTimeOffset now, int most, CancellationToken ct) => await files.List(Quarantine, ct)
        .Where(file => RetentionPeriods.IsOver(Data, file.LastModified, now)).Take(most).Select(file => file.Path).ToListAsync(ct);

    /// <inheritdoc/>
    public Task Erase(string name, DateTimeOffset now, CancellationToken ct) => files.DeleteWhole(name, ct);
}

/// <summary>What goes back with a receipt and shows what stands in the form.</summary>
internal static class ReturnedFiles
{
    /// <summary>The returned copy and the page of the receipt; not the signed receipt itself.</summary>
    public static IReadOnlyList<string> Of(Submission submission) => [$"{FinishIntake.ReceiptPath(submission)}.docx", $"{FinishIntake.ReceiptPath(submission)}.html"];

    /// <summary>Deletes a file, whatever its version; none is no error.</summary>
    public static async Task DeleteWhole(this IFileStore files, string path, CancellationToken ct)
    {
        if (await files.Look(path, ct) is { } file)
            await files.Delete(path, file.Tag, ct);
    }
}
