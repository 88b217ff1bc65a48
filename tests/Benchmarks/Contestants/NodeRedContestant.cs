using System.Globalization;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Sink;

namespace MimFunctions.Benchmarks.Contestants;

/// <summary>Node-RED with mammoth and the e-mail node: watch the drop folder, read, check, write a file, mail.</summary>
internal sealed class NodeRedContestant : IContestant
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60), Settling = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public string Name => "Node-RED";

    /// <inheritdoc/>
    public string? Skips => "no fsync, no signature, no duplicate check; forms dropped before its start are never seen";

    /// <inheritdoc/>
    public async Task<Result> Measure(IReadOnlyList<StagedForm> forms, Workshop workshop, SinkProcess sink, CancellationToken ct)
    {
        await NodeRedInstall.Ensure();
        var folder = workshop.Folder("node-red");
        var (user, drop, kept) = (Sub(folder, "user"), Sub(folder, "drop"), Sub(folder, "kept"));
        NodeRedInstall.WriteFlow(user);
        await sink.Reset(ct);
        await using var process = Start(user, drop, kept, sink.Port);
        // Told by its log: "Started flows" comes once the folder is watched.
        while (!(await process.ReadLine(ct)).Contains("Started flows", StringComparison.Ordinal))
        {
        }

        process.IgnoreOutput();
        // Its watcher begins a moment after it says so, and what comes before is never seen.
        await Task.Delay(Settling, ct);
        // It reads all files at once and answers the first when it has nearly read the last, so its time counts from the drop.
        var dropped = Clock.UnixMs();
        foreach (var form in forms)
            File.Move(form.Path, Path.Combine(drop, form.Name));
        await Drain(process, forms.Count, sink, ct);
        var figures = process.Figures;
        var mails = await sink.Count(ct);
        var answers = Directory.GetFiles(kept).Length;
        return new Result(forms.Count, (mails.LastMs - dropped) / 1000, figures, Tally.Of(forms.Count, answers, answers, 0, mails));
    }

    private static ChildProcess Start(string user, string drop, string kept, int smtpPort) => ChildProcess.Start(
        NodeRedInstall.Node,
        [NodeRedInstall.Program, "--settings", NodeRedInstall.Settings, "--userDir", user],
        new Dictionary<string, string>
        {
            ["MIM_USER_DIR"] = user,
            ["MIM_FLOW"] = Path.Combine(user, "flow.json"),
            ["MIM_PORT"] = "0",
            ["MIM_DROP"] = drop,
            ["MIM_KEPT"] = kept,
            ["MIM_SMTP"] = smtpPort.ToString(CultureInfo.InvariantCulture),
        });

    private static async Task Drain(ChildProcess process, int forms, SinkProcess sink, CancellationToken ct)
    {
        var (mails, moved) = (-1, DateTime.UtcNow);
        while (await sink.Count(ct) is var count && count.Distinct < forms && DateTime.UtcNow - moved < Patience)
        {
            if (process.HasExited)
                throw new InvalidOperationException($"Node-RED ended: {process.Complaints}");
            if (count.Mails != mails)
                (mails, moved) = (count.Mails, DateTime.UtcNow);
            await Task.Delay(200, ct);
        }
    }

    private static string Sub(string folder, string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
}
