namespace MimFunctions.Platform.Store;

/// <summary>A store in which writing over a document is not the end of what it said, so that erasing takes deleting it.</summary>
internal interface IErases
{
    /// <summary>
    /// Deletes the document if it is still as <paramref name="expected"/> names it, and puts a new one in its place that says no more than <paramref name="stub"/>.
    /// </summary>
    /// <returns>False when someone else was first, and nothing was erased.</returns>
    Task<bool> Erase<T>(DocumentKey key, T stub, string expected, CancellationToken ct) where T : class;
}

/// <summary>Erasing in any store: what is left is a stub, so that there was a document is still known, and its number is not given twice.</summary>
internal static class Erasing
{
    /// <summary>Puts the stub in the place of the document. SQLite overwrites what it frees (<see cref="SqliteWriter"/>); Cosmos DB deletes first.</summary>
    /// <returns>False when someone else was first, and nothing was erased.</returns>
    public static async Task<bool> Erase<T>(this IDocumentStore documents, DocumentKey key, T stub, string expected, CancellationToken ct)
        where T : class => documents is IErases store
        ? await store.Erase(key, stub, expected, ct)
        : await documents.TryWrite(key, stub, expected, ct) is not null;
}
