using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Showing;

/// <summary>The API of a running hub, over HTTP.</summary>
public sealed class CommunicationsApiTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly HttpClient client = new();
    private WebApplication hub = null!;

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT", "DE").Save(folder.Path);
        hub = Hub.Build(
            new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
            services => services.AddSingleton(TextWriter.Null).AddSingleton<TimeProvider>(new StoppedClock()));
        await hub.StartAsync();
        client.BaseAddress = new Uri(hub.Urls.First());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "contactPoint.DE");
    }

    public async Task DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Restricted_fields_are_named_and_left_out_for_programs_and_for_people()
    {
        var form = SampleForms.Json("AT", "An act");
        form["contactTelephone"] = "+43 1 555 01 20";
        form["restrictedFields"] = new JsonArray("3d");
        await Drop("drop/AT/measures/form.json", form);

        var forPrograms = await client.GetStringAsync("/api/communications/MIM-AT-2026-0001");
        var forPeople = await Page("/api/communications/MIM-AT-2026-0001");

        JsonNode.Parse(forPrograms)!["withheld"]!.AsArray().Select(id => (string?)id).ShouldBe(["contactTelephone"]);
        forPrograms.ShouldNotContain("555 01 20");
        forPeople.ShouldNotContain("555 01 20");
        forPeople.ShouldContain("not shown: Contact point: telephone");
    }

    [Fact]
    public async Task What_a_sender_wrote_never_becomes_markup()
    {
        await Drop("drop/AT/measures/form.json", SampleForms.Json("AT", "<script>alert(1)</script>"));

        (await Page("/api/communications/MIM-AT-2026-0001")).ShouldNotContain("<script>");
    }

    [Fact]
    public async Task The_list_shows_the_newest_first_and_only_communications()
    {
        await Drop("drop/AT/measures/a.json", SampleForms.Json("AT", "First act"));
        await Drop("drop/AT/measures/b.json", SampleForms.Json("DE", "Of another state"));
        await Drop("drop/AT/measures/c.json", SampleForms.Json("AT", "Second act"));

        var list = JsonNode.Parse(await client.GetStringAsync("/api/communications?state=at"))!.AsArray();

        list.Select(c => (string?)c!["reference"]).ShouldBe(["MIM-AT-2026-0002", "MIM-AT-2026-0001"]);
    }

    [Theory]
    [InlineData("/api/communications/nonsense", HttpStatusCode.BadRequest)]
    [InlineData("/api/communications/MIM-AT-2026-0099", HttpStatusCode.NotFound)]
    [InlineData("/api/nothing/here", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_a_problem_in_words(string path, HttpStatusCode status)
    {
        using var answer = await client.GetAsync(path);

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task The_keys_that_receipts_are_checked_with_are_published() =>
        JsonNode.Parse(await client.GetStringAsync("/api/keys"))!["keys"]!.AsArray().ShouldHaveSingleItem()!["kty"]!.ToString().ShouldBe("EC");

    private async Task Drop(string path, JsonObject form)
    {
        var file = folder[path];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, SampleForms.File(form));
        await hub.Services.GetRequiredService<FormIntake>().Take(path, default);
    }

    private async Task<string> Page(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var answer = await client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
