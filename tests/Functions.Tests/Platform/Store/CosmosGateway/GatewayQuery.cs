using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Platform.Store.CosmosGateway;

/// <summary>Answers queries page by page.</summary>
internal static class GatewayQuery
{
    /// <summary>A plan that has the SDK pass the query through as it is (as the SDK asks its gateway for them).</summary>
    public static HttpResponseMessage Plan() => GatewayAnswers.Ok(JsonNode.Parse("""
        {
          "partitionedQueryExecutionInfoVersion": 2,
          "queryInfo": {
            "distinctType": "None", "top": null, "offset": null, "limit": null, "orderBy": [], "orderByExpressions": [], "groupByExpressions": [],
            "groupByAliases": [], "aggregates": [], "groupByAliasToAggregateType": {}, "rewrittenQuery": "", "hasSelectValue": false,
            "hasNonStreamingOrderBy": false
          },
          "queryRanges": [{ "min": "", "max": "FF", "isMinInclusive": true, "isMaxInclusive": false }]
        }
        """)!);

    /// <summary>One page; the continuation is the number of items already given.</summary>
    public static HttpResponseMessage Answer(GatewayRequest request, string rid, IEnumerable<JsonObject> items)
    {
        if (GatewaySql.Parse(request.Body) is not { } sql)
            return GatewayAnswers.Failure(HttpStatusCode.BadRequest, "BadRequest", $"Syntax error: {request.Body}");
        var mine = items.Where(item => request.Partition is null || item["pk"]!.GetValue<string>() == request.Partition);
        var given = int.Parse(request.Header("x-ms-continuation") ?? "0", CultureInfo.InvariantCulture);
        var size = int.Parse(request.Header("x-ms-max-item-count") ?? "100", CultureInfo.InvariantCulture);
        var found = sql.Run(mine).ToList();
        var page = found.Skip(given).Take(size < 1 ? 100 : size).ToArray();

        var answer = GatewayAnswers.Ok(new JsonObject { ["_rid"] = rid, ["Documents"] = new JsonArray(page), ["_count"] = page.Length });
        answer.Headers.Add("x-ms-item-count", $"{page.Length}");
        if (given + page.Length < found.Count)
            answer.Headers.Add("x-ms-continuation", $"{given + page.Length}");
        return answer;
    }
}
