using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Hosting;

/// <summary>Classes of functions and endpoints are made when the first event or request comes; a missing service must not wait until then.</summary>
public sealed class EveryClassCanBeMadeTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("on the data folder alone")]
    [InlineData("on Azure")]
    public async Task Every_class_of_a_function_or_an_endpoint_can_be_made(string where)
    {
        // Given the hub as it is put together there
        await using var hub = Hub.Build(SettingsFor(where), "http://127.0.0.1:0", services => services.AddSingleton(TextWriter.Null));
        var classes = hub.Services.GetRequiredService<FunctionTable>().Classes.Concat(WebEndpoints.Classes).ToArray();
        classes.Length.ShouldBeGreaterThan(100);

        foreach (var type in classes)
        {
            // When one is needed, then it is there
            hub.Services.GetRequiredService(type).ShouldBeOfType(type);
        }
    }

    public void Dispose() => folder.Dispose();

    private Settings SettingsFor(string where) => where == "on Azure"
        ? new Settings
        {
            DataFolder = folder.Path,
            Cosmos = new CosmosSettings(new Uri("https://hub.example/"), null, "hub"),
            Blobs = new BlobSettings(new Uri("https://blobs.example/"), null),
            ServiceBus = new ServiceBusSettings("bus.example", null),
        }
        : new Settings { DataFolder = folder.Path };
}
