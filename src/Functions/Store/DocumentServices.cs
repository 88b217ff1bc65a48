namespace MimFunctions.Store;

/// <summary>Chooses the document store.</summary>
internal static class DocumentServices
{
    /// <summary>
    /// Cosmos DB when it is set, else <c>hub.db</c> in the data folder. That file's <see cref="SqliteDatabase"/> is there for others too,
    /// opened when first asked for.
    /// </summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(_ => SqliteDatabase.Open(Path.Combine(settings.DataFolder, "hub.db")));
        return services.AddSingleton<IDocumentStore, SqliteDocumentStore>();
    }
}
