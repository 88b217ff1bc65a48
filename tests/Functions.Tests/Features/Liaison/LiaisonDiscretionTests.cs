using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Web.Description;
using MimFunctions.Tests.Platform.Hosting;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison;

/// <summary>
/// Reports and notices full of unique words: everything that anybody can fetch, and everything that leaves, holds each word only where ILOB-20
/// lets it stand.
/// </summary>
public sealed class LiaisonDiscretionTests : IAsyncLifetime
{
    private static readonly string[] OfficerWords = ["Quastenflosser", "quastmail", "887 7665", "887 7666"], AuthorWords = ["Wiesengrund", "wiesenmail"],
        HeldWords = ["Kuckucksuhr", "P7654321", "Rotkehlchen", "Zugspitzland", "664 1234", "Nachtigall", "664 7654"], NobodysWords = ["Erdferkel", "Murmeltier", "111 2223"];

    private static readonly string?[] Formats = ["json", "html", "csv", "docx"], AsItIs = [null];

    private readonly TempFolder folder = new();
    private readonly StoppedClock clock = new() { Now = new DateTimeOffset(2026, 3, 3, 9, 30, 0, TimeSpan.Zero) };
    private readonly LogLines logs = new();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebApplication hub = null!;

    public async Task InitializeAsync()
    {
        SampleForms.Directory("AT", "DE", "COM", "COUNCIL").Save(folder.Path);
        hub = Hub.Build(
            new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
            services => services.AddSingleton(TextWriter.Null).OnClock(clock).WatchingNoFolder().AddSingleton<ILoggerProvider>(logs)
                .Configure<LoggerFilterOptions>(filter => filter.MinLevel = LogLevel.Trace));
        await hub.StartAsync();
        client.BaseAddress = new Uri(hub.Urls.First());
        await DropAll();
    }

    public async Task DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Every_word_stands_only_where_it_may()
    {
        List<string> seen = [], astray = [];
        foreach (var role in Enum.GetValues<Role>())
            foreach (var state in Grant.IsOfState(role) ? new string?[] { "AT", "DE" } : [null])
                foreach (var path in Paths())
                    await Look(Grant.Of(role, state is null ? null : MemberState.FromCode(state)), path, seen, astray);

        // What is allowed is really shown, so the words are looked for in the right form.
        seen.ShouldContain("liaisonOfficer.DE /api/liaison/officers: Quastenflosser");
        seen.ShouldContain("liaisonOfficer.AT /liaison: Quastenflosser");
        seen.ShouldContain("liaisonOfficer.DE /api/liaison/reports/ILO-AT-2026-0001: Wiesengrund");
        seen.ShouldContain("expert.AT /api/liaison/reports/ILO-AT-2026-0002: Kuckucksuhr");
        seen.ShouldContain("expert.AT /api/liaison/reports/ILO-AT-2026-0003: Zugspitzland");
        astray.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public async Task None_of_them_leaves_by_mail_queue_log_or_summary()
    {
        var left = new Dictionary<string, string>
        {
            ["mails"] = string.Join('\n', Mails()),
            ["logs"] = logs.Text,
            ["queues"] = await Owed(),
            ["summaries"] = Kept("summaries"),
            ["receipts of others"] = Kept("receipts/DE"),
        };

        left["mails"].ShouldContain("SEC-AT-2026-0001");
        left["mails"].ShouldContain("ILO-AT-2026-0002 is held back");
        left["logs"].ShouldNotBeEmpty();
        left["queues"].ShouldContain($"\"queue\": \"{Steps.MailQueue}\"");
        left.SelectMany(place => Words(place.Value).Select(word => $"{place.Key}: {word}")).ShouldBeEmpty();
    }

    private async Task DropAll()
    {
        var open = Report();
        (open["authorName"], open["contactEmail"]) = ("Ottokar Wiesengrund", "ow@wiesenmail.example");
        var held = Report();
        (held["authorName"], held["b3Routes"]) = ("Adalbert Rotkehlchen", "Kuckucksuhr: one held passport P7654321.");
        var header = Report();
        (header["authorName"], header["region"]) = ("Adalbert Rotkehlchen", "Zugspitzland, call +43 664 1234 567");
        header["contributingStates"] = new JsonArray("DE", "Frau Nachtigall, +43 664 7654 321");
        var refused = Report();
        refused[LiaisonFields.Flows] = new JsonArray(new JsonObject { ["nationality"] = "SO", ["persons"] = "Erdferkel, passport X9999999" });
        (string, JsonObject)[] forms =
        [
            ("1.json", open), ("2.json", held), ("3.json", header), ("4.json", refused), ("5.json", Notice("+251 99 887 7665")),
            ("6.json", Notice("+251 99 887 7666", ("follows", "SEC-AT-2026-0001"))),
            ("7.json", LiaisonForms.Notice("AT", [("duties", "Ask Murmeltier, +43 664 111 2223."), ("city", "Dire Dawa")])),
        ];
        foreach (var (name, form) in forms)
            await Drop(name, form);
        await Eventually.Holds(() => Mails().Length >= 5, "three of the secondment, two of reports held back");
        clock.Now = clock.Now.AddDays(2);
        foreach (var kind in new[] { "semester", "liaison" })
            using (var answer = await Send("commission", HttpMethod.Post, "/api/summaries", JsonContent.Create(new { kind, period = kind == "semester" ? "2025-2" : "2025" })))
                ((int)answer.StatusCode).ShouldBeInRange(200, 202, await answer.Content.ReadAsStringAsync());
    }

    private static JsonObject Report()
    {
        var form = LiaisonForms.Report("AT");
        form["semester"] = "2025-2";
        return form;
    }

    private static JsonObject Notice(string telephone, params (string, JsonNode?)[] more) => LiaisonForms.Notice(
        "AT", [("officerName", "Zebulon Quastenflosser"), ("officerEmail", "zq@quastmail.example"), ("officerTelephone", telephone), ("from", "2026-02-01"), .. more]);

    private async Task Drop(string name, JsonObject form)
    {
        var file = folder[$"drop/AT/liaison/{name}"];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, SampleForms.File(form));
        await hub.Services.GetRequiredService<FormIntake>().Take($"drop/AT/liaison/{name}", default);
    }

    private async Task Look(Grant role, (string Path, bool HasFormats) at, List<string> seen, List<string> astray)
    {
        var path = at.Path;
        foreach (var format in at.HasFormats ? Formats : AsItIs)
        {
            using var answer = await Send(role.ToString(), HttpMethod.Get, format is null ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format={format}");
            // What is no parameter of an address is refused (F-21): then nobody would have looked at the page.
            if (answer.StatusCode == HttpStatusCode.BadRequest)
                (await answer.Content.ReadAsStringAsync()).ShouldNotContain("is not a parameter of this address", Case.Sensitive, path);
            var text = Text(await answer.Content.ReadAsByteArrayAsync());
            foreach (var word in Words(text))
                (MaySee(role, path, word) ? seen : astray).Add($"{role} {path}: {word}");
            // The gate stands before the format: whom it turned away once it turns away in all of them.
            if (answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
                return;
        }
    }

    private static bool MaySee(Grant role, string path, string word)
    {
        var entitled = role.Role is Role.LiaisonOfficer or Role.IloCoordinator or Role.Commission;
        var isReport = path.StartsWith("/api/liaison/reports/ILO", StringComparison.Ordinal);
        var ofTheState = role.State?.Code == "AT";
        // The Agency sits on the Steering Board (ILOB-20), but reports are not for it.
        // The page of own networks shows the colleagues in them to those who may read the list of officers.
        return OfficerWords.Contains(word)
            ? ((entitled || role.Role == Role.BorderAgency) && path.StartsWith("/api/liaison/officers", StringComparison.Ordinal)) || (entitled && ofTheState && path == "/liaison")
            : AuthorWords.Contains(word) ? (entitled || ofTheState) && isReport
            : HeldWords.Contains(word) && ofTheState && path.StartsWith("/api/liaison/reports", StringComparison.Ordinal);
    }

    /// <summary>Every address that can be read, with everything that was dropped in the place of what varies; and whether it can be had in more than one format.</summary>
    private IEnumerable<(string Path, bool HasFormats)> Paths() => hub.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
        .SelectMany(endpoint => (endpoint.RoutePattern.Parameters.Count == 0 ? [""] : Things).Select(thing => (Path(endpoint.RoutePattern, thing), HasFormats(endpoint))))
        .Append(("/api/liaison/reports?semester=2025-2", true));

    private static bool HasFormats(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<MethodInfo>() is not { } handler
        || KnownParameters.InQuery(endpoint.RoutePattern, endpoint.Metadata, handler).Contains("format");

    private static string[] Things =>
    [
        "ILO-AT-2026-0001", "ILO-AT-2026-0002", "ILO-AT-2026-0003", "SEC-AT-2026-0001", "SEC-AT-2026-0002", "ET", "AT", "semester-2025-2", "liaison-2025",
    ];

    private static string Path(RoutePattern route, string thing) => $"/{string.Join('/', route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        _ => thing,
    }))))}";

    private async Task<HttpResponseMessage> Send(string role, HttpMethod method, string path, HttpContent? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Developer", role);
        return await client.SendAsync(request);
    }

    private async Task<string> Owed()
    {
        var documents = hub.Services.GetRequiredService<IDocumentStore>();
        var owed = await documents.Query<Submission>(new DocumentQuery(IntakeContainers.Submissions), default).Select(found => found.Document.Outbox)
            .Concat(documents.Query<LiaisonReport>(new DocumentQuery(LiaisonContainers.Reports), default).Select(found => found.Document.Outbox))
            .Concat(documents.Query<Secondment>(new DocumentQuery(LiaisonContainers.Secondments), default).Select(found => found.Document.Outbox))
            .ToListAsync();
        return JsonSerializer.Serialize(owed, HubJson.Readable);
    }

    private string[] Mails() => Directory.Exists(folder["mail"]) ? [.. Directory.GetFiles(folder["mail"], "*.eml").Select(File.ReadAllText)] : [];

    private string Kept(string under) => Directory.Exists(folder[under])
        ? string.Join('\n', Directory.GetFiles(folder[under], "*", SearchOption.AllDirectories).Where(IsFinished).Select(file => Text(File.ReadAllBytes(file))))
        : "";

    private static bool IsFinished(string file) => !file.Contains(".tmp", StringComparison.Ordinal);

    private static IEnumerable<string> Words(string text) => OfficerWords.Concat(AuthorWords).Concat(HeldWords).Concat(NobodysWords)
        .Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A Word document by its parts; anything else as it is.</summary>
    private static string Text(byte[] content)
    {
        if (content is not [(byte)'P', (byte)'K', ..])
            return Encoding.UTF8.GetString(content);
        using var package = new ZipArchive(new MemoryStream(content));
        return string.Join('\n', package.Entries.Select(part =>
        {
            using var text = new StreamReader(part.Open());
            return text.ReadToEnd();
        }));
    }
}
