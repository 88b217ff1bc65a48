using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Requests.Asking;

/// <summary>A state dropped something in its folder for requests (MIM-9).</summary>
internal sealed class IngestInformationRequest(FormIntake intake)
{
    /// <summary>Takes it in. The event is only a hint: the file itself is read from the store, and may be gone or changed by now.</summary>
    [Function("IngestInformationRequest")]
    public Task Run([BlobTrigger("drop/{state}/requests/{name}", Source = BlobTriggerSource.EventGrid, Connection = "Storage")] BlobEvent blob, CancellationToken ct) =>
        intake.Take(blob.Path, ct);
}
