namespace MimFunctions.Platform.Store;

/// <summary>A store that can be made to keep nothing of what was erased: SQLite not even in its log, Cosmos DB not where a process died while it erased.</summary>
internal interface IForgets
{
    /// <summary>From here on the store holds nothing of what was erased before.</summary>
    Task Forget(CancellationToken ct);
}
