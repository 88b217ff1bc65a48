using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Telemetry;

namespace MimFunctions.Mechanism.Intake;

/// <summary>
/// Compares the drop container with what was taken in: whatever still lies there was not. Makes intake exact though blob events may come
/// late or never (docs/rules.md, rule 1), and answers files in folders that no function watches.
/// </summary>
internal sealed class SweepDrop(FormIntake intake, MissingFiles missing, AnswersBeside beside, IFileStore files, TimeProvider clock, ILogger<SweepDrop> log)
{
    /// <summary>Younger files are left to their own event.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>A lock file is in use while its form is open; after this time nobody has it open (W-12).</summary>
    public static readonly TimeSpan LitterStays = TimeSpan.FromDays(1);

    /// <summary>A sweep ends well before the host's functionTimeout; the next one goes on.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <summary>Takes in what lies there for longer than a minute, and reminds of files that should lie there and don't.</summary>
    [Function("SweepDrop")]
    public async Task Run([TimerTrigger("40 * * * * *")] TimerEvent timer, CancellationToken ct)
    {
        var until = clock.GetUtcNow() + Longest;
        var failures = new List<Exception>();
        var oldest = clock.GetUtcNow();
        await missing.Remind(ct);
        await foreach (var entry in files.List(DropPath.Prefix, ct))
        {
            if (clock.GetUtcNow() > until)
                break;
            if (await IsNoDrop(entry, ct))
                continue;

            oldest = entry.LastModified < oldest ? entry.LastModified : oldest;
            if (IsYoung(clock.GetUtcNow() - entry.LastModified))
                continue;
            await Try(entry.Path, failures, ct);
        }

        HubMetrics.OldestFile.Record((clock.GetUtcNow() - oldest).TotalSeconds);
        if (failures.Count > 0)
            throw new AggregateException($"{failures.Count} dropped files could not be taken in; they stay in the drop container.", failures);
    }

    /// <summary>What programs left there, and the hub's own answers, are cleared after their time.</summary>
    private async Task<bool> IsNoDrop(FileEntry entry, CancellationToken ct)
    {
        TimeSpan? stays = DroppedName.IsLitter(Path.GetFileName(entry.Path)) ? LitterStays : await beside.Is(entry, ct) ? AnswersBeside.Stays : null;
        if (clock.GetUtcNow() - entry.LastModified >= stays)
            await files.Delete(entry.Path, entry.Tag, ct);
        return stays is not null;
    }

    /// <summary>What lies ahead of our clock is not young: its sender's clock is wrong, maybe by years, and its event may be lost (F2).</summary>
    private static bool IsYoung(TimeSpan age) => age >= TimeSpan.Zero && age < Patience;

    /// <summary>One file that fails must not keep the sweep from the others; the sweep as a whole still fails, so that it is seen.</summary>
    private async Task Try(string path, List<Exception> failures, CancellationToken ct)
    {
        try
        {
            await intake.Take(path, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogFault(e, "A file of {State} could not be taken in.", MemberState.InLiaison(DropPath.Parse(path).State)?.Code);
            failures.Add(e);
        }
    }
}
