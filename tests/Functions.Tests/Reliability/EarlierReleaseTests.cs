using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Architecture;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Reliability;

/// <summary>
/// F14: what the release of 22 November 2026 kept is read, shown and checked by this one and every later one. The documents were written by
/// that release itself, by its demo; they are never to be changed. A release that keeps something in another form adds a file of its own.
/// </summary>
public sealed class EarlierReleaseTests : IAsyncLifetime
{
    private static readonly string Earlier = Path.Combine(Repository.Root, "tests", "Functions.Tests", "Reliability", "Earlier", "2026-11-22");

    private readonly TempFolder folder = new();
    private readonly HttpClient client = new();
    private WebApplication hub = null!;

    public async Task InitializeAsync()
    {
        await WriteStore(Path.Combine(folder.Path, "hub.db"));
        File.Copy($"{Earlier}.directory.json", Path.Combine(folder.Path, "directory.json"));
        hub = Hub.Build(
            new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
            services => services.AddSingleton(TextWriter.Null).OnClock(new StoppedClock { Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero) }));
        await hub.StartAsync();
        client.BaseAddress = new Uri(hub.Urls.First());
    }

    public async Task DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("contactPoint.AT", "/measures", "MIM-AT-2026-0001")]
    [InlineData("contactPoint.BG", "/measures/MIM-AT-2026-0001", "Freiwillige Ausreise")]
    [InlineData("contactPoint.AT", "/api/communications/MIM-EL-2026-0001", "MIM-EL-2026-0001")]
    [InlineData("contactPoint.AT", "/api/requests/REQ-AT-2026-0001", "REQ-AT-2026-0001")]
    [InlineData("contactPoint.DE", "/requests/REQ-AT-2026-0001/answer", "REQ-AT-2026-0001")]
    [InlineData("contactPoint.AT", "/api/summaries", "general-2026")]
    [InlineData("contactPoint.AT", "/api/summaries/semester-2026-1", "2026")]
    [InlineData("contactPoint.AT", "/api/liaison/secondments/SEC-AT-2026-0001", "SEC-AT-2026-0001")]
    [InlineData("administrator", "/api/status", "mails")]
    [InlineData("commission", "/api/summaries/general-2026", "2026")]
    public async Task What_an_earlier_release_kept_is_shown(string role, string path, string holds)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);

        using var answer = await client.SendAsync(request);

        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        text.ShouldContain(holds);
    }

    [Fact]
    public async Task A_receipt_of_an_earlier_release_is_genuine_for_ever()
    {
        var keys = new JsonWebKeySet(await File.ReadAllTextAsync($"{Earlier}.jwks.json"));

        var verdict = await ReceiptFile.Verify(await File.ReadAllTextAsync($"{Earlier}.receipt.json"), keys);

        verdict.ShouldBeOfType<Verdict.Genuine>().Receipt.Reference.ShouldBe("MIM-AT-2026-0001");
    }

    /// <summary>As the earlier release made it, with what it kept.</summary>
    private static async Task WriteStore(string file)
    {
        await using var store = new SqliteConnection($"Data Source={file};Pooling=False");
        await store.OpenAsync();
        await using var make = store.CreateCommand();
        make.CommandText = """
            create table documents (
                container text not null, partition text not null, id text not null, etag integer not null, body text not null,
                primary key (container, partition, id))
            """;
        await make.ExecuteNonQueryAsync();
        using var lines = new StreamReader(new GZipStream(File.OpenRead($"{Earlier}.jsonl.gz"), CompressionMode.Decompress));
        while (await lines.ReadLineAsync() is { } line)
        {
            var kept = JsonNode.Parse(line)!;
            await using var insert = store.CreateCommand();
            insert.CommandText = "insert into documents values ($container, $partition, $id, 1, $body)";
            foreach (var name in (string[])["container", "partition", "id"])
                insert.Parameters.AddWithValue($"${name}", kept[name]!.ToString());
            insert.Parameters.AddWithValue("$body", kept["body"]!.ToJsonString());
            await insert.ExecuteNonQueryAsync();
        }
    }
}
