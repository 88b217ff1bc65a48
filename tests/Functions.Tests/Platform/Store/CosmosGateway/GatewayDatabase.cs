using System.Net;
using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Platform.Store.CosmosGateway;

/// <summary>The containers of a database.</summary>
internal sealed class GatewayDatabase(string name, int number)
{
    private readonly List<GatewayContainer> containers = [];

    public string Name => name;

    /// <summary>Resource id: four bytes, as the SDK takes it apart.</summary>
    public string Rid { get; } = GatewayRid.Of(GatewayRid.Bytes(number));

    public JsonNode Describe() => new JsonObject
    {
        ["id"] = name,
        ["_rid"] = Rid,
        ["_self"] = $"dbs/{Rid}/",
        ["_etag"] = "\"db\"",
        ["_colls"] = "colls/",
        ["_users"] = "users/",
        ["_ts"] = 1,
    };

    /// <summary>A container by its name or resource id, or null.</summary>
    public GatewayContainer? Container(string name) => containers.Find(c => c.Name == name || c.Rid == name);

    public HttpResponseMessage MakeContainer(GatewayRequest request)
    {
        var asked = JsonNode.Parse(request.Body)!;
        var id = asked["id"]!.GetValue<string>();
        if (Container(id) is not null)
            return GatewayAnswers.Failure(HttpStatusCode.Conflict, "Conflict", "The container exists.");
        if (asked["partitionKey"]?["paths"]?[0]?.GetValue<string>() is not "/pk")
            return GatewayAnswers.Failure(HttpStatusCode.BadRequest, "BadRequest", "This gateway partitions by /pk only.");
        containers.Add(new(id, [.. GatewayRid.Bytes(number), .. GatewayRid.Bytes(containers.Count + 1, collection: true)]));
        return GatewayAnswers.Created(containers[^1].Describe());
    }
}

/// <summary>Resource ids: bytes of the database, of the container (its first bit set) and of the item, in Base64 with - for /.</summary>
internal static class GatewayRid
{
    public static byte[] Bytes(int number, bool collection = false) =>
        [(byte)((collection ? 0x80 : 0) | (number >> 24)), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    public static string Of(byte[] bytes) => Convert.ToBase64String(bytes).Replace('/', '-');
}
