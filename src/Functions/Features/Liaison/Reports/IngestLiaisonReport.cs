using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>A state dropped something in its folder for the liaison network: a report (ILOA-12), or a notice of a secondment (ILOA-4).</summary>
internal sealed class IngestLiaisonReport(FormIntake intake)
{
    /// <summary>Takes it in. The event is only a hint: the file itself is read from the store, and may be gone or changed by now.</summary>
    [Function("IngestLiaisonReport")]
    public Task Run([BlobTrigger("drop/{state}/liaison/{name}", Source = BlobTriggerSource.EventGrid, Connection = "Storage")] BlobEvent blob, CancellationToken ct) =>
        intake.Take(blob.Path, ct);
}
