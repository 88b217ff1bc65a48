using System.Text.Json.Serialization;

namespace MimFunctions.Platform.Store;

/// <summary>How a document lies in Cosmos DB: apart from the names that Cosmos DB gives meaning to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Pk">Its partition.</param>
/// <param name="Mark">Which write made this version: tells our own write from another's when an answer got lost.</param>
/// <param name="Doc">The document itself.</param>
/// <param name="ETag">Given by Cosmos DB; not written.</param>
internal sealed record CosmosEnvelope<T>(
    string Id, string Pk, string Mark, T Doc, [property: JsonPropertyName("_etag")] string? ETag = null);

/// <summary>A page of a query's answer.</summary>
internal sealed record CosmosPage<T>([property: JsonPropertyName("Documents")] IReadOnlyList<CosmosFound<T>> Documents);

/// <summary>What <see cref="CosmosQuery"/> selects of each envelope.</summary>
internal sealed record CosmosFound<T>(T Doc, [property: JsonPropertyName("_etag")] string ETag);

/// <summary>What <see cref="CosmosQuery.Marks"/> selects.</summary>
internal sealed record CosmosMark(string Pk, string Id, [property: JsonPropertyName("_etag")] string ETag);

/// <summary>A page of the answer to a query that says itself what it selects.</summary>
internal sealed record CosmosRows<T>([property: JsonPropertyName("Documents")] IReadOnlyList<T> Documents);
