using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Measures.Notifying;

/// <summary>A state dropped something in its folder for report forms (MIM-8).</summary>
internal sealed class IngestReportForm(FormIntake intake)
{
    /// <summary>Takes it in. The event is only a hint: the file itself is read from the store, and may be gone or changed by now.</summary>
    [Function("IngestReportForm")]
    public Task Run([BlobTrigger("drop/{state}/measures/{name}", Source = BlobTriggerSource.EventGrid, Connection = "Storage")] BlobEvent blob, CancellationToken ct) =>
        intake.Take(blob.Path, ct);
}
