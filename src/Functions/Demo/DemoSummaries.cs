using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using MimFunctions.Demo.History;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Summaries.Drafting;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Demo;

/// <summary>
/// Liaison officers report, and the reports of the Presidency and of the Commission write themselves: drawn up as the timers would, completed
/// and made final over HTTP by those who may.
/// </summary>
internal sealed class DemoSummaries(
    Settings settings, SummaryDrawing drawing, DemoHistory history, DemoFiles files, DemoWaiting waiting, TimeProvider clock, TextWriter terminal)
{
    /// <summary>Runs it.</summary>
    /// <returns>How many measures of past years were written: no form was dropped for them.</returns>
    public async Task<int> Run(string urls, CancellationToken ct)
    {
        var samples = DemoFiles.Of("liaison");
        terminal.WriteLine();
        terminal.WriteLine($"6. Immigration liaison officers report: {samples.Count} forms …");
        terminal.WriteLine();
        await waiting.ForAnswers(samples.Count, () => samples.ToList().ForEach(files.Drop), ct);
        await waiting.ForMails(ct);

        // Reports are made of a year that has ended, with a year before it to be held against (W-24).
        var year = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission).Year - 1;
        var (measures, reports) = await history.Write(year, ct);
        terminal.WriteLine();
        terminal.WriteLine($"7. The year {year} has ended ({measures} measures and {reports} reports of liaison officers in two years): the summaries write themselves, and are made final");
        terminal.WriteLine();
        using var hub = new HttpClient { BaseAddress = new Uri(urls.Split(';')[0]) };
        var semester = new Semester(year, 1);
        await Make(hub, new SummaryName.General(year), "commission", "year", "The ministers may wish to discuss the first three.", ct);
        await Make(hub, new SummaryName.Semester(semester), Presidencies.Of(semester) is { } state ? $"presidency.{state.Code}" : "commission", "overview",
            "The Presidency thanks the officers for their work.", ct);
        await Make(hub, new SummaryName.Liaison(year), "commission", "overview", "The figures of the second half of the year are still being compared.", ct);
        return measures;
    }

    private async Task Make(HttpClient hub, SummaryName name, string who, string section, string text, CancellationToken ct)
    {
        await drawing.Run(name, DrawUp.FirstCutOff(name), SummaryEvent.Hub, DrawingOccasion.WantedAtRest, ct);
        terminal.WriteLine($"      {name.Title}");
        using var completed = await Send(hub, HttpMethod.Put, $"/api/summaries/{name}/sections/{section}", who, JsonContent.Create(new { text }), ct);
        using var issued = await Issue(hub, name, who, ct);
        if (!issued.IsSuccessStatusCode || !completed.IsSuccessStatusCode)
            terminal.WriteLine($"      not made final: {completed.StatusCode}, {issued.StatusCode}");
        var page = Path.Combine(settings.DataFolder, "summaries", $"{name.Year}", $"{name}.v1.html");
        await DemoWaiting.Until(() => Task.FromResult(File.Exists(page)), ct);
        await waiting.ForMails(ct);
        terminal.WriteLine($"      {page}");
    }

    /// <summary>The samples name nobody, so each place that the hub shows is confirmed (F-15).</summary>
    private static async Task<HttpResponseMessage> Issue(HttpClient hub, SummaryName name, string who, CancellationToken ct)
    {
        var address = $"/api/summaries/{name}/issue";
        var asked = await Send(hub, HttpMethod.Post, address, who, null, ct);
        if (asked.StatusCode != HttpStatusCode.UnprocessableEntity)
            return asked;
        using (asked)
        {
            var places = (await asked.Content.ReadFromJsonAsync<JsonObject>(ct))!["refusals"]!.AsArray().Select(refusal => (string)refusal!["field"]!).ToArray();
            return await Send(hub, HttpMethod.Post, address, who, JsonContent.Create(new { confirm = places }), ct);
        }
    }

    private static Task<HttpResponseMessage> Send(HttpClient hub, HttpMethod method, string path, string who, HttpContent? content, CancellationToken ct) =>
        hub.SendAsync(
            new HttpRequestMessage(method, path) { Headers = { Authorization = new AuthenticationHeaderValue("Developer", who) }, Content = content }, ct);
}
