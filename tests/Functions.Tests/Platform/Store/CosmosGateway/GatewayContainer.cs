using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Platform.Store.CosmosGateway;

/// <summary>The items of a container, by partition and id.</summary>
internal sealed class GatewayContainer(string name, byte[] rid)
{
    private const int LargestItem = 2 * 1024 * 1024;

    private readonly SortedDictionary<(string Partition, string Id), JsonObject> items = [];
    private int writes;

    public string Name => name;

    public string Rid { get; } = GatewayRid.Of(rid);

    public JsonNode Describe() => JsonNode.Parse($$"""
        {
          "id": "{{name}}", "_rid": "{{Rid}}", "_self": "dbs/{{Rid}}/colls/{{Rid}}/", "_etag": "\"c\"", "_ts": 1,
          "_docs": "docs/", "_sprocs": "sprocs/", "_triggers": "triggers/", "_udfs": "udfs/", "_conflicts": "conflicts/",
          "partitionKey": { "paths": ["/pk"], "kind": "Hash", "version": 2 },
          "indexingPolicy": { "indexingMode": "consistent", "automatic": true, "includedPaths": [{ "path": "/*" }], "excludedPaths": [] },
          "geospatialConfig": { "type": "Geography" }
        }
        """)!;

    /// <summary>One range over everything; 304 for who knows it already.</summary>
    public HttpResponseMessage Ranges(GatewayRequest request)
    {
        var known = request.Header("If-None-Match") is not null;
        var range = JsonNode.Parse($$"""
            { "_rid": "{{Rid}}", "id": "0", "_etag": "\"r\"", "minInclusive": "", "maxExclusive": "FF", "ridPrefix": 0, "_self": "",
              "throughputFraction": 1, "status": "online", "parents": [], "_ts": 1 }
            """);
        var answer = GatewayAnswers.Ok(new JsonObject
        {
            ["_rid"] = Rid,
            ["PartitionKeyRanges"] = known ? [] : new JsonArray(range),
            ["_count"] = known ? 0 : 1,
        });
        answer.StatusCode = known ? HttpStatusCode.NotModified : HttpStatusCode.OK;
        answer.Headers.TryAddWithoutValidation("ETag", "\"ranges\"");
        answer.Headers.Add("x-ms-item-count", known ? "0" : "1");
        return answer;
    }

    public HttpResponseMessage Read(GatewayRequest request, string id) =>
        items.TryGetValue((request.Partition!, id), out var item) ? GatewayAnswers.Ok(item.DeepClone()) : NoItem();

    public HttpResponseMessage Create(GatewayRequest request)
    {
        var item = JsonNode.Parse(request.Body)!.AsObject();
        if (Refusal(request, item) is { } refusal)
            return refusal;
        return items.ContainsKey(Key(item))
            ? GatewayAnswers.Failure(HttpStatusCode.Conflict, "Conflict", "Entity with the specified id already exists in the system.")
            : GatewayAnswers.Created(Put(item));
    }

    public HttpResponseMessage Replace(GatewayRequest request, string id)
    {
        var item = JsonNode.Parse(request.Body)!.AsObject();
        if (Refusal(request, item) is { } refusal)
            return refusal;
        if (Key(item).Id != id)
            return GatewayAnswers.Failure(HttpStatusCode.BadRequest, "BadRequest", "The id of the item is not that of the address.");
        if (!items.TryGetValue(Key(item), out var standing))
            return NoItem();
        return request.Header("If-Match") is { } tag && tag != "*" && tag != standing["_etag"]!.GetValue<string>()
            ? GatewayAnswers.Failure(HttpStatusCode.PreconditionFailed, "PreconditionFailed", "One of the specified pre-condition is not met")
            : GatewayAnswers.Ok(Put(item));
    }

    public HttpResponseMessage Delete(GatewayRequest request, string id)
    {
        if (!items.TryGetValue((request.Partition!, id), out var standing))
            return NoItem();
        if (request.Header("If-Match") is { } tag && tag != "*" && tag != standing["_etag"]!.GetValue<string>())
            return GatewayAnswers.Failure(HttpStatusCode.PreconditionFailed, "PreconditionFailed", "One of the specified pre-condition is not met");
        items.Remove((request.Partition!, id));
        return GatewayAnswers.Gone();
    }

    public HttpResponseMessage Query(GatewayRequest request) => GatewayQuery.Answer(request, Rid, [.. items.Values]);

    private static HttpResponseMessage? Refusal(GatewayRequest request, JsonObject item)
    {
        if (Encoding.UTF8.GetByteCount(request.Body) > LargestItem)
            return GatewayAnswers.Failure(HttpStatusCode.RequestEntityTooLarge, "RequestEntityTooLarge", "Request size is too large");
        if (Key(item).Id is "" or { Length: > 1023 } || Key(item).Id.AsSpan().ContainsAny("/\\?#"))
            return GatewayAnswers.Failure(HttpStatusCode.BadRequest, "BadRequest", "The id is not valid.");
        return Key(item).Partition == request.Partition
            ? null
            : GatewayAnswers.Failure(HttpStatusCode.BadRequest, "BadRequest", "The partition key of the item is not that of the header.", 1001);
    }

    private JsonNode Put(JsonObject item)
    {
        writes++;
        item["_rid"] = GatewayRid.Of([.. rid, 0, 0, 0, 0, .. GatewayRid.Bytes(writes)]);
        item["_self"] = "";
        item["_etag"] = $"\"{writes:x8}-0000-0000-0000-000000000000\"";
        item["_ts"] = 1;
        items[Key(item)] = item;
        return item.DeepClone();
    }

    private static (string Partition, string Id) Key(JsonObject item) => (item["pk"]!.GetValue<string>(), item["id"]!.GetValue<string>());

    private static HttpResponseMessage NoItem() =>
        GatewayAnswers.Failure(HttpStatusCode.NotFound, "NotFound", "Entity with the specified id does not exist in the system.");
}
