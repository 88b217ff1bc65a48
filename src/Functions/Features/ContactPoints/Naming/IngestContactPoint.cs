using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary>A state dropped something in its folder for the network of document 6146/24.</summary>
internal sealed class IngestContactPoint(FormIntake intake)
{
    /// <summary>Takes it in. The event is only a hint: the file itself is read from the store, and may be gone or changed by now.</summary>
    [Function("IngestContactPoint")]
    public Task Run([BlobTrigger("drop/{state}/contact-points/{name}", Source = BlobTriggerSource.EventGrid, Connection = "Storage")] BlobEvent blob, CancellationToken ct) =>
        intake.Take(blob.Path, ct);
}
