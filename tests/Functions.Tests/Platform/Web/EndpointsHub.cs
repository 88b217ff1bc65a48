using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>A running hub every endpoint of which is called; one for all tests of a class.</summary>
public sealed class EndpointsHub : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private WebApplication hub = null!;

    internal HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    internal IEnumerable<RouteEndpoint> Endpoints => hub.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT").Save(folder.Path);
        hub = Hub.Build(new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null));
        await hub.StartAsync();
        Client.BaseAddress = new Uri(hub.Urls.First());
    }

    public async Task DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        Client.Dispose();
        folder.Dispose();
    }

    /// <summary>The address of an endpoint, with something said for each of its parameters.</summary>
    internal static string Address(RouteEndpoint endpoint, Func<RoutePatternParameterPart, string> said) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => said(parameter),
        _ => throw new InvalidOperationException($"{part.PartKind} is no part of an address."),
    }))));
}
