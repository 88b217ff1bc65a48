using System.CommandLine;
using MimFunctions.Platform.Terminal;

namespace MimFunctions.Platform.Audit.Verification;

/// <summary>Checks the audit trail off-line: an exported file, or the data folder.</summary>
internal static class VerifyAuditCommand
{
    private const string About = """
        Checks the audit trail: that no record was changed, removed, put in or moved, and that nothing sealed was cut off. Checks an exported
        file (from GET /api/audit), or without one the data folder, also while the hub is running. One sentence for each chain.
        Exit code 0: genuine; 1: not; 2: could not check.

        Examples:
          MimFunctions verify-audit
          MimFunctions verify-audit trail.jsonl --keys keys.json
          MimFunctions verify-audit --data /srv/mim --seal 2026-11-22.jws
        """;

    private static readonly Argument<FileInfo?> Export = new("FILE")
    {
        Description = "An exported trail; without it the trail of the data folder is checked.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<FileInfo?> Keys = new("--keys")
    {
        Description = "The hub's published keys (JWKS, from GET /api/keys); by default those of the data folder.",
        HelpName = "FILE",
    };

    private static readonly Option<FileInfo[]> Seals = new("--seal")
    {
        Description = "A seal that was kept elsewhere; may be given several times.",
        HelpName = "FILE",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = Options.Data();
        var command = new Command("verify-audit", About) { Export, data, Keys, Seals };
        command.SetAction((parsed, ct) => OneSentenceFaults.Run(() => Verify(
            new AuditSource(
                parsed.GetValue(Export)?.FullName, parsed.GetValue(data)!, parsed.GetValue(Keys)?.FullName,
                [.. (parsed.GetValue(Seals) ?? []).Select(seal => seal.FullName)]),
            ct)));
        return command;
    }

    private static async Task<int> Verify(AuditSource source, CancellationToken ct)
    {
        var report = await source.Check(new ProgressLine("records checked").Show, ct);
        foreach (var fault in report.Faults)
            Console.WriteLine(fault);
        foreach (var chain in report.Chains)
            Console.WriteLine(TrailWords.Of(chain));
        if (report.Chains.Count == 0)
            Console.WriteLine("There are no records yet.");
        return report.IsGenuine ? 0 : 1;
    }
}
