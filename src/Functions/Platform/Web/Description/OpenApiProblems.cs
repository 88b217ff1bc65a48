using System.Text.Json.Nodes;
using MimFunctions.Platform.Access;

namespace MimFunctions.Platform.Web.Description;

/// <summary>With what the API refuses, and how it says so (RFC 9457).</summary>
internal static class OpenApiProblems
{
    private static readonly Dictionary<int, string> Meanings = new()
    {
        [400] = "Something in the address or the body can't be understood; the problem names it.",
        [401] = "Nobody is signed in; the problem says how to.",
        [403] = "The caller holds no role that may do this; the problem names the role that would be needed.",
        [404] = "There is nothing with this number.",
        [409] = "What it has become stands against it, or the key was used for another call.",
        [413] = "The body is too large.",
        [415] = "The body is not JSON.",
        [422] = "Rules stand against it; each is named with its field, what is wrong and what to do.",
    };

    /// <summary>The statuses with which an endpoint may refuse, in their order.</summary>
    public static IEnumerable<int> Of(RouteEndpoint endpoint, bool hasParameters)
    {
        var body = endpoint.Metadata.GetMetadata<TakenBody>() is not null;
        var guarded = endpoint.Metadata.GetMetadata<AccessNeed>() is AccessNeed.Holding;
        int[] statuses =
        [
            .. body || hasParameters ? [400] : Array.Empty<int>(),
            .. guarded ? [401, 403] : Array.Empty<int>(),
            .. endpoint.RoutePattern.Parameters.Count > 0 ? [404] : Array.Empty<int>(),
            .. body ? [413, 415] : Array.Empty<int>(),
            .. endpoint.Metadata.OfType<RefusalStatus>().Select(refusal => refusal.Status),
        ];
        return statuses.Distinct().Order();
    }

    /// <summary>The answers, one for each status.</summary>
    public static JsonObject Responses() => new(Meanings.Select(meaning => KeyValuePair.Create($"{meaning.Key}", (JsonNode?)new JsonObject
    {
        ["description"] = meaning.Value,
        ["content"] = new JsonObject
        {
            ["application/problem+json"] = new JsonObject
            {
                ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Problem" },
            },
        },
    })));

    /// <summary>A problem.</summary>
    /// <param name="refusal">Schema of what stands against a call.</param>
    public static JsonObject Schema(JsonNode refusal) => new()
    {
        ["type"] = "object",
        ["description"] = "Why a call was refused (RFC 9457).",
        ["required"] = new JsonArray("type", "title", "status", "detail", "instance"),
        ["properties"] = new JsonObject
        {
            ["type"] = Text("Address of what the status means."),
            ["title"] = Text("What is wrong."),
            ["status"] = new JsonObject { ["type"] = "integer", ["description"] = "The status of the answer." },
            ["detail"] = Text("What to do about it."),
            ["instance"] = Text("The address that was called."),
            ["refusals"] = new JsonObject
            {
                ["type"] = "array",
                ["description"] = "Everything that stands against it, each with its rule and field.",
                ["items"] = refusal,
            },
        },
    };

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };
}
