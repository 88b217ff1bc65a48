using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>A state dropped something in its folder for answers (MIM-10): a form, or a file that belongs to one.</summary>
internal sealed class IngestAnswer(FormIntake intake)
{
    /// <summary>Takes it in. The event is only a hint: the file itself is read from the store, and may be gone or changed by now.</summary>
    [Function("IngestAnswer")]
    public Task Run([BlobTrigger("drop/{state}/answers/{name}", Source = BlobTriggerSource.EventGrid, Connection = "Storage")] BlobEvent blob, CancellationToken ct) =>
        intake.Take(blob.Path, ct);
}
