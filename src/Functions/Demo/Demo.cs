using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;

namespace MimFunctions.Demo;

/// <summary>
/// Shows the whole thing on this machine: sample report forms are dropped and answered, states ask and answer, liaison officers report, and
/// the summaries are made. Everything goes the way it goes in earnest: files, queues, mails, links.
/// </summary>
internal sealed class Demo(
    Settings settings, IDocumentStore documents, DemoFiles files, DemoWaiting waiting, DemoQuestions questions, DemoSummaries summaries, DemoContactPoints contactPoints,
    DemoQueries queries, DemoBulletin bulletin, DemoDataProtection dataProtection, DemoSituation situation,
    DemoNetworks networks, DemoMachine machine, TextWriter terminal)
{
    /// <summary>Runs the demo; the hub is running and goes on running after it.</summary>
    public async Task Run(string urls, CancellationToken ct)
    {
        await DropMeasures(ct);
        await questions.Run(urls, ct);
        var reports = await summaries.Run(urls, ct);
        await contactPoints.Run(urls, ct);
        await queries.Run(urls, ct);
        await bulletin.Run(urls, ct);
        await dataProtection.Run(urls, ct);
        await situation.Run(urls, ct);
        await networks.Run(urls, ct);
        await machine.Run(urls, ct);
        await WhereToLook(urls, reports, ct);
    }

    private async Task DropMeasures(CancellationToken ct)
    {
        var samples = DemoFiles.Of("measures");
        terminal.WriteLine($"1. Dropping {samples.Count} sample report forms into {Path.Combine(settings.DataFolder, "drop")} …");
        terminal.WriteLine();
        // Forms first: a text that a form names is then awaited when it comes.
        foreach (var together in samples.GroupBy(file => Path.GetExtension(file) == ".pdf").OrderBy(group => group.Key))
            await waiting.ForAnswers(together.Count(), () => together.ToList().ForEach(files.Drop), ct);
        await waiting.ForMails(ct);
    }

    private async Task WhereToLook(string urls, int past, CancellationToken ct)
    {
        await waiting.ForMails(ct);
        var (done, owed) = await waiting.Mails(ct);
        var ledger = await Ledger.Of(documents, ct);
        var accepted = Directory.GetFiles(Path.Combine(settings.DataFolder, "receipts"), "MIM-*.html", SearchOption.AllDirectories);
        terminal.WriteLine();
        terminal.WriteLine($"All in all   {ledger with { Accepted = ledger.Accepted - past }}");
        terminal.WriteLine($"Mails        {done} of {owed} handed over, in {Path.Combine(settings.DataFolder, "mail")}");
        terminal.WriteLine($"A receipt    {accepted.Order(StringComparer.Ordinal).FirstOrDefault()}");
        terminal.WriteLine($"The trail    MimFunctions verify-audit --data {settings.DataFolder}");
        terminal.WriteLine();
        terminal.WriteLine($"Open         {urls.TrimEnd('/')}/ (choose who you are on the page that asks)");
        terminal.WriteLine();
        terminal.WriteLine($"The hub goes on running: drop a form of your own in {Path.Combine(settings.DataFolder, "drop", "AT", "measures")}. Ctrl+C stops it.");
    }
}
