using System.CommandLine;
using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Interests;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Terminal;

namespace MimFunctions.Features.Summaries.Drafting;

/// <summary>Draws up summaries outside their time.</summary>
internal static class SummariseCommand
{
    private const string About = """
        Draws up the draft of a summary outside its time: of a period before the hub ran, or to supersede one that is final. Stop the hub first; it tells those who
        complete the draft when it is started again. The same cut-off always gives the same draft.

        Examples:
          MimFunctions summarise --kind annual --period 2026                        the general report and the summary on the liaison networks
          MimFunctions summarise --kind semester --period 2026-1                    the report on the liaison networks in the first half of 2026
          MimFunctions summarise --kind annual --period 2026 --cut-off 2026-12-31   only with what came in by the end of that day in Brussels

        A draft that would hold less than what it replaces is drawn up only after a yes: on the terminal, or with --yes.
        """;

    private static readonly Option<string> Kind = new("--kind") { Description = "annual or semester.", HelpName = "KIND", Required = true };
    private static readonly Option<string> Period = new("--period") { Description = "A year, or a semester such as 2026-1.", HelpName = "PERIOD", Required = true };
    private static readonly Option<string?> CutOff = new("--cut-off")
    {
        Description = "Last day that counts (in Brussels), or an instant; now when left out (on a shared store the end of yesterday).",
        HelpName = "YYYY-MM-DD",
    };

    private static readonly Option<bool> Yes = new("--yes") { Description = "Also when the draft holds less than what it replaces." };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = Options.Data();
        var command = new Command("summarise", About) { Kind, Period, CutOff, Yes, data };
        command.SetAction((parsed, ct) => OneSentenceFaults.Run(() => Run(
            Names(parsed.GetValue(Kind)!, parsed.GetValue(Period)!), Instant(parsed.GetValue(CutOff)), parsed.GetValue(Yes), SettingsReader.Read(parsed.GetValue(data)!), ct)));
        return command;
    }

    private static SummaryName[] Names(string kind, string period)
    {
        SummaryName?[] names = kind switch
        {
            "annual" => [SummaryName.Parse($"general-{period}"), SummaryName.Parse($"liaison-{period}")],
            "semester" => [Semester.Parse(period) is { } semester ? new SummaryName.Semester(semester) : null],
            _ => throw new SettingException($"--kind {kind} is neither annual nor semester."),
        };
        return names.OfType<SummaryName>().ToArray() is { Length: > 0 } known ? known : throw new SettingException(
            $"--period {period} is not {(kind == "annual" ? "a year such as 2026" : "a semester such as 2026-1")}.");
    }

    private static DateTimeOffset? Instant(string? text) => text is null ? null
        : CutOffText.Read(text) ?? throw new SettingException($"--cut-off {text} is not {CutOffText.Wanted}.");

    private static async Task<int> Run(IReadOnlyList<SummaryName> names, DateTimeOffset? cutOff, bool yes, Settings settings, CancellationToken ct)
    {
        if (settings.Cosmos is null && !File.Exists(Path.Combine(settings.DataFolder, "hub.db")))
            throw new SettingException($"There is no hub.db in {settings.DataFolder}: there is nothing to summarise.");
        using var folder = settings.Cosmos is null ? DataFolderLock.Take(settings.DataFolder) : null;
        await using var services = new ServiceCollection().AddChecking(settings).AddQueues(settings).AddAudit()
            .AddInterests().AddPresidencies().AddSingleton<OutboxRelay>().AddSummaries().BuildServiceProvider();
        await services.GetRequiredService<PresidenciesFile>().StartAsync(ct);
        var failed = 0;
        foreach (var name in names)
            failed += await DrawUp(name, cutOff, yes, services, settings, ct) ? 0 : 1;
        return failed == 0 ? 0 : 1;
    }

    private static async Task<bool> DrawUp(SummaryName name, DateTimeOffset? cutOff, bool yes, IServiceProvider services, Settings settings, CancellationToken ct)
    {
        var (now, counting) = (services.GetRequiredService<TimeProvider>().GetUtcNow(), new CountedOnErrors(name));
        await services.GetRequiredService<IAuditTrail>().Record(
            new AuditEntry(now, AuditEntry.Hub, AuditEntry.Hub, "", "summarise", name.ToString(), Allowed: true, Reason: null), ct);
        var (decision, summary) = await services.GetRequiredService<SummaryDrawing>().Run(
            name, cutOff ?? (settings.Cosmos is null ? now : Domain.Summaries.Keeping.DrawUp.LastMidnight(now)), SummaryEvent.Hub,
            settings.Cosmos is null ? DrawingOccasion.WantedAtRest : DrawingOccasion.Wanted, ct, counting, yes);
        if (decision is CaseDecision<Summary>.Refused { Why: [var why, ..] })
        {
            if (why.Rule == SummaryRules.HoldsLess && SaysYes(why))
                return await DrawUp(name, cutOff ?? now, yes: true, services, settings, ct);
            await Console.Error.WriteLineAsync($"{name}: {why.Message} {(why.Rule == SummaryRules.HoldsLess ? "Run it again with --yes if it may hold less." : why.Fix)}");
            return false;
        }

        Console.WriteLine($"{name}: {Became(decision, summary)}; {Number(counting.Read)} documents read.");
        foreach (var file in await services.GetRequiredService<SummaryFiles>().Write(summary, ct))
            Console.WriteLine($"  {(settings.Blobs is null ? Path.Combine(settings.DataFolder, file) : file)}");
        return true;
    }

    /// <summary>Asks where somebody is there to answer; elsewhere nobody said yes.</summary>
    private static bool SaysYes(Refusal why)
    {
        if (Console.IsInputRedirected)
            return false;
        Console.Error.Write($"{why.Message} Draw it up all the same? [y/N] ");
        return Console.ReadLine()?.Trim() is "y" or "Y" or "yes";
    }

    private static string Became(CaseDecision<Summary> decision, Summary summary) => (decision, summary.Draft) switch
    {
        (CaseDecision<Summary>.Changed, { } draft) => $"draft of version {draft.Version} drawn up with what came in before {FieldWords.Moment(draft.Drawn.CutOff, "")}",
        (_, { } draft) => $"the draft of version {draft.Version} says the same already",
        _ => $"version {summary.Versions.Count}, which is final, says the same already",
    };

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Says on the error stream how far the reading is.</summary>
    private sealed class CountedOnErrors(SummaryName name) : IProgress<int>
    {
        private const int Step = 10_000;

        public int Read { get; private set; }

        public void Report(int value)
        {
            Read = value;
            if (value % Step == 0)
                Console.Error.WriteLine($"{name}: {Number(value)} documents read …");
        }
    }
}
