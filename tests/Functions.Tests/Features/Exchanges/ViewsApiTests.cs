using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Features.Requests;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Exchanges;

/// <summary>Exchanges of views and meetings of a running hub, over HTTP.</summary>
public sealed partial class ViewsApiTests : IAsyncLifetime
{
    private const string Thread = "/api/views/MIM-AT-2026-0007", Meeting = "/api/meetings/MTG-2026-0001";

    private static readonly object Plan = new
    {
        title = "Return centres <pilot>",
        start = "2026-12-10T10:00",
        end = "2026-12-10T12:30",
        place = "Room JL-20",
        agenda = new[] { "MIM-AT-2026-0007", "REQ-AT-2026-0003" },
        invited = new[] { "AT", "EL" },
    };

    private readonly TempFolder folder = new();
    private readonly StoppedClock clock = new() { Now = SampleMeetings.Now };
    private readonly HttpClient client = new();
    private WebApplication hub = null!;

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT", "DE", "EL").Save(folder.Path);
        hub = Hub.Build(
            new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
            services => services.AddSingleton(TextWriter.Null).OnClock(clock));
        await hub.StartAsync();
        client.BaseAddress = new Uri(hub.Urls.First());
        await hub.Services.GetRequiredService<IDocumentStore>().Have(Communications.New());
        await hub.Services.GetRequiredService<RequestStore>().Create(Asked.New(), default);
    }

    public async Task DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task People_talk_and_take_back_what_they_said()
    {
        // Given a question of a Greek expert and an Austrian reply
        await Post("expert.EL", Thread, new { text = "What of <families>?\n\nAnd of minors?", language = "en" });
        await Post("contactPoint.AT", Thread, new { text = "Für Familien gilt Artikel 7.", language = "de", inReplyTo = 1 });

        // When another Greek takes the question back
        clock.Now = clock.Now.AddHours(1);
        var thread = await Post("contactPoint.EL", $"{Thread}/contributions/1/withdrawal", new { });

        // Then its text is gone for everyone
        Snapshot.Match(thread.ToJsonString(HubJson.Readable));
        (await Page("expert.DE", Thread)).Source.Text.ShouldNotContain("families");
    }

    [Fact]
    public async Task A_thread_reads_well_by_screen_reader()
    {
        await Post("expert.EL", Thread, new { text = "What of <families>?\n\nAnd of minors?" });
        await Post("contactPoint.AT", Thread, new { text = "Für Familien gilt Artikel 7.", language = "de", inReplyTo = 1 });

        var page = await Page("commission", Thread);

        Snapshot.Match(page.QuerySelector("main")!.OuterHtml);
        page.QuerySelectorAll("article").Length.ShouldBe(2);
        page.QuerySelectorAll("article").ShouldAllBe(article => page.GetElementById(article.GetAttribute("aria-labelledby")!)!.LocalName == "h2");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelector("[lang=de]")!.TextContent.ShouldContain("Familien");
        page.QuerySelectorAll("a[href^='#']").ShouldAllBe(link => page.GetElementById(link.GetAttribute("href")!.Substring(1)) != null);
    }

    [Fact]
    public async Task A_thread_in_which_nobody_spoke_is_there_for_every_measure_and_request()
    {
        (await Get("expert.DE", "/api/views/REQ-AT-2026-0003"))["contributions"]!.AsArray().ShouldBeEmpty();
        (await Page("expert.DE", Thread)).QuerySelector(".lead")!.TextContent.ShouldContain("nobody has spoken yet");
    }

    [Fact]
    public async Task A_meeting_is_convened_replied_to_changed_held_and_minuted()
    {
        // Given a meeting that Germany convenes, and its repeated call
        var convened = await Post("contactPoint.DE", "/api/meetings", Plan, HttpStatusCode.Created, "key-1");
        (await Post("contactPoint.DE", "/api/meetings", Plan, HttpStatusCode.Created, "key-1")).ToJsonString().ShouldBe(convened.ToJsonString());

        // When people reply, Germany changes and later minutes it
        await Post("expert.EL", $"{Meeting}/replies", new { reply = "tentative" });
        await Post("contactPoint.AT", $"{Meeting}/replies", new { reply = "declined" });
        await Post("contactPoint.DE", $"{Meeting}/changes", new { title = "Return centres", link = "https://video.example/7" });
        clock.Now = SampleMeetings.During;
        await Post("contactPoint.DE", $"{Meeting}/minutes", new { text = "All spoke.", conclusions = new[] { new { about = "MIM-AT-2026-0007", text = "To be <watched>." } } });
        var meeting = await Post("contactPoint.DE", $"{Meeting}/minutes", new { text = "Most spoke.\nOne did not.", language = "en" });

        // Then everyone sees all of it
        Snapshot.Match(meeting.ToJsonString(HubJson.Readable));
        Snapshot.Match((await Page("expert.FR", Meeting)).QuerySelector("main")!.OuterHtml, "A_meeting_as_a_page");
        (await Get("expert.FR", "/api/meetings?party=el&from=2026-12-01")).AsArray().Count.ShouldBe(1);
        (await Get("expert.FR", "/api/meetings?party=FR&from=2026-12-01")).AsArray().ShouldBeEmpty();
        (await Get("expert.FR", "/api/meetings")).AsArray().ShouldBeEmpty("it has begun");
    }

    [Fact]
    public async Task Meetings_from_a_day_on_are_those_from_midnight_in_Brussels_on()
    {
        await Post("contactPoint.DE", "/api/meetings", new { title = "Night watch", start = "2026-12-11T00:30", end = "2026-12-11T01:00", place = "x", agenda = new[] { "MIM-AT-2026-0007" } }, HttpStatusCode.Created);

        (await Get("expert.DE", "/api/meetings?from=2026-12-11")).AsArray().Count.ShouldBe(1);
        (await Get("expert.DE", "/api/meetings?from=2026-12-12")).AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_meeting_is_a_file_for_calendars_and_stands_in_the_feed_of_who_is_invited()
    {
        await Post("contactPoint.DE", "/api/meetings", Plan, HttpStatusCode.Created);
        await Post("contactPoint.DE", $"{Meeting}/cancellation", new { explanation = "Snow." });

        using var file = await Send("expert.EL", HttpMethod.Get, $"{Meeting}.ics");
        var address = (string)(await Get("contactPoint.EL", "/api/calendar"))[0]!["address"]!;
        var feed = await client.GetStringAsync(new Uri(address).AbsolutePath);

        file.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        Snapshot.Match((await file.Content.ReadAsStringAsync()).Replace(hub.Urls.First(), "https://hub.example", StringComparison.Ordinal));
        feed.ShouldContain("UID:MTG-2026-0001@mim-hub");
        feed.ShouldContain("STATUS:CANCELLED");
        feed.ShouldNotContain("ATTENDEE");
        (await Page("expert.EL", Meeting)).QuerySelector(".status")!.TextContent.ShouldBe("Cancelled");
    }

    [Fact]
    public async Task Mails_go_out_with_the_invitation()
    {
        await Post("contactPoint.DE", "/api/meetings", Plan, HttpStatusCode.Created);

        string[] Mails() => Directory.Exists(folder["mail"]) ? [.. Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText).Where(mail => mail.Contains("method=REQUEST", StringComparison.Ordinal))] : [];
        await Eventually.Holds(() => Mails().Length == 3);
        Mails().ShouldAllBe(mail => mail.Contains("BEGIN:VCALENDAR", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_is_for_one_meeting()
    {
        await Post("contactPoint.DE", "/api/meetings", Plan, HttpStatusCode.Created, "key-1");

        await Post("contactPoint.DE", "/api/meetings", new { title = "Other", start = "2026-12-10T10:00", end = "2026-12-10T12:30", place = "x", agenda = new[] { "MIM-AT-2026-0007" } }, HttpStatusCode.Conflict, "key-1");
        await Post("contactPoint.DE", "/api/meetings", Plan, HttpStatusCode.BadRequest, new string('k', 201));
    }

    private async Task<JsonNode> Post(string role, string path, object body, HttpStatusCode status = HttpStatusCode.OK, string? key = null)
    {
        using var answer = await Send(role, HttpMethod.Post, path, JsonContent.Create(body), key: key);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        return JsonNode.Parse(text)!;
    }

    private async Task<JsonNode> Get(string role, string path)
    {
        using var answer = await Send(role, HttpMethod.Get, path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private async Task<IHtmlDocument> Page(string role, string path)
    {
        using var answer = await Send(role, HttpMethod.Get, path, accept: "text/html");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> Send(
        string role, HttpMethod method, string path, HttpContent? body = null, string? accept = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        if (accept is not null)
            request.Headers.Add("Accept", accept);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }
}
