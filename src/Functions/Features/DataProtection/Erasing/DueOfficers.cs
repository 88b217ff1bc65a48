using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.DataProtection.Erasing;

/// <summary>Who a liaison officer was, once the secondment has long been over.</summary>
internal sealed class DueOfficers(IDocumentStore documents, OfficersOut officers) : DueDocuments<Secondment>(documents)
{
    /// <inheritdoc/>
    public override HeldData Data => HeldData.Officers;

    /// <inheritdoc/>
    protected override DocumentQuery Candidates(DateTimeOffset now) => new(Containers.Of<Secondment>());

    /// <inheritdoc/>
    protected override DocumentKey Key(Secondment document) => new(Containers.Of<Secondment>(), document.State.Code, document.Case);

    /// <inheritdoc/>
    protected override Secondment? Left(Secondment document, DateTimeOffset now) => DueForErasure.Of(document, now);

    /// <inheritdoc/>
    protected override Task Before(Secondment document, CancellationToken ct) => officers.OutOfForms(document, ct);
}

/// <summary>Takes an officer out of the forms that announced a secondment: their fields, their files, and what went back with the receipt.</summary>
internal sealed class OfficersOut(IDocumentStore documents, IFileStore files)
{
    /// <summary>Doing it again changes nothing.</summary>
    public async Task OutOfForms(Secondment secondment, CancellationToken ct)
    {
        foreach (var notice in secondment.Notices)
        {
            var key = SubmissionQueries.Key(secondment.State.Code, notice.Digest);
            if (await documents.Read<Submission>(key, ct) is not { } form || DueForErasure.WithoutOfficer(form.Document) is not { } left)
                continue;
            foreach (var path in (string[])[FinishIntake.Keep(form.Document), .. ReturnedFiles.Of(form.Document)])
                await files.DeleteWhole(path, ct);
            await documents.Erase(key, left, form.ETag, ct);
        }
    }
}
