using System.Net;
using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Platform.Store.CosmosGateway;

/// <summary>The databases of an account.</summary>
internal sealed class GatewayAccount
{
    private readonly List<GatewayDatabase> databases = [];

    /// <summary>The account document: one region, single writer, session consistency.</summary>
    public static JsonNode Describe(string origin) => JsonNode.Parse($$"""
        {
          "id": "test", "_rid": "test.documents.azure.com", "_self": "", "media": "//media/", "addresses": "//addresses/", "_dbs": "//dbs/",
          "writableLocations": [{ "name": "test", "databaseAccountEndpoint": "{{origin}}/" }],
          "readableLocations": [{ "name": "test", "databaseAccountEndpoint": "{{origin}}/" }],
          "enableMultipleWriteLocations": false, "continuousBackupEnabled": false, "enablePerPartitionFailoverBehavior": false,
          "userReplicationPolicy": { "asyncReplication": false, "minReplicaSetSize": 1, "maxReplicasetSize": 4 },
          "userConsistencyPolicy": { "defaultConsistencyLevel": "Session" },
          "systemReplicationPolicy": { "minReplicaSetSize": 1, "maxReplicasetSize": 4 },
          "readPolicy": { "primaryReadCoefficient": 1, "secondaryReadCoefficient": 1 },
          "queryEngineConfiguration": "{\"maxSqlQueryInputLength\":262144,\"maxJoinsPerSqlQuery\":10,\"maxLogicalAndPerSqlQuery\":2000,\"maxLogicalOrPerSqlQuery\":2000,\"maxUdfRefPerSqlQuery\":10,\"maxInExpressionItemsCount\":16000,\"queryMaxInMemorySortDocumentCount\":500,\"maxQueryRequestTimeoutFraction\":0.9,\"sqlAllowNonFiniteNumbers\":false,\"sqlAllowAggregateFunctions\":true,\"sqlAllowSubQuery\":true,\"sqlAllowScalarSubQuery\":true,\"allowNewKeywords\":true,\"sqlAllowLike\":true,\"sqlAllowGroupByClause\":true,\"maxSpatialQueryCells\":12,\"spatialMaxGeometryPointCount\":256,\"sqlDisableQueryILOptimization\":false,\"sqlDisableFilterPlanOptimization\":false,\"sqlAllowTop\":true,\"enableSpatialIndexing\":true}"
        }
        """)!;

    /// <summary>A database by its name or resource id, or null.</summary>
    public GatewayDatabase? Database(string name) => databases.Find(d => d.Name == name || d.Rid == name);

    public HttpResponseMessage MakeDatabase(GatewayRequest request)
    {
        var name = JsonNode.Parse(request.Body)!["id"]!.GetValue<string>();
        if (Database(name) is not null)
            return GatewayAnswers.Failure(HttpStatusCode.Conflict, "Conflict", "The database exists.");
        databases.Add(new(name, databases.Count + 1));
        return GatewayAnswers.Created(databases[^1].Describe());
    }

    public HttpResponseMessage DeleteDatabase(string name) =>
        databases.RemoveAll(d => d.Name == name) > 0 ? GatewayAnswers.Gone() : GatewayAnswers.NoOwner;
}
