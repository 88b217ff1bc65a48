using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Json;

namespace MimFunctions.Platform.Web.Description;

/// <summary>
/// The API described for machines (OpenAPI 3.1), from the endpoints that are really mapped. Made when it is asked for the first time, so that
/// a start costs nothing, and then kept: endpoints do not change while the program runs.
/// </summary>
internal sealed class OpenApiDocument(EndpointDataSource endpoints)
{
    private readonly Lazy<byte[]> written = new(() => JsonSerializer.SerializeToUtf8Bytes(Write(endpoints), HubJson.Readable));

    /// <summary>The document, as JSON in UTF-8.</summary>
    public byte[] Bytes => written.Value;

    private static JsonObject Write(EndpointDataSource endpoints)
    {
        var docs = new XmlDocs();
        var schemas = new OpenApiSchemas(docs);
        var operation = new OpenApiOperation(docs, schemas);
        RouteEndpoint[] described =
        [
            .. KnownAddresses.Described(endpoints).OrderBy(endpoint => endpoint.RoutePattern.RawText, StringComparer.Ordinal),
        ];
        var paths = new JsonObject(described.GroupBy(endpoint => endpoint.RoutePattern.RawText!)
            .Select(path => KeyValuePair.Create(path.Key, (JsonNode?)Operations(path, operation))));
        var refusal = schemas.Of(typeof(Refusal));
        schemas.Components["Problem"] = OpenApiProblems.Schema(refusal);
        return Frame(paths, schemas, described.Select(OpenApiOperation.Tag).Distinct());
    }

    private static JsonObject Operations(IEnumerable<RouteEndpoint> endpoints, OpenApiOperation operation) => new(
        from endpoint in endpoints
        from method in KnownAddresses.Methods(endpoint)
        where !HttpMethods.IsHead(method)
        orderby method
        let described = operation.Of(endpoint, endpoint.Metadata.GetMetadata<MethodInfo>()!)
        select KeyValuePair.Create(method.ToLowerInvariant(), (JsonNode?)described));

    private static JsonObject Frame(JsonObject paths, OpenApiSchemas schemas, IEnumerable<string> tags) => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject
        {
            ["title"] = "MIM hub",
            ["version"] = typeof(OpenApiDocument).Assembly.GetName().Version!.ToString(3),
            ["description"] = "The mutual information mechanism of Decision 2006/688/EC: communications, and requests for additional information. "
                + "Whatever can be read with GET can be asked for with HEAD.",
        },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
        ["tags"] = new JsonArray([.. tags.Select(tag => new JsonObject { ["name"] = tag })]),
        ["paths"] = paths,
        ["components"] = new JsonObject
        {
            ["securitySchemes"] = Security(),
            ["responses"] = OpenApiProblems.Responses(),
            ["schemas"] = new JsonObject(schemas.Components.OrderBy(each => each.Key, StringComparer.Ordinal)
                .Select(each => KeyValuePair.Create(each.Key, each.Value?.DeepClone()))),
        },
    };

    private static JsonObject Security() => new()
    {
        ["developer"] = new JsonObject
        {
            ["type"] = "apiKey",
            ["in"] = "header",
            ["name"] = "Authorization",
            ["description"] = "On this machine only, and while no other sign-in is set: “Developer contactPoint.AT”, "
                + "or several roles with blanks between.",
        },
        ["bearer"] = new JsonObject
        {
            ["type"] = "http",
            ["scheme"] = "bearer",
            ["bearerFormat"] = "JWT",
            ["description"] = "An access token of the authority that is set; in Azure the platform signs in before the hub.",
        },
    };
}
