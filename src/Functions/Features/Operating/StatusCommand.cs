using System.CommandLine;
using System.Security.Cryptography;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Terminal;

namespace MimFunctions.Features.Operating;

/// <summary>Says what became of a communication or a file, or of everything.</summary>
internal static class StatusCommand
{
    private const string About = """
        Says what became of a communication or of what was dropped about a request (by reference) or of a file (by its content, or by its name once it was taken in); without
        either, how many files ended how. Also while the hub is running.

        Examples:
          MimFunctions status
          MimFunctions status MIM-AT-2026-0001
          MimFunctions status form.docx
        """;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var what = new Argument<string?>("WHAT") { Description = "Reference or file.", Arity = ArgumentArity.ZeroOrOne };
        var data = Options.Data();
        var command = new Command("status", About) { what, data };
        command.SetAction((parsed, ct) => OneSentenceFaults.Run(() => Status(parsed.GetValue(what), parsed.GetValue(data)!, ct)));
        return command;
    }

    private static async Task<int> Status(string? what, string data, CancellationToken ct)
    {
        var settings = SettingsReader.Read(data);
        if (settings.Cosmos is null && !File.Exists(Path.Combine(settings.DataFolder, "hub.db")))
            throw new SettingException($"There is no hub.db in {settings.DataFolder}: nothing was ever dropped there.");
        await using var services = new ServiceCollection().AddChecking(settings).BuildServiceProvider();
        var documents = services.GetRequiredService<IDocumentStore>();
        if (what is null)
        {
            Console.WriteLine(await Ledger.Of(documents, ct));
            return 0;
        }

        var found = await Find(documents, what, ct).ToListAsync(ct);
        foreach (var submission in found)
            await Print(documents, submission, ct);
        if (found.Count == 0)
            Console.WriteLine($"The hub knows nothing of {what}.");
        return found.Count == 0 ? 1 : 0;
    }

    private static async IAsyncEnumerable<Submission> Find(
        IDocumentStore documents, string what, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        if (Reference.Parse(what) is { } reference)
        {
            if (await documents.FindCommunication(reference, ct) is { } communication)
                yield return communication.Document;
            yield break;
        }

        if (RequestReference.Parse(what) is { } request)
        {
            await foreach (var found in documents.FindAbout(request, ct))
                yield return found.Document;
            yield break;
        }

        var digest = File.Exists(what) ? Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(what, ct))) : null;
        await foreach (var found in documents.Query<Submission>(new DocumentQuery(IntakeContainers.Submissions), ct))
        {
            if (found.Document.Digest == digest || (digest is null && found.Document.Drops.Any(d => d.File == Path.GetFileName(what))))
                yield return found.Document;
        }
    }

    private static string Counted(int count, string what) => count == 0 ? "" : $", {count} {what}";

    private static async Task Print(IDocumentStore documents, Submission s, CancellationToken ct)
    {
        Console.WriteLine($"{s.State} {s.File}: {s.Outcome.Word}{(s.Reference is null ? "" : $" as {s.Reference}")}, {FieldWords.Moment(s.ReceivedAt, s.State)}");
        Console.WriteLine($"  receipt: receipts/{s.State}/{s.ReceiptName}.html");
        foreach (var finding in s.Findings)
            Console.WriteLine($"  {finding.Severity.ToString().ToLowerInvariant()}: {finding.Message}");
        var owed = s.Outbox.Messages.Count(m => m.Queue == Steps.MailQueue);
        if (owed == 0)
            return;
        var mails = await documents.Query<MailRecord>(new DocumentQuery(Containers.Mails, s.Case), ct).Select(mail => mail.Document.Status).ToListAsync(ct);
        Console.WriteLine($"  mails: {mails.Count(mail => mail.IsWithCarrier)} of {owed} handed over"
            + Counted(mails.Count(mail => mail is MailStatus.Delivered), "delivered") + Counted(mails.Count(mail => mail.IsInVain), "in vain"));
    }
}
