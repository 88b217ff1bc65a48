using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Summaries;
using MimFunctions.Integration.Tests.Worker;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Requests.Asking;
using MimFunctions.Tests.Features.Summaries;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Integration.Tests.AzureSide;

/// <summary>
/// The whole way through the real process on the Azure adapters, with the test as Functions host: drop, receipt, queue, mail, request,
/// answer, liaison report, summary; and the process is killed at four chosen moments (docs/rules.md, fault F1).
/// </summary>
public sealed partial class HubOnAzureTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly SummaryName FirstHalf = SummaryName.Parse("semester-2026-1")!;

    private AzureServices azure = null!;
    private AzureHost host = null!;
    private Letterbox letterbox = null!;

    public async Task InitializeAsync()
    {
        if (!NodePeer.IsPossible)
            return;
        azure = await AzureServices.Start(SampleForms.Directory("AT", "BE", "PL", "CY", "IE", "COM"));
        letterbox = new Letterbox(azure.Mail);
        host = new AzureHost(azure);
        await host.Start();
    }

    public async Task DisposeAsync()
    {
        if (host is null)
            return;
        await host.DisposeAsync();
        await azure.DisposeAsync();
    }

    [NodeFact]
    public async Task From_drop_to_mail_and_summary_nothing_is_lost_or_doubled_though_the_process_is_killed_four_times()
    {
        await Timed(TakeInMeasures);
        await Timed(SearchMeasures);
        await Timed(SendMails);
        await Timed(AskAndAnswer);
        await Timed(ReportFromAPost);
        await Timed(DrawUpWhatTheTimerWants);
        await Timed(DrawUpWhatTheCommissionWants);
        await Timed(EveryTimerTicks);

        await Timed(TheLedgerAddsUp);
        await Timed(EveryMailCameOnce);
        Directory.Exists(azure.Data["data"]).ShouldBeFalse("everything is in the accounts, nothing on the machine");
    }

    private async Task Timed(Func<Task> phase)
    {
        var watch = Stopwatch.StartNew();
        await phase();
        output.WriteLine($"{phase.Method.Name}: {watch.Elapsed.TotalSeconds:0.0} s");
    }

    /// <summary>Six forms are accepted, two refused, one comes twice; the process dies with one committed and the rest in the air.</summary>
    private async Task TakeInMeasures()
    {
        string[] samples =
        [
            "AT/measures/ausreise-entwurf.docx", "BG/measures/наредба-настаняване.docx", "EL/measures/stratigiki-entaxis.docx", "PL/measures/wniosek-pobyt.docx",
            "NL/measures/kennismigranten.json", "SE/measures/utlanningslagen.xml", "DE/measures/sprachnachweis.docx", "IE/measures/press-notice.pdf",
        ];
        foreach (var sample in samples)
            await Drop(sample);

        await KilledAtTheWrite("submissions", "\"pk\":\"BG\"", () => host.TellOfBlobs());
        await host.TellOfBlobs();
        (await host.TellOfBlob($"drop/{samples[0]}")).ShouldBeTrue("an event that comes again finds the file gone");
        await Drop("AT/measures/ausreise-entwurf_kopie.docx");
        await host.TellOfBlobs();

        (await Paths("drop/")).ShouldBeEmpty();
        (await Paths("originals/")).Length.ShouldBe(6);
        (await Paths("quarantine/")).Length.ShouldBe(2);
        (await Outcomes("IE")).ShouldBe(["refused"]);
        (await Paths("receipts/DE/")).ShouldContain(path => path.EndsWith(".docx", StringComparison.Ordinal), "the form comes back with comments");
    }

    /// <summary>
    /// The process dies with a mail handed over and recorded, and its message not completed. One message at a time: a mail that was claimed
    /// and not handed over is claimed again only when the claim ran out, which takes longer than a test should.
    /// </summary>
    private async Task SendMails()
    {
        await KilledAtTheWrite("mails", "\"handedOff\"", () => host.EmptyQueues(atOnce: 1));

        await host.EmptyQueues();
    }

    /// <summary>Austria asks Poland and Belgium by form; Poland answers by form.</summary>
    private async Task AskAndAnswer()
    {
        await host.Drop("drop/AT/requests/question.json", SampleForms.File(RequestForms.Request("AT", "PL", "BE")));
        await TakeInAll();
        var reference = (await azure.Documents.Query<JsonObject>(new DocumentQuery(RequestContainers.Requests, "AT"), default).SingleAsync()).Document["reference"]!.ToString();
        await host.Drop("drop/PL/answers/answer.json", SampleForms.File(RequestForms.Answer("PL", reference)));
        await TakeInAll();

        var (status, request) = await host.Forward(HttpMethod.Get, $"/api/requests/{reference}", "contactPoint.AT");
        status.ShouldBe(HttpStatusCode.OK, request);
        JsonNode.Parse(request)!["addressees"]!.AsArray().Select(asked => $"{asked!["state"]} {asked["is"]!["kind"]}").ShouldBe(["BE delivered", "PL answered"]);
    }

    /// <summary>A liaison officers' report and the notice of a secondment.</summary>
    private async Task ReportFromAPost()
    {
        await Drop("AT/liaison/bericht-marokko.docx");
        await Drop("AT/liaison/entsendung-rabat.docx");
        await TakeInAll();

        (await Outcomes("AT")).Count(outcome => outcome == "accepted").ShouldBe(1 + 1 + 2);
        (await azure.Documents.Query<LiaisonReport>(new DocumentQuery(LiaisonContainers.Reports, "2026-1"), default).SingleAsync()).Document.State.Code.ShouldBe("AT");
        (await azure.Documents.Query<Secondment>(new DocumentQuery(LiaisonContainers.Secondments, "AT"), default).SingleAsync()).Document.State.Code.ShouldBe("AT");
    }

    /// <summary>The timer's summary: the process dies with a chapter kept, and again with the files written and the summary still owing them.</summary>
    private async Task DrawUpWhatTheTimerWants()
    {
        await azure.HaveReportOnLastSemester();
        await KilledAtTheWrite("chapters", "\"text\"", () => host.Tick("ProduceSemesterSummary"));
        (await azure.Documents.Query<Summary>(new DocumentQuery(SummaryContainers.Summaries), default).CountAsync()).ShouldBe(0, "no half summary");
        (await host.Tick("ProduceSemesterSummary")).ShouldBeTrue();
        await KilledAtTheWrite("summaries", "\"doc\"", () => host.EmptyQueues());
        await host.EmptyQueues();

        (await Paths("summaries/")).Select(Path.GetExtension).ShouldBe([".docx", ".html", ".json"], ignoreOrder: true);
    }

    /// <summary>The Commission has the first half of 2026 drawn up with the report in it, by the forwarded HTTP path.</summary>
    private async Task DrawUpWhatTheCommissionWants()
    {
        // Given that the report came an hour ago: what came just now is left to the next draft
        var now = DateTimeOffset.UtcNow;
        var (report, tag) = await azure.Documents.Query<LiaisonReport>(new DocumentQuery(LiaisonContainers.Reports), default).SingleAsync(found => found.Document.State.Code == "AT");
        (await azure.Documents.TryWrite(LiaisonKeys.Of(report), report with { ReceivedAt = now.AddHours(-1) }, tag, default)).ShouldNotBeNull();

        // When
        var wanted = $$"""{"kind":"semester","period":"2026-1","cutOff":"{{now.AddMinutes(-30):yyyy-MM-dd'T'HH:mm:ss'Z'}}"}""";
        var (status, answer) = await host.Forward(HttpMethod.Post, "/api/summaries", "commission", wanted);
        status.ShouldBe(HttpStatusCode.Created, answer);
        await host.EmptyQueues();

        // Then chapters, file and report agree
        var summary = (await azure.Documents.Read<Summary>(SummaryKeys.Of(FirstHalf), default)).ShouldNotBeNull().Document;
        using var content = await new SummaryChapters(azure.Documents).Read(FirstHalf, summary.Draft.ShouldNotBeNull().Drawn.Digest, default);
        content.Text().ShouldContain(report.Reference);
        var file = await azure.Files.Read(SummaryKeys.File(FirstHalf, version: null, "json"), default);
        file.ShouldNotBeNull().Content.ToArray().ShouldBe(content.Bytes());
    }

    private async Task EveryTimerTicks()
    {
        foreach (var timer in host.Timers)
            (await host.Tick(timer)).ShouldBeTrue(timer);
        await TakeInAll();
    }

    /// <summary>Eight measures and a copy, request, answer, report, secondment; as the operator's command counts them.</summary>
    private async Task TheLedgerAddsUp()
    {
        var ledger = await Ledger.Of(azure.Documents, default);

        ledger.ToString().ShouldBe("dropped 13 = accepted 10 + refused 2 + duplicate 1");
        (await Paths("originals/")).Length.ShouldBe(10);
        (await Paths("quarantine/")).Length.ShouldBe(2);
        (await Paths("receipts/")).Count(path => path.EndsWith(".json", StringComparison.Ordinal) && path != PublishedKeys.File).ShouldBe(12);
    }

    private async Task EveryMailCameOnce()
    {
        var records = await azure.Documents.Query<MailRecord>(new DocumentQuery(Containers.Mails), default).Select(found => found.Document).ToListAsync();
        var mails = await letterbox.Empty();

        // Of six parties, each hears of what the others communicated: twice five and four times six; and all but Austria of its secondment.
        // Of the two files that were refused one belongs to a state that is listed, whose contact point is told (W-11).
        // The five states have named no contact point of document 6146/24 and are asked to (M1). The report came by the form of 2004, which warns.
        // Drafts of summaries and the word on too few meetings of the Board depend on the day of the year.
        records.CountBy(record => record.Step.Split('.')[0]).Where(step => step.Key is not ("summaryDraft" or "boardFewMeetings")).ShouldBe(
            [new("communication", 34), new("request", 2), new("answered", 1), new("secondment", 5), new("refusal", 1), new("warning", 2), new("contactNaming", 5)], ignoreOrder: true);
        records.ShouldAllBe(record => record.Status is MailStatus.HandedOff);
        mails.Select(mail => mail.Id.Trim('<').Split('@')[0]).Order(StringComparer.Ordinal).ShouldBe(records.Select(record => record.Id).Order(StringComparer.Ordinal));
        mails.ShouldAllBe(mail => mail.Secure && mail.User == "hub");
    }

    /// <summary>Something is begun; at the write, which is made without the process hearing of it, it is killed; then it is started again.</summary>
    private async Task KilledAtTheWrite(string container, string text, Func<Task> begin)
    {
        var written = azure.Cosmos.Hold(container, text);
        var begun = begin();
        await written.WaitAsync(Patience);
        await host.Kill();
        await begun;
        await host.Start();
    }

    private async Task TakeInAll()
    {
        await host.TellOfBlobs();
        await host.EmptyQueues();
    }

    private Task Drop(string sample) => host.Drop($"drop/{sample}", File.ReadAllBytes(Path.Combine(BuiltHub.Root, "samples", sample)));

    private async Task<string[]> Paths(string prefix) => await azure.Files.List(prefix, default).Select(file => file.Path).ToArrayAsync();

    private async Task<string[]> Outcomes(string state)
    {
        var outcomes = new List<string>();
        foreach (var path in await Paths($"receipts/{state}/"))
        {
            if (path.EndsWith(".json", StringComparison.Ordinal))
                outcomes.Add(JsonNode.Parse((await azure.Files.Read(path, default))!.Content.Span)!["receipt"]!["outcome"]!.ToString());
        }

        return [.. outcomes];
    }
}
