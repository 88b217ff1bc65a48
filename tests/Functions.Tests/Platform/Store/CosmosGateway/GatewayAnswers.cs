using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace MimFunctions.Tests.Platform.Store.CosmosGateway;

/// <summary>What a gateway answers.</summary>
internal static class GatewayAnswers
{
    /// <summary>404 with the sub-status that says that the database or container is missing, not the item.</summary>
    public static HttpResponseMessage NoOwner => Failure(HttpStatusCode.NotFound, "NotFound", "Owner resource does not exist", subStatus: 1003);

    public static HttpResponseMessage Ok(JsonNode body) => Answer(HttpStatusCode.OK, body);

    public static HttpResponseMessage Created(JsonNode body) => Answer(HttpStatusCode.Created, body);

    /// <summary>204: it was deleted.</summary>
    public static HttpResponseMessage Gone()
    {
        var answer = Answer(HttpStatusCode.NoContent, new JsonObject());
        answer.Content = new ByteArrayContent([]);
        return answer;
    }

    public static HttpResponseMessage Unknown(GatewayRequest request) =>
        Failure(HttpStatusCode.MethodNotAllowed, "MethodNotAllowed", $"This gateway does not know {request.Method} /{string.Join('/', request.Path)}.");

    /// <summary>429, to be tried again after this time.</summary>
    public static HttpResponseMessage Throttled(TimeSpan after)
    {
        var answer = Failure(HttpStatusCode.TooManyRequests, "429", "Request rate is large", subStatus: 3200);
        answer.Headers.Add("x-ms-retry-after-ms", $"{after.TotalMilliseconds}");
        return answer;
    }

    public static HttpResponseMessage Failure(HttpStatusCode status, string code, string message, int subStatus = 0)
    {
        var answer = Answer(status, new JsonObject { ["code"] = code, ["message"] = message });
        if (subStatus != 0)
            answer.Headers.Add("x-ms-substatus", $"{subStatus}");
        return answer;
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, JsonNode body)
    {
        var answer = new HttpResponseMessage(status) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
        answer.Headers.Add("x-ms-request-charge", "1");
        answer.Headers.Add("x-ms-activity-id", Guid.NewGuid().ToString());
        answer.Headers.Add("x-ms-session-token", "0:-1#1");
        if (body["_etag"]?.GetValue<string>() is { } tag)
            answer.Headers.TryAddWithoutValidation("ETag", tag);
        return answer;
    }
}
