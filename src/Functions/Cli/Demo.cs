using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Notices;
using MimFunctions.Intake;
using MimFunctions.Notices;
using MimFunctions.Store;

namespace MimFunctions.Cli;

/// <summary>Drops the sample forms as states would, waits until every one is answered and every mail handed over, and says where to look.</summary>
internal sealed class Demo(Settings settings, IDocumentStore documents, TextWriter terminal)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Runs the demo; the hub is running and goes on running after it.</summary>
    public async Task Run(string urls, CancellationToken ct)
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples");
        var files = Directory.GetFiles(samples, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "measures").Order(StringComparer.Ordinal).ToList();
        var before = await Ledger.Of(documents, ct);
        terminal.WriteLine($"Dropping {files.Count} sample forms into {Path.Combine(settings.DataFolder, "drop")} …");
        terminal.WriteLine();
        var dropped = before.Dropped;
        // Forms first: a text that a form names is then awaited when it comes.
        foreach (var together in files.GroupBy(file => Path.GetExtension(file) == ".pdf").OrderBy(group => group.Key))
        {
            foreach (var file in together)
                Drop(file, Path.Combine(settings.DataFolder, "drop", Path.GetRelativePath(samples, file)));
            dropped += together.Count();
            await Until(async () => (await Ledger.Of(documents, ct)).Dropped >= dropped, ct);
        }

        await Until(async () => (await Mails(ct)) is var (done, owed) && done == owed, ct);
        await WhereToLook(urls, ct);
    }

    /// <summary>Copies under a temporary name first, as careful programs do.</summary>
    private static void Drop(string file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target + ".tmp", overwrite: true);
        File.Move(target + ".tmp", target, overwrite: true);
    }

    private static async Task Until(Func<Task<bool>> done, CancellationToken ct)
    {
        var end = DateTime.UtcNow + Longest;
        while (!await done() && DateTime.UtcNow < end)
            await Task.Delay(Look, ct);
    }

    private async Task<(int Done, int Owed)> Mails(CancellationToken ct)
    {
        var (done, owed) = (0, 0);
        await foreach (var submission in documents.Query<Submission>(new DocumentQuery(Containers.Submissions), ct))
            owed += submission.Document.Outbox.Messages.Count(m => m.Queue == Steps.MailQueue);
        await foreach (var mail in documents.Query<MailRecord>(new DocumentQuery(Containers.Mails), ct))
            done += mail.Document.Status.IsFinal ? 1 : 0;
        return (done, owed);
    }

    private async Task WhereToLook(string urls, CancellationToken ct)
    {
        var (done, owed) = await Mails(ct);
        var accepted = Directory.GetFiles(Path.Combine(settings.DataFolder, "receipts"), "MIM-*.html", SearchOption.AllDirectories);
        terminal.WriteLine();
        terminal.WriteLine($"All in all   {await Ledger.Of(documents, ct)}");
        terminal.WriteLine($"Mails        {done} of {owed} handed over, in {Path.Combine(settings.DataFolder, "mail")}");
        terminal.WriteLine($"A receipt    {accepted.Order(StringComparer.Ordinal).FirstOrDefault()}");
        terminal.WriteLine($"In the hub   {urls}/api/communications (choose there who you want to be)");
        terminal.WriteLine();
        terminal.WriteLine($"The hub goes on running: drop a form of your own in {Path.Combine(settings.DataFolder, "drop", "AT", "measures")}. Ctrl+C stops it.");
    }
}
