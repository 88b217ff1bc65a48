using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Mechanism.Forms.Reading;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Showing;

/// <summary>The API of a running hub, over HTTP.</summary>
public sealed class CommunicationsApiTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly HttpClient client = new();
    private readonly StoppedClock clock = new();
    private WebApplication hub = null!;

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT", "DE").Save(folder.Path);
        hub = Hub.Build(
            new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
            services => services.AddSingleton(TextWriter.Null).OnClock(clock).WatchingNoFolder());
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

    [Theory]
    [InlineData("contactPoint.DE", true)]
    [InlineData("commission", true)]
    [InlineData("contactPoint.AT", true)]
    [InlineData("expert.AT", true)]
    [InlineData("expert.DE", false)]
    [InlineData("presidency.IE", false)]
    [InlineData("contactPoint.DK", false)]
    public async Task F1_A_restricted_field_is_never_withheld_from_contact_points_and_the_Commission(string reader, bool isShown)
    {
        var form = SampleForms.Json("AT", "An act");
        (form["summary"], form["summaryEnglish"]) = ("canary of the summary", "canary of the summary");
        form["restrictedFields"] = new JsonArray("8");
        await Drop("drop/AT/measures/form.json", form);
        SignIn(reader);

        var one = await client.GetStringAsync("/api/communications/MIM-AT-2026-0001");
        var list = await client.GetStringAsync("/api/communications");
        var page = await Page("/api/communications/MIM-AT-2026-0001");

        foreach (var seen in new[] { one, list, page })
            seen.Contains("canary", StringComparison.Ordinal).ShouldBe(isShown);
        JsonNode.Parse(one)!["withheld"]!.AsArray().Count.ShouldBe(isShown ? 0 : 2);
        page.ShouldContain(isShown ? "please do not pass on: Summary" : "not shown: Summary");
    }

    [Fact]
    public async Task Restricted_fields_are_named_and_left_out_for_programs_and_for_people()
    {
        SignIn("expert.DE");
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

    [Theory]
    [InlineData("gesetz.pdf", "application/pdf")]
    [InlineData("gesetz.odt", "application/vnd.oasis.opendocument.text")]
    [InlineData("gesetz.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task F2_The_attached_original_text_can_be_had_by_page_and_API(string name, string type)
    {
        var form = SampleForms.Json("AT", "An act");
        form["originalTextAttached"] = name;
        await Drop("drop/AT/measures/form.json", form);
        (await Page("/api/communications/MIM-AT-2026-0001")).ShouldContain("has not come yet");
        (await client.GetAsync("/api/communications/MIM-AT-2026-0001/original")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var content = Original(name);
        await Drop($"drop/AT/measures/{name}", content);

        using var answer = await client.GetAsync("/api/communications/MIM-AT-2026-0001/original");

        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(content);
        (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType).ShouldBe((type, "attachment"));
        answer.Content.Headers.ContentDisposition.FileName!.Trim('"').ShouldBe(name);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("sandbox");
        var told = JsonNode.Parse(await client.GetStringAsync("/api/communications/MIM-AT-2026-0001"))!["originalText"]!;
        ((string?)told["name"], (string?)told["type"], (long?)told["bytes"]).ShouldBe((name, type, content.Length));
        (await Page("/api/communications/MIM-AT-2026-0001")).ShouldContain($"<a href=\"/api/communications/MIM-AT-2026-0001/original\" download>{name}</a>");
    }

    [Theory]
    [InlineData("contactPoint.DE", HttpStatusCode.OK)]
    [InlineData("expert.DE", HttpStatusCode.NotFound)]
    public async Task F2_A_restricted_original_text_is_for_the_parties_only(string reader, HttpStatusCode status)
    {
        var form = SampleForms.Json("AT", "An act");
        (form["originalTextAttached"], form["restrictedFields"]) = ("gesetz.pdf", new JsonArray("9b"));
        await Drop("drop/AT/measures/form.json", form);
        await Drop("drop/AT/measures/gesetz.pdf", Original("gesetz.pdf"));
        SignIn(reader);

        using var answer = await client.GetAsync("/api/communications/MIM-AT-2026-0001/original");

        answer.StatusCode.ShouldBe(status);
        (await Page("/api/communications/MIM-AT-2026-0001")).Contains("gesetz.pdf", StringComparison.Ordinal).ShouldBe(status == HttpStatusCode.OK);
    }

    private static byte[] Original(string name) => Path.GetExtension(name) switch
    {
        ".odt" => ZipMaker.Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", "<a/>"u8.ToArray())),
        ".docx" => ZipMaker.Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<a/>"u8.ToArray())),
        _ => "%PDF-1.7 the act"u8.ToArray(),
    };

    [Theory]
    [InlineData("contactPoint.AT", "MIM-AT-2026-0001.html", HttpStatusCode.OK)]
    [InlineData("contactPoint.AT", "MIM-AT-2026-0002.html", HttpStatusCode.NotFound)]
    [InlineData("contactPoint.AT", "..%2F..%2Fhub.db", HttpStatusCode.NotFound)]
    [InlineData("contactPoint.DE", "MIM-AT-2026-0001.html", HttpStatusCode.Forbidden)]
    [InlineData("commission", "MIM-AT-2026-0001.html", HttpStatusCode.Forbidden)]
    public async Task W11_A_receipt_is_read_by_the_contact_point_of_its_own_state(string reader, string receipt, HttpStatusCode status)
    {
        await Drop("drop/AT/measures/form.json", SampleForms.Json("AT", "An act"));
        SignIn(reader);

        using var answer = await client.GetAsync($"/api/receipts/AT/{receipt}");

        answer.StatusCode.ShouldBe(status);
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
        clock.Now += TimeSpan.FromMinutes(1);
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

    private void SignIn(string role) => client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", role);

    private Task Drop(string path, JsonObject form) => Drop(path, SampleForms.File(form));

    private async Task Drop(string path, byte[] content)
    {
        var file = folder[path];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, content);
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
