using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Liaison.Reports;

/// <summary>A running hub with two reports of Austria, of which the second is held back, on a day of the test's own.</summary>
internal sealed class ReportsHub : IAsyncDisposable
{
    public static readonly DateTimeOffset At = new(2026, 11, 23, 9, 30, 0, TimeSpan.Zero);

    private readonly TempFolder folder = new();
    private WebApplication hub = null!;

    public StoppedClock Clock { get; } = new() { Now = At };

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public async Task<ReportsHub> Start()
    {
        SampleForms.Directory("AT", "DE", "EL").Save(folder.Path);
        hub = Hub.Build(
            new Settings { DataFolder = folder.Path }, "http://127.0.0.1:0",
            services => services.AddSingleton(TextWriter.Null).OnClock(Clock));
        await hub.StartAsync();
        Client.BaseAddress = new Uri(hub.Urls.First());
        await Have(1, LiaisonForms.Report("AT"));
        await Have(2, LiaisonForms.Personal("AT"));
        return this;
    }

    public async Task Have(int number, JsonObject form, string state = "AT")
    {
        var definition = FormLibrary.BuiltIn[LiaisonFields.FormOf2019];
        var (from, reading) = (MemberState.FromCode(state)!, FormFile.Read(SampleForms.File(form), "form.json", [definition]).ShouldBeOfType<FormFileReading.Read>().Reading);
        var judgement = JudgeLiaisonReport.Judge(definition, reading, new FormContext(from, At, true, new HashSet<string>()));
        var report = new ReportNumber(from, 2026, number);
        var submission = LiaisonIntake.Report(
            new Arrival(state, "report.json", "v1", new string((char)('a' + number), 64), At, "liaison"), LiaisonFields.FormOf2019, judgement, report,
            JudgeLiaisonReport.Suspicions(judgement.Findings).Count > 0);
        await hub.Services.GetRequiredService<CaseStore<LiaisonReport>>().Create(FileReport.Decide(report, submission, At) with { Outbox = Outbox.Nothing(At) }, default);
    }

    public async ValueTask DisposeAsync()
    {
        await hub.StopAsync();
        await hub.DisposeAsync();
        Client.Dispose();
        folder.Dispose();
    }
}
