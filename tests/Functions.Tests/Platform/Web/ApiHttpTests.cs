using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using MimFunctions.Tests.Features.Requests;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>The examples in <c>docs/api.http</c> do what they say.</summary>
public sealed class ApiHttpTests : IAsyncLifetime
{
    private RequestsHub hub = null!;

    public async Task InitializeAsync() => hub = await new RequestsHub().Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task Every_example_is_answered_with_the_status_that_it_promises()
    {
        var steps = await Steps();
        using var client = new HttpClient();
        List<string> wrong = [];

        foreach (var step in steps)
        {
            using var request = step.Request();
            using var answer = await client.SendAsync(request);
            if ((int)answer.StatusCode != step.Status)
                wrong.Add($"{step.Title}: {(int)answer.StatusCode} instead of {step.Status}: {await answer.Content.ReadAsStringAsync()}");
        }

        steps.Count.ShouldBeGreaterThan(20);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_operation_of_the_API_has_an_example()
    {
        var document = JsonNode.Parse((await hub.Call("GET", "/api/openapi.json")).Body)!;
        var operations = document["paths"]!.AsObject().SelectMany(
            path => path.Value!.AsObject().Select(operation => $"{operation.Key.ToUpperInvariant()} {path.Key}"));

        var shown = (await Steps()).Select(step => (step.Method, Path: new Uri(step.Address).AbsolutePath)).ToArray();

        operations.Where(operation => !shown.Any(step => Fits(operation, step.Method, step.Path))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_example_says_who_calls_in_the_way_that_works_on_this_machine()
    {
        foreach (var step in (await Steps()).Where(step => step.Headers.ContainsKey("Authorization")))
            AuthenticationHeaderValue.Parse(step.Headers["Authorization"]).Scheme.ShouldBe("Developer", step.Title);
    }

    private static bool Fits(string operation, string method, string path)
    {
        var (wanted, parts) = (operation.Split(' ')[1].Split('/'), path.Split('/'));
        return operation.StartsWith($"{method} ", StringComparison.Ordinal) && wanted.Length == parts.Length
            && wanted.Zip(parts).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
    }

    private async Task<IReadOnlyList<HttpFile.Step>> Steps([CallerFilePath] string here = "") => HttpFile.Read(
        await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(here)!, "../../../../docs/api.http")),
        new Dictionary<string, string> { ["hub"] = hub.Address });
}
