using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Benchmarks.Drawing;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Shell;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>Every page of a full hub with who opens it, the processor time it takes and the bytes it sends; the table goes into docs/portal.md.</summary>
internal static class PageCosts
{
    private const string Begin = "<!-- pages: begin -->", End = "<!-- pages: end -->";

    /// <summary>So often a page is opened before it is measured: code that ran thirty times is compiled once more, beside what is measured, and that is not the page's.</summary>
    private const int Warm = 60;

    private const int Times = 40;


    private static readonly (string Path, string Role)[] Pages =
    [
        ("/", ""), ("/", "contactPoint.AT"), ("/", "expert.EL"), ("/", "commission"), ("/measures", "expert.AT"), ("/measures?state=NL&area=asylum", "expert.AT"), ("/measures?q=seasonal", "expert.AT"), ("/measures/{measure}", "expert.AT"),
        ("/measures/{measure}/ask", "contactPoint.AT"), ("/send", "contactPoint.AT"), ("/drafts", "contactPoint.AT"), ("/drafts/AT/{draft}", "contactPoint.AT"), ("/api/communications/{measure}", "contactPoint.AT"),
        ("/api/requests", "contactPoint.AT"), ("/api/requests?addressee=AT&progress=open", "contactPoint.AT"), ("/api/requests?measure={measure}", "expert.AT"), ("/api/indicators", "commission"), ("/api/indicators?state=NL", "commission"),
        ("/subscriptions", "expert.AT"), ("/queries", "contactPoint.AT"), ("/entry", "contactPoint.AT"), ("/desk", "commission"), ("/desk/access", "commission"), ("/desk/directory", "commission"), ("/desk/holidays", "commission"), ("/desk/countries", "commission"), ("/desk/forms", "commission"), ("/desk/forms/mim-1", "commission"), ("/operate", "administrator"),
        ("/api/views/{measure}", "expert.AT"), ("/api/liaison/networks", "liaisonOfficer.AT"), ("/api/liaison/officers", "liaisonOfficer.AT"), ("/liaison", "liaisonOfficer.AT"), ("/api/summaries", "commission"), ("/api/calendar", "contactPoint.AT"),
        ("/api/contact-points", "ctContactPoint.AT"), ("/api/contact-points/checks/questions", "ctContactPoint.AT"), ("/api/status", "administrator"), ("/sign-in", ""), ("/help", ""), ("/accessibility", ""), ("/privacy", ""),
        ("/nowhere", ""), ("/send", "expert.AT"),
    ];

    /// <summary>Seeds a folder and measures; prints the table, and writes it where it stands in the documentation when asked to.</summary>
    /// <param name="plan">What the hub holds.</param>
    /// <param name="write">Whether docs/portal.md is to be changed.</param>
    /// <param name="only">How the addresses begin of the pages to measure.</param>
    /// <param name="ct">Ends it.</param>
    public static async Task<int> Run(DrawingPlan plan, bool write, string? only, CancellationToken ct)
    {
        using var workshop = new Workshop();
        var folder = workshop.Folder("hub");
        await Seeding.Grow(folder, new DrawingPlan(0, 0), plan);
        await using var hub = Hub.Build(new Settings { DataFolder = folder }, "http://127.0.0.1:0", services => services
            .AddSingleton(TextWriter.Null).AddSingleton<TimeProvider>(new Then(new DateTimeOffset(SeededTime.Year, 12, 30, 9, 30, 0, TimeSpan.Zero))));
        await hub.StartAsync(ct);
        // What the timer does in a hub that runs.
        while (!await hub.Services.GetRequiredService<IMeasureIndex>().Follow(ct))
            continue;
        var measure = SeededCommunication.Of(1).Reference!;
        var rows = new List<string>();
        foreach (var (path, role) in Pages.Where(page => page.Path.StartsWith(only ?? "", StringComparison.Ordinal)))
        {
            rows.Add(await Measure(hub, path.Replace("{measure}", measure, StringComparison.Ordinal), path, role, ct));
            Console.Error.WriteLine(rows[^1]);
        }

        rows.Add(string.Create(CultureInfo.InvariantCulture, $"| the style sheet{(Sheet.HasEcl ? ", with ECL’s tokens" : "")}, once | anyone | | {Sheet.Content.Length / 1000.0:0.0} kB |"));
        var table = $"""
            {Begin}
            With {plan.Communications.ToString("N0", CultureInfo.InvariantCulture)} communications in SQLite; the mean of {Times}, with what the calling client takes, {Machine.Words}:

            | page | for | processor time | size |
            |---|---|---|---|
            {string.Join('\n', rows)}
            {End}
            """;
        Console.WriteLine(table);
        if (write)
            await Write(table, ct);
        await hub.StopAsync(ct);
        return 0;
    }

    private static async Task<string> Measure(WebApplication hub, string path, string name, string role, CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = new Uri(hub.Urls.First()), Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        if (role.Length > 0)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Developer", role);
        path = path.Contains("{draft}", StringComparison.Ordinal) ? await Draft(hub, ct) : path;
        for (var i = 0; i < Warm; i++)
            (await client.GetAsync(path, ct)).Dispose();
        var (before, bytes, status) = (Process.GetCurrentProcess().TotalProcessorTime, 0, 0);
        for (var i = 0; i < Times; i++)
        {
            using var answer = await client.GetAsync(path, ct);
            (bytes, status) = ((await answer.Content.ReadAsByteArrayAsync(ct)).Length, (int)answer.StatusCode);
        }

        var spent = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / Times;
        return string.Create(CultureInfo.InvariantCulture, $"| `{name}`{(status == 200 ? "" : $" ({status})")} | {(role.Length == 0 ? "anyone" : role)} | {spent:0.0} ms | {bytes / 1000.0:0.0} kB |");
    }

    private static async Task<string> Draft(WebApplication hub, CancellationToken ct)
    {
        var drafts = hub.Services.GetRequiredService<Features.Portal.Drafting.FormDrafts>();
        var draft = await drafts.Begin(Domain.Union.MemberState.FromCode("AT")!, drafts.Form("mim-1")!, null, "somebody", ct);
        return $"/drafts/AT/{draft.Id}";
    }

    private static async Task Write(string table, CancellationToken ct)
    {
        var page = Path.Combine(Workshop.Repository, "docs", "portal.md");
        var text = await File.ReadAllTextAsync(page, ct);
        await File.WriteAllTextAsync(page, text[..text.IndexOf(Begin, StringComparison.Ordinal)] + table + text[(text.IndexOf(End, StringComparison.Ordinal) + End.Length)..], ct);
    }

    /// <summary>A day on which something waits: it does not go on.</summary>
    private sealed class Then(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
