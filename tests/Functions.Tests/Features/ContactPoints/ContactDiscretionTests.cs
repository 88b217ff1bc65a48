using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimFunctions.Platform.Queue;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.ContactPoints;

/// <summary>
/// Canaries in every field of a whole story: what is for the directory and the map shows up in no mail, log, span, trail or receipt and on no page of anybody else;
/// what was said of a person in a check shows up nowhere at all, not in any byte of the data folder.
/// </summary>
public sealed class ContactDiscretionTests
{
    private const string Directory = "Zimtstern", Person = "Safranski";

    private static readonly string[] Outsiders =
        ["contactPoint.AT", "expert.AT", "liaisonOfficer.AT", "iloCoordinator.AT", "commission", "parliamentReader", "councilReader", "administrator", "auditor"];

    private static readonly string[] TheirPages =
    [
        "/", "/api/communications", "/api/requests", "/api/meetings", "/api/liaison/networks", "/api/liaison/reports", "/api/liaison/officers", "/api/summaries", "/api/mailboxes", "/api/status",
        "/api/audit?format=json", "/api/contact-points", "/api/contact-points/CP-AT-1?reason=upkeep", "/api/contact-points/arrangements", "/api/contact-points/practices", "/api/contact-points/overviews/OV-2026-03-05",
        "/api/contact-points/checks", "/api/contact-points/trail", "/api/contact-points/standing", "/api/contact-points/own/receipts/CP-AT-1.html", "/api/receipts/AT/CP-AT-1.html",
    ];

    [Fact]
    public async Task What_was_said_shows_up_nowhere_it_should_not()
    {
        var (logged, spans) = (new Logged(), new ConcurrentQueue<string>());
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => spans.Enqueue($"{span.DisplayName} {string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"),
        };
        ActivitySource.AddActivityListener(listener);
        var hub = await ContactHub.Start(services => services.AddLogging(log => log.SetMinimumLevel(LogLevel.Debug).AddProvider(logged)));
        var folder = hub.Folder;
        await using (hub)
        {
            await Story(hub);
            var mails = string.Concat(await hub.Mails(3));
            mails.ShouldNotContain(Directory, Case.Insensitive);
            foreach (var party in new[] { "AT", "DE", "CY", "COM", "hub" })
                string.Concat((await hub.Trail(party)).Select(entry => $"{entry}")).ShouldNotContain(Directory, Case.Insensitive, party);
            foreach (var role in Outsiders)
            {
                foreach (var path in TheirPages)
                {
                    using var answer = await hub.Send(role, HttpMethod.Get, path, accept: "text/html, application/json");
                    (await answer.Content.ReadAsStringAsync()).ShouldNotContain(Directory, Case.Insensitive, $"{role} {path}");
                    if (path.StartsWith("/api/contact-points", StringComparison.Ordinal))
                        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{role} {path}");
                }
            }

            var receipts = folder["receipts/AT"];
            string.Concat(System.IO.Directory.GetFiles(receipts, "*", SearchOption.AllDirectories).Select(File.ReadAllText)).ShouldNotContain(Directory, Case.Insensitive);
            foreach (var queue in new[] { "mail", "contact-points", "contact-points-in", "contact-points-empty", "deliveries" })
                (await hub.Get<IQueue>().Receive(queue, 32, TimeSpan.FromSeconds(1), default)).ShouldAllBe(message => !message.Body.Contains(Directory, StringComparison.OrdinalIgnoreCase));
        }

        spans.ShouldNotBeEmpty();
        string.Join('\n', spans).ShouldNotContain(Directory, Case.Insensitive);
        logged.Lines.ShouldNotBeEmpty();
        string.Join('\n', logged.Lines).ShouldNotContain(Directory, Case.Insensitive);
        string.Join('\n', logged.Lines.Concat(spans)).ShouldNotContain(Person, Case.Insensitive);
    }

    private static async Task Story(ContactHub hub)
    {
        System.IO.Directory.CreateDirectory(hub.Folder["drop/AT/contact-points"]);
        await File.WriteAllBytesAsync(hub.Folder["drop/AT/contact-points/form.json"], SampleForms.File(ContactForms.Named(
            "AT", ("unit", Directory), ("authority", Directory), ("authorityEnglish", Directory), ("hours", Directory), ("outOfHours", Directory), ("deputy", Directory), ("specialContact", Directory),
            ("personName", Directory), ("channels", new JsonArray(new JsonObject { ["channel"] = "dubliNet", ["highest"] = "limite", ["address"] = Directory })))));
        await hub.Get<MimFunctions.Mechanism.Intake.FormIntake>().Take("drop/AT/contact-points/form.json", default);
        await Eventually.Holds(() => File.Exists(hub.Folder["receipts/AT/contact-points/CP-AT-1.html"]) && System.IO.Directory.Exists(hub.Folder["mail"]));
        await hub.Post("ctContactPoint.AT", "/api/contact-points/CP-AT-1/code", new { code = await hub.Code("CP-AT-1") });
        await hub.HaveEntry("DE", ("unit", Directory), ("personName", Directory));
        await hub.Post("ctContactPoint.DE", "/api/contact-points/CP-AT-1/openings", new { reason = "other", text = $"about Erika {Directory}" }, HttpStatusCode.UnprocessableEntity);
        await hub.Read("ctContactPoint.DE", "/api/contact-points/CP-AT-1?reason=exchange");
        await hub.Post("ctDelegate.AT", "/api/contact-points/arrangements", new { fields = new[] { new { letter = "a", text = Directory, marking = "limite", circle = "network" } }, proposals = Directory });
        await hub.Post("ctDelegate.AT", "/api/contact-points/practices", new { title = Directory, theme = "training", whatIsDone = Directory }, HttpStatusCode.Created);
        await hub.Post("ctContactPoint.AT", "/api/contact-points/bilaterals", new { with = "DE", habits = Directory, from = "2026-01-01" }, HttpStatusCode.Created);
        await hub.Post("presidency.CY", "/api/contact-points/overviews", null);
        await hub.Post("ctContactPoint.AT", "/api/contact-points/checks", Check("Safranski 29", "SAFRANSKI"), HttpStatusCode.Created);
        await hub.Post("ctContactPoint.AT", "/api/contact-points/checks", Check("§ 29 BFA-VG", "A17"), HttpStatusCode.Created);

        // What was said of a person is in no document, queue, file or log of the data folder, and so in no backup of it
        await hub.Mails(3);
        foreach (var file in System.IO.Directory.GetFiles(hub.Folder.Path, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            Encoding.Latin1.GetString(bytes).ShouldNotContain(Person, Case.Insensitive, file);
        }
    }

    private static JsonObject Check(string ground, string file) => new()
    {
        ["senderBody"] = "immigrationAsylum",
        ["receiverBody"] = "immigrationAsylum",
        ["receivers"] = new JsonArray("DE"),
        ["group"] = "protection",
        ["informed"] = true,
        ["informedOn"] = "2026-03-02",
        ["holdsTheirContent"] = false,
        ["contents"] = new JsonArray("identity"),
        ["marking"] = "unmarked",
        ["ground"] = new JsonObject { ["act"] = "national", ["reference"] = ground },
        ["dataProtection"] = true,
        ["channel"] = "dubliNet",
        ["ownFile"] = file,
    };

    private sealed class Logged : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
