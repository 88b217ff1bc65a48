using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Telemetry;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Telemetry;

/// <summary>What a running hub sends to a receiver of OTLP while a form full of names becomes mails.</summary>
[Collection(Alone.Name)]
public sealed class OtlpTests(OtlpTests.Watched hub) : IClassFixture<OtlpTests.Watched>
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string File = "Zeugenaussage von Jürgen Übelacker.json";

    // With letters that no hexadecimal or decimal number has: four digits alone also turn up in trace ids and measured times.
    private const string CaseNumber = "QX-4711-ZW";

    [Fact]
    public void From_drop_to_mail_is_one_trace()
    {
        var intake = hub.Receiver.Spans.Single(span => span.Name == "intake");

        var names = hub.Receiver.Spans.Where(span => span.Trace == intake.Trace).Select(span => span.Name).ToArray();

        names.Distinct().ShouldBe(["intake", "commit", "dispatch", "send mail", "SendMail", "hand over mail"], ignoreOrder: true);
        names.Count(name => name == "hand over mail").ShouldBe(2);
        hub.Receiver.Spans.Where(span => span.Name == "SendMail").ShouldAllBe(span => hub.Receiver.Spans.Any(sent => sent.Id == span.Parent && sent.Name == "send mail"));
        intake.LinkedTraces.ShouldBe(hub.Receiver.Spans.Single(span => span.Name == "IngestReportForm").Trace);
    }

    [Fact]
    public void Nothing_of_a_form_and_no_file_name_address_or_query_leaves_the_hub()
    {
        var secrets = hub.Form.Select(field => field.Value).SelectMany(Texts).Where(text => text.Length > 8)
            .Concat([File, Uri.EscapeDataString(File), "Jürgen", "Zeugenaussage", "Kunigunde", "kunigunde", "@ministry", "@at.example", "@de.example", "@hub.example", CaseNumber, "Secret-Token", "contactPoint.AT"])
            .ToArray();

        hub.Receiver.Spans.ShouldNotBeEmpty();
        secrets.Length.ShouldBeGreaterThan(12);
        var told = string.Join('\n', hub.Insights.Items.Select(item => item.ToJsonString(Plain)));
        secrets.ShouldAllBe(secret => !told.Contains(secret, StringComparison.OrdinalIgnoreCase), told);
        foreach (var secret in secrets)
            hub.Receiver.Bytes.Any(body => body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0).ShouldBeFalse($"“{secret}” was sent");
    }

    [Fact]
    public void Metrics_and_logs_go_the_same_way_under_the_hubs_name()
    {
        hub.Receiver.Resources.ShouldBe(["mim-hub"]);
        hub.Receiver.Metrics.ShouldContain("mim.files");
        hub.Receiver.Metrics.ShouldContain("mim.drop_to_receipt");
        hub.Receiver.Metrics.ShouldContain("mim.mails");
        hub.Receiver.Metrics.ShouldContain("mim.function.duration");
        hub.Receiver.Logs.ShouldContain("{State}: {Digest} {Outcome} {Reference}");
    }

    [Fact]
    public void Calls_are_told_by_their_route()
    {
        hub.Receiver.Spans.Select(span => span.Name).ShouldContain("GET /api/communications/{reference}");
        hub.Receiver.Spans.Select(span => span.Name).ShouldNotContain(name => name.Contains("health"));
    }

    [Fact]
    public void Application_Insights_is_told_the_same_at_its_ingestion_and_nowhere_else()
    {
        hub.Insights.Paths.Distinct().ShouldBe(["/v2.1/track"]);
        hub.Insights.Of("RequestData").Select(request => (string?)request["name"]).ShouldContain("GET /api/communications/{reference}");
        hub.Insights.Of("RemoteDependencyData").Select(span => (string?)span["name"]).ShouldBeSubsetOf(hub.Receiver.Spans.Select(span => span.Name));
        hub.Insights.Of("RemoteDependencyData").Select(span => (string?)span["name"]).ShouldContain("hand over mail");
        hub.Insights.Of("MetricData").SelectMany(data => data["metrics"]!.AsArray()).Select(metric => (string?)metric!["name"]).ShouldContain("mim.drop_to_receipt");
        hub.Insights.Of("MessageData").Select(line => (string?)line["message"]).ShouldContain("{State}: {Digest} {Outcome} {Reference}");
        hub.Insights.Items.Select(item => (string?)item["tags"]!["ai.cloud.role"]).Distinct().ShouldBe(["mim-hub"]);
    }

    [Fact]
    public void Of_a_call_Application_Insights_is_told_its_route_and_no_address()
    {
        var request = hub.Insights.Of("RequestData").Single(each => (string?)each["name"] == "GET /api/communications/{reference}");

        Snapshot.Match(string.Join('\n', request.Where(part => part.Key is not ("id" or "duration")).Select(part => $"{part.Key}: {part.Value?.ToJsonString()}")));
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Texts),
        JsonValue value => [value.ToString()],
        _ => [],
    };

    /// <summary>A hub that took one form in, told two states and was called a few times, and what it sent meanwhile.</summary>
    public sealed class Watched : IAsyncLifetime
    {
        private readonly TempFolder folder = new();
        public JsonObject Form { get; } = SampleForms.Json("AT", "Gesetz der Ministerin Adelheid Wunderlich");
        internal OtlpReceiver Receiver { get; private set; } = null!;
        internal Ingestion Insights { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Form["contactName"] = "Kunigunde Zwölfpfennig";
            Form["contactEmail"] = "kunigunde@ministry.example";
            Form["summary"] = $"Restricted: Mr Nikodemus Fürchtegott is named in file {CaseNumber}.";
            (Receiver, Insights) = (await OtlpReceiver.Start(), await Ingestion.Start());
            await using var hub = Hub.Build(
                new Settings { DataFolder = folder.Path, Telemetry = new TelemetrySettings(Receiver.Address, Insights.Settings) }, "http://127.0.0.1:0",
                services => services.AddSingleton(TextWriter.Null));
            SampleForms.Directory("AT", "DE", "FR").Save(folder.Path);
            await Hub.Prepare(hub, hub.Services.GetRequiredService<Settings>(), default);
            await hub.StartAsync();
            await System.IO.File.WriteAllBytesAsync(folder[$"drop/AT/measures/{File}"], SampleForms.File(Form));
            await Eventually.Holds(() => Files("mail", "*.eml").Length == 2 && Files("receipts/AT", "MIM-AT-*.json").Length == 1);
            // The year in the reference is that of the day on which the test runs.
            await Ask(hub, Path.GetFileNameWithoutExtension(Files("receipts/AT", "MIM-AT-*.json").Single()));
            await hub.StopAsync();
        }

        public async Task DisposeAsync()
        {
            await Receiver.DisposeAsync();
            await Insights.DisposeAsync();
            folder.Dispose();
        }

        private string[] Files(string below, string pattern) => Directory.Exists(folder[below]) ? Directory.GetFiles(folder[below], pattern) : [];

        private static async Task Ask(WebApplication hub, string reference)
        {
            using var client = new HttpClient { BaseAddress = new Uri(hub.Urls.First()) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", "contactPoint.AT");
            client.DefaultRequestHeaders.TryAddWithoutValidation("tracestate", "who=Kunigunde");
            client.DefaultRequestHeaders.TryAddWithoutValidation("baggage", "who=Kunigunde");
            client.DefaultRequestHeaders.UserAgent.ParseAdd("Kunigunde/1");
            foreach (var path in (string[])["/health", $"/api/communications/{reference}?who=Kunigunde", "/reply/Secret-Token", "/sign-in/Kunigunde?kunigunde", "/signed-in?code=Secret-Token&state=kunigunde"])
                (await client.GetAsync(path)).Dispose();
        }
    }
}
