using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.WebUtilities;
using MimFunctions.Platform.Access;

namespace MimFunctions.Platform.Web.Description;

/// <summary>What one endpoint does, from what it states itself and from its comment.</summary>
internal sealed class OpenApiOperation(XmlDocs docs, OpenApiSchemas schemas)
{
    /// <summary>The operation.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="handler">The method that answers it.</param>
    public JsonObject Of(RouteEndpoint endpoint, MethodInfo handler)
    {
        var useCase = UseCase(handler);
        var said = docs.OfEndpoint(useCase);
        var sentence = said.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? said[..(end + 1)] : said;
        JsonObject operation = new()
        {
            ["operationId"] = JsonNamingPolicy.CamelCase.ConvertName(useCase.Name),
            ["tags"] = new JsonArray(Tag(endpoint)),
            ["summary"] = sentence,
        };
        if (said != sentence)
            operation["description"] = said;
        Access(operation, endpoint);
        if (KnownParameters.Of(endpoint, handler).ToArray() is { Length: > 0 } parameters)
            operation["parameters"] = new JsonArray([.. parameters]);
        if (endpoint.Metadata.GetMetadata<TakenBody>() is { } body)
            operation["requestBody"] = Body(body);
        operation["responses"] = Responses(endpoint, operation.ContainsKey("parameters"));
        return operation;
    }

    /// <summary>The first part of the address after <c>/api</c>, by which tools group what they show.</summary>
    public static string Tag(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.Split('/', '.')[2];

    // A handler written as a lambda sits in a class of the compiler's inside the use case.
    private static Type UseCase(MethodInfo handler)
    {
        var type = handler.DeclaringType!;
        while (type.DeclaringType is { } outer)
            type = outer;
        return type;
    }

    private static void Access(JsonObject operation, RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<AccessNeed>() is not AccessNeed.Holding need)
        {
            operation["security"] = new JsonArray();
            return;
        }

        operation["security"] = new JsonArray(
            new JsonObject { ["developer"] = new JsonArray() }, new JsonObject { ["bearer"] = new JsonArray() });
        operation["x-permission"] = JsonNamingPolicy.CamelCase.ConvertName($"{need.Permission}");
        if (need.ActingForRouteValue is { } party)
            operation["x-acting-for"] = party;
    }

    private JsonObject Body(TakenBody body) => new()
    {
        ["required"] = true,
        ["content"] = new JsonObject
        {
            ["application/json"] = new JsonObject { ["schema"] = schemas.Of(body), ["example"] = JsonNode.Parse(body.Example) },
        },
    };

    private JsonObject Responses(RouteEndpoint endpoint, bool hasParameters)
    {
        JsonObject responses = [];
        foreach (var given in endpoint.Metadata.OfType<IProducesResponseTypeMetadata>().GroupBy(given => given.StatusCode))
            responses[$"{given.Key}"] = new JsonObject { ["description"] = ReasonPhrases.GetReasonPhrase(given.Key), ["content"] = Content(given) };
        if (responses.Count == 0)
            responses["200"] = new JsonObject { ["description"] = ReasonPhrases.GetReasonPhrase(StatusCodes.Status200OK) };
        foreach (var status in OpenApiProblems.Of(endpoint, hasParameters))
            responses[$"{status}"] = new JsonObject { ["$ref"] = $"#/components/responses/{status}" };
        return responses;
    }

    private JsonObject Content(IEnumerable<IProducesResponseTypeMetadata> given) => new(
        given.SelectMany(each => each.ContentTypes.Select(media => KeyValuePair.Create(media, (JsonNode?)Media(each.Type)))));

    private JsonObject Media(Type? type) => type is null || type == typeof(void)
        ? []
        : new JsonObject { ["schema"] = schemas.Of(type) };
}
