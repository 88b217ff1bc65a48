using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Tests.Features.Summaries;

/// <summary>W-22: a version that was issued wrongly is called back; W-25: a draft is sent back with remarks; W-23: less waits for a yes.</summary>
public sealed class CorrigendumTests : IAsyncLifetime
{
    private const string General = "/api/summaries/general-2026";

    private readonly SummariesHub hub = new(SummariesHub.January);

    public async Task InitializeAsync()
    {
        await hub.Start("AT", "DE", "COM", "EP");
        await hub.Documents.Seed();
        (await Send("commission", "/api/summaries", new { kind = "general", period = "2026" })).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task W_22_a_version_is_called_back_on_a_page_and_says_so_wherever_it_is_read()
    {
        (await Send("commission", $"{General}/issue", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Read("commission", $"{General}/corrigendum")).ShouldContain("Call it back and tell everyone");

        var done = await Send("commission", $"{General}/corrigendum", null, new Dictionary<string, string> { ["version"] = "1", ["why"] = "Table 3 is wrong." });

        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await Read("parliamentReader", $"{General}?version=1&format=html")).ShouldContain("called back on 20 January 2027 by the European Commission: Table 3 is wrong.");
        (await Read("parliamentReader", "/api/summaries")).ShouldContain("Table 3 is wrong.");
        (await Send("commission", $"{General}/corrigendum", new { version = 7, why = "x" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Send("contactPoint.DE", $"{General}/corrigendum", new { version = 1, why = "x" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var summary = (await hub.Services.GetRequiredService<CaseStore<Summary>>().Find(SummaryKeys.Of(SummaryName.Parse("general-2026")!), default))!;
        summary.CalledBack(1).ShouldNotBeNull();
        summary.Events.OfType<SummaryEvent.CalledBack>().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_the_page_is_sent_it_again_when_it_says_something_else()
    {
        (await Send("commission", $"{General}/issue", null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var tag = (await Page(null)).Headers.ETag!;

        (await Page(tag)).StatusCode.ShouldBe(HttpStatusCode.NotModified);

        await Send("commission", $"{General}/corrigendum", null, new Dictionary<string, string> { ["version"] = "1", ["why"] = "Table 3 is wrong." });
        using var after = await Page(tag);
        (after.StatusCode, after.Headers.ETag!.Equals(tag)).ShouldBe((HttpStatusCode.OK, false));
        (await after.Content.ReadAsStringAsync()).ShouldEndWith("</html>\n");

        Task<HttpResponseMessage> Page(EntityTagHeaderValue? known)
        {
            var call = new HttpRequestMessage(HttpMethod.Get, $"{General}?version=1&format=html") { Headers = { Authorization = new AuthenticationHeaderValue("Developer", "parliamentReader") } };
            if (known is not null)
                call.Headers.IfNoneMatch.Add(known);
            return hub.Client.SendAsync(call);
        }
    }

    [Fact]
    public async Task W_25_a_state_sends_the_draft_back_with_remarks_on_a_page_that_also_has_a_mail_address()
    {
        var page = await Read("contactPoint.DE", $"{General}/remarks");
        page.ShouldContain("<textarea id=\"text\" name=\"text\"");
        page.ShouldContain("mailto:");

        (await Send("contactPoint.DE", $"{General}/remarks", null, new Dictionary<string, string> { ["text"] = "In force on 1 July." })).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await Read("commission", $"{General}/remarks")).ShouldContain("In force on 1 July.");
        (await Read("contactPoint.AT", $"{General}/remarks")).ShouldNotContain("In force on 1 July.");
        (await Read("commission", $"{General}/draft")).ShouldContain("Remarks: Germany");
        (await Read("contactPoint.DE", $"{General}?version=draft&format=html")).ShouldContain("Say what should change");
    }

    [Fact]
    public async Task W_23_a_draft_that_holds_less_needs_a_yes()
    {
        (await Send("commission", "/api/summaries", new { kind = "general", period = "2026", cutOff = "2026-02-01" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Send("commission", "/api/summaries", new { kind = "general", period = "2026", cutOff = "2026-02-01", evenIfLess = true })).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private async Task<string> Read(string who, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Authorization = new AuthenticationHeaderValue("Developer", who) } };
        using var answer = await hub.Client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private Task<HttpResponseMessage> Send(string who, string path, object? body, Dictionary<string, string>? form = null) => hub.Client.SendAsync(
        new HttpRequestMessage(HttpMethod.Post, path)
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Developer", who) },
            Content = form is not null ? new FormUrlEncodedContent(form) : body is null ? null : JsonContent.Create(body),
        });
}
