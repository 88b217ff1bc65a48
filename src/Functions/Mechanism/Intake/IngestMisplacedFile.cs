using MimFunctions.Platform.Hosting;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Somebody dropped a file beside the folders of the forms (W-13): it is answered as quickly as one in the right place. The trigger has the whole
/// container, as a pattern can't leave folders out; what has a function of its own is left to it.
/// </summary>
internal sealed class IngestMisplacedFile(FormIntake intake, IEnumerable<IFormKind> kinds)
{
    /// <summary>Answers it, unless it lies where forms are expected.</summary>
    [Function("IngestMisplacedFile")]
    public Task Run([BlobTrigger("drop/{path}", Source = BlobTriggerSource.EventGrid, Connection = "Storage")] BlobEvent blob, CancellationToken ct) =>
        Misplaced.Is(blob.Path, kinds.Select(kind => kind.Folder)) ? intake.Take(blob.Path, ct) : Task.CompletedTask;
}
