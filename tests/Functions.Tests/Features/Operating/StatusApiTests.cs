using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Features.Requests;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Operating;

/// <summary>What a running hub says of what waits in it.</summary>
public sealed class StatusApiTests : IAsyncLifetime
{
    /// <summary>A message that failed ten times; doing it for real takes half a minute of pauses.</summary>
    private const string Dead = "insert into queue_messages (queue, id, body, enqueued_at, visible_at, dead) values ('mail', 'dead', '{}', 0, 0, 1)";

    private readonly RequestsHub hub = new();

    private DateTimeOffset Now => hub.Clock.Now;

    public Task InitializeAsync() => hub.Start();

    public async Task DisposeAsync() => await hub.DisposeAsync();

    [Fact]
    public async Task A_hub_at_rest_says_that_nothing_waits()
    {
        var status = await Status();

        status["says"]!.GetValue<string>().ShouldBe("Nothing waits.");
        status["concerns"]!.AsArray().ShouldBeEmpty();
        status["deadLetters"]!.AsArray().ShouldBeEmpty();
        status["settingsFiles"]!.AsArray().Select(file => file!["file"]!.GetValue<string>()).ShouldBe(["directory.json", "holidays.json", "interest.json", "presidencies.json", "labels.json"]);
    }

    [Fact]
    public async Task Only_an_administrator_may_look()
    {
        (await hub.Call("GET", "/api/status", "commission")).Status.ShouldBe(403);
        (await hub.Call("GET", "/api/status", "contactPoint.AT")).Status.ShouldBe(403);
        (await hub.Call("GET", "/api/status", role: null)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Everything_that_waits_is_counted_without_names_and_the_page_leads_with_what_needs_a_person()
    {
        await HaveTrouble();

        var said = await hub.Call("GET", "/api/status", "administrator");

        said.Body.ShouldNotContain("Jürgen");
        said.Body.ShouldNotContain("@");
        var status = JsonNode.Parse(said.Body)!;
        Of(status, "outboxes", "kind", "exchanges").ShouldBeNull();
        Of(status, "outboxes", "kind", "submissions")!["documents"]!["count"]!.GetValue<int>().ShouldBe(1);
        Of(status, "mails", "is", "given up")!["reasons"]![0]!.ToJsonString().ShouldBe("""{"why":"550 (address) is unknown","count":2}""");
        Of(status, "mails", "is", "bounced")!["ofLastWeek"]!.GetValue<int>().ShouldBe(0);
        Of(status, "deadLetters", "queue", "mail")!["messages"]!["count"]!.GetValue<int>().ShouldBe(1);
        status["concerns"]!.AsArray().Select(concern => concern!["heading"]!.GetValue<string>()).ShouldBe(
            ["A timer did not run", "Mail does not go out", "Messages lie in a dead-letter queue", "A file of settings can't be used"]);
        var page = await hub.Call("GET", "/api/status", "administrator", accept: "text/html");

        page.Media.ShouldBe("text/html");
        page.Body.ShouldContain("<h1>4 things need a person.</h1>");
        page.Body.ShouldContain("docs/operating.md, “Messages lie in a dead-letter queue”");
        page.Body.ShouldNotContain("@at.example");
    }

    [Fact]
    public async Task A_format_that_is_not_offered_is_refused() =>
        (await hub.Call("GET", "/api/status?format=docx", "administrator")).Status.ShouldBe(400);

    private static JsonNode? Of(JsonNode status, string list, string by, string name) =>
        status[list]!.AsArray().FirstOrDefault(line => line![by]!.GetValue<string>() == name);

    private async Task<JsonNode> Status() => JsonNode.Parse((await hub.Call("GET", "/api/status", "administrator")).Body)!;

    /// <summary>An outbox that no sweep took up, mails given up this week and bounced last year, a dead letter, a directory that is broken.</summary>
    private async Task HaveTrouble()
    {
        var documents = hub.Services.GetRequiredService<IDocumentStore>();
        await documents.Have(Communications.New(
            Communications.Fields(("memberState", "DE")), "MIM-DE-2026-0003",
            outbox: Outbox.Owing(Now.AddMinutes(-30), [new("m1", "nowhere", Steps.Communication, AddresseeKey.For("AT", "mim@at.example"))])));
        await Have("m2", new MailStatus.Dead(Now.AddDays(-1), "550 (address) is unknown"));
        await Have("m3", new MailStatus.Dead(Now.AddDays(-2), "550 (address) is unknown"));
        await Have("m4", new MailStatus.Bounced(Now.AddDays(-300), BounceKind.Hard, "550"));
        await hub.Services.GetRequiredService<SqliteDatabase>().Write(connection => connection.Prepared(Dead).ExecuteNonQuery(), default);
        await hub.Services.GetRequiredService<IFileStore>().Write(DirectoryFile.Path, "{"u8.ToArray(), "application/json", default);
        await Eventually.Holds(() => hub.Services.GetRequiredService<IDirectory>().Current(default).IsCompleted && hub.Services.GetRequiredService<IDirectory>().Problem is not null);

        Task Have(string id, MailStatus status) => documents.TryWrite(
            new(Containers.Mails, "MIM-DE-2026-0003", id),
            new MailRecord(id, "MIM-DE-2026-0003", Steps.Communication, AddresseeKey.For("AT", "mim@at.example"), Now.AddDays(-3), 1, status, []),
            null, default);
    }
}
