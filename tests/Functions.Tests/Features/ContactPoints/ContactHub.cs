using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>A running hub at noon UTC of 5 March 2026 whose directory of document 6146/24 holds what a test names, and a caller of its API.</summary>
internal sealed partial class ContactHub : IAsyncDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebApplication hub = null!;

    private ContactHub()
    {
    }

    public TempFolder Folder { get; } = new();

    /// <summary>The language that the caller reads; null for one that says nothing.</summary>
    public string? Language { get; set; }

    public StoppedClock Clock { get; } = new() { Now = new DateTimeOffset(2026, 3, 5, 12, 0, 0, TimeSpan.Zero) };

    public static async Task<ContactHub> Start(Action<IServiceCollection>? more = null)
    {
        var made = new ContactHub();
        SampleForms.Directory("AT", "DE", "COM").Save(made.Folder.Path);
        made.hub = Hub.Build(
            new Settings { DataFolder = made.Folder.Path }, "http://127.0.0.1:0", services =>
            {
                services.AddSingleton(TextWriter.Null).OnClock(made.Clock);
                more?.Invoke(services);
            });
        await made.hub.StartAsync();
        made.client.BaseAddress = new Uri(made.hub.Urls.First());
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        Folder.Dispose();
    }

    public T Get<T>()
        where T : notnull => hub.Services.GetRequiredService<T>();

    /// <summary>A body that names a contact point.</summary>
    public static JsonObject Body(string state, params (string Field, JsonNode? Value)[] changes)
    {
        var body = new JsonObject
        {
            ["authority"] = $"Amt <{state}>",
            ["authorityEnglish"] = $"Office of {state}",
            ["unit"] = "Unit 1",
            ["inAuthority"] = true,
            ["central"] = true,
            ["mailbox"] = $"unit1@office.{state.ToLowerInvariant()}.example",
            ["telephone"] = "+43 1 5550100",
            ["channels"] = new JsonArray(new JsonObject { ["channel"] = "dubliNet", ["highest"] = "limite", ["address"] = $"{state}01" }, new JsonObject { ["channel"] = "encryptedMail" }),
            ["hours"] = "8.00 to 16.00",
            ["outOfHours"] = "duty unit",
            ["languages"] = new JsonArray("de", "en"),
            ["competences"] = new JsonArray("protection", "noRightToStay"),
            ["deputy"] = "Unit 2",
            ["specialContact"] = "Head of unit",
            ["personName"] = "Erika Muster",
        };
        foreach (var (field, value) in changes)
            body[field] = value;
        return body;
    }

    /// <summary>A contact point of a state, named and with its mailbox proven by the code of the mail.</summary>
    public async Task<string> HaveEntry(string state, params (string Field, JsonNode? Value)[] changes)
    {
        var before = Directory.Exists(Folder["mail"]) ? Directory.GetFiles(Folder["mail"], "*.eml").Length : 0;
        var number = (string)(await Post($"ctContactPoint.{state}", "/api/contact-points", Body(state, changes), HttpStatusCode.Created))["number"]!;
        // A code that is given before its mail was written makes the mail needless, and it is not sent: nobody is that quick.
        await Mails(before + 1);
        await Post($"ctContactPoint.{state}", $"/api/contact-points/{number}/code", new { code = await Code(number) });
        return number;
    }

    /// <summary>The code that the hub puts into the mail of an entry that waits.</summary>
    public async Task<string> Code(string number)
    {
        var entry = (await Get<Entries>().Find(ContactPointNumber.Parse(number)!, default))!;
        return Get<MailboxCodes>().Of(entry, entry.Pending!);
    }

    public async Task<ContactPointEntry> Entry(string number) => (await Get<Entries>().Find(ContactPointNumber.Parse(number)!, default))!;

    /// <summary>What the trail of a party holds.</summary>
    public async Task<IReadOnlyList<AuditEntry>> Trail(string party) =>
        await Get<IDocumentStore>().Stretch(party, new AuditPeriod(null, null), 0, default).Select(record => record.Entry).ToListAsync();

    /// <summary>The mails handed over so far, when there are as many as a test waits for.</summary>
    public async Task<string[]> Mails(int count)
    {
        await Eventually.Holds(() => Directory.Exists(Folder["mail"]) && Directory.GetFiles(Folder["mail"], "*.eml").Length >= count);
        return [.. Directory.GetFiles(Folder["mail"], "*.eml").Select(File.ReadAllText)];
    }

    public async Task<JsonNode> Read(string role, string path) => JsonNode.Parse(await Text(role, path))!;

    public async Task<IHtmlDocument> Page(string role, string path) => new HtmlParser().ParseDocument(await Text(role, path, "text/html"));

    public async Task<string> Text(string role, string path, string? accept = null, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await Send(role, HttpMethod.Get, path, accept: accept);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        return text;
    }

    public async Task<JsonNode> Post(string role, string path, object? body, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await Send(role, HttpMethod.Post, path, body is null ? null : JsonContent.Create(body));
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }

    /// <summary>What a page sends, and the answer as a page; a redirect is followed once.</summary>
    public async Task<(HttpStatusCode Status, string Text)> Submit(string role, string path, params (string Name, string Value)[] fields)
    {
        using var answer = await Send(role, HttpMethod.Post, path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))), "text/html");
        return (answer.StatusCode, answer.Headers.Location?.OriginalString ?? await answer.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> Send(string role, HttpMethod method, string path, HttpContent? body = null, string? accept = null, string? site = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        if (accept is not null)
            request.Headers.Add("Accept", accept);
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);
        if (Language is not null)
            request.Headers.Add("Accept-Language", Language);
        return await client.SendAsync(request);
    }

    /// <summary>Who reaches each of these addresses, a line for each: every role, those of states for these states.</summary>
    public async Task<string> Reach(IEnumerable<string> paths, params string[] states)
    {
        List<string> table = [];
        foreach (var path in paths)
        {
            List<string> reach = [];
            foreach (var grant in Enum.GetValues<Role>().SelectMany(role => Grant.IsOfState(role) ? states.Select(state => Grant.Of(role, MemberState.FromCode(state))) : [Grant.Of(role, null)]))
            {
                using var answer = await Send($"{grant}", HttpMethod.Get, path);
                if (answer.StatusCode == HttpStatusCode.OK)
                    reach.Add($"{grant}");
            }

            table.Add($"{path}\n  {string.Join(", ", reach)}");
        }

        return string.Join('\n', table);
    }

    /// <summary>A call that may be repeated.</summary>
    public async Task<HttpResponseMessage> SendWithKey(string role, string path, HttpContent body, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }

    /// <summary>What stands inside main, for snapshots.</summary>
    public static string Content(string page) => Inside().Match(page).Value;

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex Inside();
}
