using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Store;

/// <summary>Reads answers of Cosmos DB's stream methods, which report failures by status and not by exception.</summary>
internal static class CosmosAnswers
{
    // Rows are short.
    private const int MostRows = 1000;

    /// <summary>
    /// Whether the item is not there. A 404 with a sub-status says something else: the container is missing, or a replica is behind.
    /// </summary>
    public static bool IsMissingItem(this ResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.NotFound && answer.Headers["x-ms-substatus"] is null or "0";

    /// <summary>All rows that a query gives.</summary>
    /// <param name="container">Where it asks.</param>
    /// <param name="query">The query.</param>
    /// <param name="partition">Only this partition; null asks all of them.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<List<T>> Rows<T>(this Container container, QueryDefinition query, string? partition, CancellationToken ct)
    {
        var options = new QueryRequestOptions { PartitionKey = partition is null ? null : new PartitionKey(partition), MaxItemCount = MostRows };
        using var pages = container.GetItemQueryStreamIterator(query, requestOptions: options);
        List<T> rows = [];
        while (pages.HasMoreResults)
        {
            using var answer = await pages.ReadNextAsync(ct);
            rows.AddRange((await answer.Json<CosmosRows<T>>(ct)).Documents);
        }

        return rows;
    }

    /// <summary>The content as JSON.</summary>
    /// <exception cref="CosmosException">The answer is a failure.</exception>
    public static async Task<T> Json<T>(this ResponseMessage answer, CancellationToken ct)
    {
        answer.EnsureSuccessStatusCode();
        return (await JsonSerializer.DeserializeAsync<T>(answer.Content, HubJson.Options, ct))!;
    }

    /// <summary>The failure as an exception that says what Cosmos DB said.</summary>
    public static CosmosException ToException(this ResponseMessage answer) => new(
        answer.ErrorMessage, answer.StatusCode, int.TryParse(answer.Headers["x-ms-substatus"], out var code) ? code : 0,
        answer.Headers.ActivityId, answer.Headers.RequestCharge);
}
