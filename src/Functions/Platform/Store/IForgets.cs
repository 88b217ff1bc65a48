namespace MimFunctions.Platform.Store;

/// <summary>A store on this machine that can be made to keep nothing of what was overwritten, not even in the free space of its file.</summary>
internal interface IForgets
{
    /// <summary>From here on the file holds nothing of what was overwritten before.</summary>
    Task Forget(CancellationToken ct);
}
