using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>The gate answers nobody at an endpoint that states nothing (<see cref="GateTests"/>); here, that the hub has none.</summary>
public sealed class UnguardedEndpointTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Every_endpoint_of_the_hub_says_who_may_call_it()
    {
        await using var hub = Hub.Build(new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null));
        var endpoints = ((IEndpointRouteBuilder)hub).DataSources.SelectMany(source => source.Endpoints).ToArray();

        endpoints.Length.ShouldBeGreaterThan(100);
        endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<AccessNeed>() is null).Select(endpoint => endpoint.DisplayName)
            .ShouldBeEmpty("add .Needs(Permission…) or .OpenBecause(\"…\") to each");
    }

    public void Dispose() => folder.Dispose();
}
