using System.Net;
using System.Text.Json.Nodes;
using MimFunctions.Tests.Platform.Access;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>Calls that no honest program makes get an answer that says so, and harm nobody else.</summary>
public sealed class HostileCallsTests : IAsyncLifetime
{
    private readonly SignInHub hub = new("AT", "DE");

    public Task InitializeAsync() => hub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Theory]
    [InlineData("""{ "text": "All spoke.", "conclusions": [null] }""")]
    [InlineData("""{ "text": "All spoke.", "conclusions": [{ "text": "Good." }] }""")]
    public async Task Minutes_with_a_conclusion_on_nothing_are_not_understood(string minutes)
    {
        var (status, said) = await Post("contactPoint.AT", "/api/meetings/MTG-2026-0001/minutes", minutes);

        status.ShouldBe(HttpStatusCode.BadRequest);
        said.ShouldContain("conclusions");
    }

    [Theory]
    [InlineData("agenda", """{ "title": "A", "start": "2027-03-18T10:00", "end": "2027-03-18T12:00", "agenda": [null] }""")]
    [InlineData("invited", """{ "title": "A", "start": "2027-03-18T10:00", "end": "2027-03-18T12:00", "agenda": ["MIM-AT-2026-0001"], "invited": [null] }""")]
    public async Task A_meeting_with_nothing_in_a_list_is_not_understood(string list, string meeting)
    {
        var (status, said) = await Post("contactPoint.AT", "/api/meetings", meeting);

        status.ShouldBe(HttpStatusCode.BadRequest);
        said.ShouldContain(list);
    }

    [Theory]
    [InlineData("0001-01-01T00:00", "0001-01-01T00:01")]
    [InlineData("9999-12-31T23:58", "9999-12-31T23:59")]
    public async Task A_meeting_at_the_ends_of_the_calendar_is_refused(string start, string end)
    {
        var (status, _) = await Post(
            "contactPoint.AT", "/api/meetings",
            $$"""{ "title": "A", "start": "{{start}}", "end": "{{end}}", "timeZone": "Pacific/Auckland", "agenda": ["MIM-AT-2026-0001"] }""");

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Characters_that_no_document_can_hold_do_not_take_the_table_of_answers_from_the_asker()
    {
        // Given an answer with a bell, a zero and half a character's worth of nonsense
        var (_, asked) = await Post(
            "contactPoint.AT", "/api/requests", """{ "title": "Places\u0001", "question": "How\u0007 many?\uFFFE", "addressees": ["DE"] }""");
        var reference = JsonNode.Parse(asked)!["reference"]!.GetValue<string>();
        var (answered, _) = await Post(
            "contactPoint.DE", $"/api/requests/{reference}/addressees/DE/answers", """{ "answer": "Four\u0000 \u0007 \uFFFF centres", "visibility": "everyone" }""");
        answered.ShouldBe(HttpStatusCode.OK);

        // Then every form of the table can still be had
        foreach (var format in new[] { "json", "html", "docx" })
            (await Get("contactPoint.AT", $"/api/requests/{reference}/answers?format={format}")).ShouldBe(HttpStatusCode.OK, format);
    }

    [Fact]
    public async Task A_key_for_repeating_a_meeting_is_a_text()
    {
        var (status, said) = await Post(
            "contactPoint.AT", "/api/meetings",
            """{ "title": "A", "start": "2027-03-18T10:00", "end": "2027-03-18T12:00", "agenda": ["MIM-AT-2026-0001"] }""", key: "");

        status.ShouldBe(HttpStatusCode.BadRequest);
        said.ShouldContain("Idempotency-Key");
    }

    [Fact]
    public async Task Communications_of_a_state_that_does_not_exist_are_not_an_empty_list()
    {
        (await Get("contactPoint.AT", "/api/communications?state=XX")).ShouldBe(HttpStatusCode.BadRequest);
        (await Get("contactPoint.AT", "/api/communications?state=gr")).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<(HttpStatusCode Status, string Body)> Post(string role, string path, string json, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, null, "application/json") };
        request.Headers.Add("Authorization", $"Developer {role}");
        if (key is not null)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        using var answer = await hub.Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpStatusCode> Get(string role, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Authorization", $"Developer {role}");
        using var answer = await hub.Client.SendAsync(request);
        return answer.StatusCode;
    }
}
