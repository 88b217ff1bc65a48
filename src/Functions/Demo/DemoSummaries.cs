using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries.Drafting;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Demo;

/// <summary>
/// Liaison officers report, and the reports of the Presidency and of the Commission write themselves: drawn up as the timers would, completed
/// and made final over HTTP by those who may.
/// </summary>
internal sealed class DemoSummaries(
    Settings settings, SummaryDrawing drawing, DemoFiles files, DemoWaiting waiting, TimeProvider clock, TextWriter terminal)
{
    private static readonly SummaryName Semester = new SummaryName.Semester(new Semester(2026, 1));

    /// <summary>Runs it.</summary>
    public async Task Run(string urls, CancellationToken ct)
    {
        var samples = DemoFiles.Of("liaison");
        terminal.WriteLine();
        terminal.WriteLine($"6. Immigration liaison officers report: {samples.Count} forms …");
        terminal.WriteLine();
        await waiting.ForAnswers(samples.Count, () => samples.ToList().ForEach(files.Drop), ct);
        await waiting.ForMails(ct);

        terminal.WriteLine();
        terminal.WriteLine("7. The summaries write themselves; those who may complete them and make them final");
        terminal.WriteLine();
        using var hub = new HttpClient { BaseAddress = new Uri(urls.Split(';')[0]) };
        await Make(hub, Semester, "presidency.CY", "overview", "The Presidency thanks the officers; the networks in Rabat and Ankara meet again in September.", ct);
        await Make(hub, new SummaryName.General(clock.GetUtcNow().Year), "commission", "selection", "The ministers may wish to discuss the first three.", ct);
    }

    private async Task Make(HttpClient hub, SummaryName name, string who, string section, string text, CancellationToken ct)
    {
        // Everything that was dropped is answered, so nothing is under way.
        await drawing.Run(name, clock.GetUtcNow(), SummaryEvent.Hub, DrawingOccasion.WantedAtRest, ct);
        terminal.WriteLine($"      {name.Title}: draft");
        using var completed = await Send(hub, HttpMethod.Put, $"/api/summaries/{name}/sections/{section}", who, JsonContent.Create(new { text }), ct);
        using var issued = await Issue(hub, name, who, ct);
        terminal.WriteLine(issued.IsSuccessStatusCode && completed.IsSuccessStatusCode
            ? "      completed and made final; the institutions and all states are told by mail"
            : $"      not made final: {completed.StatusCode}, {issued.StatusCode}");
        var page = Path.Combine(settings.DataFolder, "summaries", $"{name.Year}", $"{name}.v1.html");
        await DemoWaiting.Until(() => Task.FromResult(File.Exists(page)), ct);
        await waiting.ForMails(ct);
        terminal.WriteLine($"      {page} (beside it .docx and .json)");
        terminal.WriteLine();
    }

    /// <summary>The samples name nobody, so each place that the hub shows is confirmed (F-15).</summary>
    private async Task<HttpResponseMessage> Issue(HttpClient hub, SummaryName name, string who, CancellationToken ct)
    {
        var address = $"/api/summaries/{name}/issue";
        var asked = await Send(hub, HttpMethod.Post, address, who, null, ct);
        if (asked.StatusCode != HttpStatusCode.UnprocessableEntity)
            return asked;
        using (asked)
        {
            var places = (await asked.Content.ReadFromJsonAsync<JsonObject>(ct))!["refusals"]!.AsArray().Select(refusal => (string)refusal!["field"]!).ToArray();
            terminal.WriteLine($"      {places.Length} places that may name a person are looked at and confirmed");
            return await Send(hub, HttpMethod.Post, address, who, JsonContent.Create(new { confirm = places }), ct);
        }
    }

    private static Task<HttpResponseMessage> Send(HttpClient hub, HttpMethod method, string path, string who, HttpContent? content, CancellationToken ct) =>
        hub.SendAsync(
            new HttpRequestMessage(method, path) { Headers = { Authorization = new AuthenticationHeaderValue("Developer", who) }, Content = content }, ct);
}
