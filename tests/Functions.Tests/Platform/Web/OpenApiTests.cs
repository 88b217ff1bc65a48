using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;
using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>The document that describes the API.</summary>
public sealed class OpenApiTests(OpenApiTests.Described described) : IClassFixture<OpenApiTests.Described>
{
    private readonly RequestsHub hub = described.Hub;
    private readonly string text = described.Text;
    private readonly JsonNode document = JsonNode.Parse(described.Text)!;

    [Fact]
    public void It_reads_as_it_was_approved() => Snapshot.Match(text);

    [Fact]
    public void Every_endpoint_is_described_once_with_what_it_needs()
    {
        var operations = Operations().ToArray();

        operations.Length.ShouldBe(Endpoints().Count());
        operations.Select(operation => (string)operation["operationId"]!).ShouldBeUnique();
        foreach (var operation in operations)
        {
            var id = (string)operation["operationId"]!;
            ((string?)operation["summary"]).ShouldNotBeNullOrEmpty(id);
            ((string)operation["summary"]!).ShouldEndWith(".", customMessage: id);
            (operation["x-permission"] is null).ShouldBe(operation["security"]!.AsArray().Count == 0, id);
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
                ((string)parameter!["description"]!).ShouldContain(' ', customMessage: $"{id}: nothing says what {parameter["name"]} means; see KnownParameters");
        }
    }

    [Fact]
    public void Everything_that_is_referred_to_is_there()
    {
        foreach (var reference in Nodes(document).OfType<JsonObject>().Select(node => (string?)node["$ref"]).OfType<string>())
            reference[2..].Split('/').Aggregate((JsonNode?)document, (node, step) => node?[step]).ShouldNotBeNull(reference);
    }

    [Fact]
    public void No_schema_is_empty_because_it_was_met_twice()
    {
        string[] empty =
        [
            .. document["components"]!["schemas"]!.AsObject()
                .Where(schema => schema.Value!["type"]!.GetValue<string>() == "object" && schema.Value["oneOf"] is null && schema.Value["properties"]!.AsObject().Count == 0)
                .Select(schema => schema.Key),
        ];

        empty.ShouldBeEmpty();
    }

    [Fact]
    public void Every_property_of_a_body_is_explained()
    {
        foreach (var (name, schema) in document["components"]!["schemas"]!.AsObject().Where(schema => schema.Key.EndsWith("Body", StringComparison.Ordinal)))
        {
            foreach (var (property, described) in schema!["properties"]!.AsObject())
                ((string?)described!["description"]).ShouldNotBeNullOrEmpty($"{name}.{property}");
        }
    }

    [Fact]
    public void Every_example_is_understood_by_the_hub_itself()
    {
        var bodies = Endpoints().Select(endpoint => endpoint.Metadata.GetMetadata<TakenBody>()).OfType<TakenBody>().ToArray();

        bodies.Length.ShouldBeGreaterThan(8);
        foreach (var body in bodies)
            JsonSerializer.Deserialize(body.Example, body.Type, ApiBody.Options).ShouldNotBeNull(body.Example);
    }

    [Fact]
    public void What_is_described_as_needed_is_what_the_gate_asks_for()
    {
        var needs = Endpoints().Select(endpoint => endpoint.Metadata.GetMetadata<AccessNeed>()).OfType<AccessNeed.Holding>()
            .Select(need => JsonNamingPolicy.CamelCase.ConvertName($"{need.Permission}"));

        Operations().Select(operation => (string?)operation["x-permission"]).OfType<string>().Order().ShouldBe(needs.Order());
    }

    private IEnumerable<RouteEndpoint> Endpoints() => KnownAddresses.Described(hub.Services.GetRequiredService<EndpointDataSource>());

    private IEnumerable<JsonNode> Operations() =>
        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!);

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject parts => parts.SelectMany(part => Nodes(part.Value)).Prepend(parts),
        JsonArray items => items.SelectMany(Nodes),
        _ => [],
    };

    /// <summary>A hub and its document.</summary>
    public sealed class Described : SharedRequestsHub
    {
        internal string Text { get; private set; } = "";

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            Text = (await Hub.Call("GET", "/api/openapi.json", role: null)).Body;
        }
    }
}
