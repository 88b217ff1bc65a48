using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using MimFunctions.Platform.Access;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>What stands behind the question mark, at every address of the API.</summary>
public sealed class KnownQueryTests(EndpointsHub hub) : IClassFixture<EndpointsHub>
{
    [Fact]
    public async Task F21_a_parameter_that_is_not_known_is_refused_everywhere()
    {
        var endpoints = hub.Endpoints.Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)).ToArray();

        foreach (var endpoint in endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<AccessNeed>() is AccessNeed.Open))
        {
            var (status, said) = await Call(endpoint, "?measureTpye=draft");
            (status, (string?)said?["title"]).ShouldBe((HttpStatusCode.BadRequest, "“measureTpye” is not a parameter of this address."), endpoint.RoutePattern.RawText);
        }

        foreach (var endpoint in endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<AccessNeed>() is AccessNeed.Holding))
            (await Call(endpoint, "?measureTpye=draft")).Status.ShouldBeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.Forbidden], endpoint.RoutePattern.RawText);
        endpoints.Length.ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task F21_what_is_known_is_named_and_taken_in_any_case()
    {
        using var wrong = await Get("/api/communications?type=draftLegislation");
        using var right = await Get("/api/communications?STATE=AT");

        ((string?)JsonNode.Parse(await wrong.Content.ReadAsStringAsync())!["detail"])!.ShouldContain("state");
        (wrong.StatusCode, right.StatusCode).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.OK));
    }

    private Task<HttpResponseMessage> Get(string address)
    {
        var call = new HttpRequestMessage(HttpMethod.Get, address);
        call.Headers.Add("Authorization", "Developer commission");
        return hub.Client.SendAsync(call);
    }

    private async Task<(HttpStatusCode Status, JsonNode? Said)> Call(RouteEndpoint endpoint, string query)
    {
        using var call = new HttpRequestMessage(new HttpMethod(endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0]), $"{EndpointsHub.Address(endpoint, _ => "AT")}{query}");
        call.Headers.Add("Authorization", "Developer commission contactPoint.AT operator");
        if (call.Method != HttpMethod.Get)
            call.Content = new StringContent("{}", System.Text.Encoding.UTF8, endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes[0] ?? "application/json");
        using var answer = await hub.Client.SendAsync(call);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null);
    }
}
