using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Features.Requests;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Answers;

/// <summary>The table of answers, the attachments and the calendar of a running hub, over HTTP.</summary>
public sealed class RequestViewsApiTests(RequestViewsApiTests.WithAnswers answered) : IClassFixture<RequestViewsApiTests.WithAnswers>
{
    private const string Answers = "/api/requests/REQ-AT-2026-0001/answers";

    private readonly HttpClient client = answered.Client;

    [Theory]
    [InlineData("?format=json", null, "application/json")]
    [InlineData("?format=html", null, "text/html")]
    [InlineData("?format=docx", "text/html", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("", null, "application/json")]
    [InlineData("", "text/html,application/xhtml+xml,*/*;q=0.8", "text/html")]
    [InlineData("", "text/html;q=0.5, application/json", "application/json")]
    public async Task The_table_comes_as_it_is_wanted(string query, string? accept, string mediaType)
    {
        using var answer = await Get("AT", Answers + query, accept);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
    }

    [Fact]
    public async Task For_programs_it_says_everything_a_person_sees()
    {
        using var answer = await Get("SE", Answers);
        var text = await answer.Content.ReadAsStringAsync();

        Snapshot.Match(text);
        JsonNode.Parse(text)!["rows"]!.AsArray().Count.ShouldBe(9);
        text.ShouldNotContain("geheim");
        text.ShouldNotContain("names.xlsx");
    }

    [Fact]
    public async Task Who_has_it_already_is_not_sent_it_again()
    {
        using var first = await Get("AT", Answers + "?format=json");
        using var again = new HttpRequestMessage(HttpMethod.Get, Answers + "?format=json");
        again.Headers.Authorization = Developer("AT");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(again);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        first.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        using var other = await Get("SE", Answers + "?format=json");
        other.Headers.ETag.ShouldNotBe(first.Headers.ETag);
    }

    [Theory]
    [InlineData("/api/requests/nonsense/answers", HttpStatusCode.BadRequest)]
    [InlineData("/api/requests/REQ-AT-2026-0099/answers", HttpStatusCode.NotFound)]
    [InlineData(Answers + "?format=pdf", HttpStatusCode.BadRequest)]
    [InlineData("/api/indicators?from=5.3.2026", HttpStatusCode.BadRequest)]
    [InlineData("/api/indicators?from=2026-03-05&to=2026-03-04", HttpStatusCode.BadRequest)]
    [InlineData("/api/indicators?format=docx", HttpStatusCode.BadRequest)]
    [InlineData("/calendar/AT-AAAAAAAAAAAAAAAAAAAAAAAAAAA.ics", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_a_problem_in_words(string path, HttpStatusCode status)
    {
        using var answer = await Get("AT", path);

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task An_attachment_is_saved_under_its_name_and_never_shown_by_the_browser()
    {
        using var answer = await Get("SE", $"{Answers}/BE/files/{SampleRequests.Law.Digest}");

        (await answer.Content.ReadAsStringAsync()).ShouldBe("law");
        var disposition = answer.Content.Headers.ContentDisposition!;
        (disposition.DispositionType, disposition.FileNameStar).ShouldBe(("attachment", "Gesetz „Ä“.pdf"));
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
    }

    [Fact]
    public async Task A_file_that_is_not_for_the_reader_answers_as_one_that_does_not_exist()
    {
        var secret = $"{Answers}/BE/files/{SampleRequests.Names.Digest}";
        using var asker = await Get("AT", secret);
        using var author = await Get("BE", secret);
        using var other = await Get("SE", secret);
        using var missing = await Get("SE", $"{Answers}/BE/files/{new string('c', 64)}");
        using var ofAnother = await Get("AT", $"{Answers}/SE/files/{SampleRequests.Names.Digest}");

        (await asker.Content.ReadAsStringAsync()).ShouldBe("secret");
        author.StatusCode.ShouldBe(HttpStatusCode.OK);
        (other.StatusCode, missing.StatusCode, ofAnother.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await Problem(other)).ShouldBe(await Problem(missing));
    }

    [Fact]
    public async Task A_calendar_program_gets_what_is_due_at_the_address_that_its_person_was_told()
    {
        // Given the address, told to who is signed in
        using var told = await Get("AT", "/api/calendar");
        var address = (string)JsonNode.Parse(await told.Content.ReadAsStringAsync())![0]!["address"]!;
        using var page = await Get("AT", "/api/calendar", "text/html");
        (await page.Content.ReadAsStringAsync()).ShouldContain(address);

        // When a program without sign-in asks for it, and again
        var path = new Uri(address).AbsolutePath;
        using var first = await client.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await client.SendAsync(again);

        // Then it gets the calendar once
        first.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        var calendar = await first.Content.ReadAsStringAsync();
        calendar.ShouldContain("UID:REQ-AT-2026-0001-PL-proposal@mim-hub");
        calendar.ShouldNotContain("geheim");
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData(Answers)]
    [InlineData("/api/indicators")]
    [InlineData("/api/calendar")]
    public async Task Nobody_gets_in_without_signing_in(string path)
    {
        using var answer = await client.GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<HttpResponseMessage> Get(string state, string path, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = Developer(state);
        if (accept is not null)
            request.Headers.Add("Accept", accept);
        return await client.SendAsync(request);
    }

    private static async Task<string> Problem(HttpResponseMessage answer)
    {
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
        problem.Remove("instance");
        return problem.ToJsonString();
    }

    private static AuthenticationHeaderValue Developer(string state) => new("Developer", $"contactPoint.{state}");

    /// <summary>A hub with a request that has answers of every kind; the tests only read.</summary>
    public sealed class WithAnswers : IAsyncLifetime
    {
        private readonly TempFolder folder = new();
        private readonly StoppedClock clock = new() { Now = SampleRequests.At("2026-04-20") };
        private WebApplication hub = null!;

        internal HttpClient Client { get; } = new();

        public async Task InitializeAsync()
        {
            SampleForms.Directory("AT", "DE").Save(folder.Path);
            hub = Hub.Build(
                new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
                services => services.AddSingleton(TextWriter.Null).OnClock(clock));
            await hub.StartAsync();
            Client.BaseAddress = new Uri(hub.Urls.First());
            await hub.Services.GetRequiredService<RequestStore>().Create(SampleRequests.OfEveryKind().Settled(), default);
            await hub.Services.GetRequiredService<IFileStore>().Write($"originals/{SampleRequests.Names.Digest}", "secret"u8.ToArray(), "application/octet-stream", default);
            await hub.Services.GetRequiredService<IFileStore>().Write($"originals/{SampleRequests.Law.Digest}", "law"u8.ToArray(), "application/octet-stream", default);
        }

        public async Task DisposeAsync()
        {
            await hub.StopAsync();
            await hub.DisposeAsync();
            Client.Dispose();
            folder.Dispose();
        }
    }
}
