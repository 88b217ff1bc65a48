using System.CommandLine;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Terminal;

namespace MimFunctions.Mechanism.Receipts;

/// <summary>Checks a receipt off-line against the hub's published keys.</summary>
internal static class VerifyCommand
{
    private const string About = """
        Checks a receipt off-line: that this hub signed it and nobody changed it since. Exit code 0: genuine; 1: not; 2: could not check.

        Examples:
          MimFunctions verify data/receipts/AT/MIM-AT-2026-0001.json
          MimFunctions verify receipt.json --keys keys.json
        """;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var receipt = new Argument<FileInfo>("RECEIPT") { Description = "The receipt file (.json)." };
        var keys = new Option<FileInfo?>("--keys")
        {
            Description = "The hub's published keys (JWKS, from GET /api/keys); by default those of the data folder.",
            HelpName = "FILE",
        };
        var data = Options.Data();
        var command = new Command("verify", About) { receipt, keys, data };
        command.SetAction((parsed, ct) => OneSentenceFaults.Run(() => Verify(
            parsed.GetValue(receipt)!, parsed.GetValue(keys)?.FullName ?? Path.Combine(parsed.GetValue(data)!, PublishedKeys.File), ct)));
        return command;
    }

    private static async Task<int> Verify(FileInfo receipt, string keys, CancellationToken ct)
    {
        var file = await File.ReadAllTextAsync(receipt.FullName, ct);
        switch (await ReceiptFile.Verify(file, await PublishedKeys.Read(keys, ct)))
        {
            case Verdict.Genuine { Receipt: var r }:
                Console.WriteLine($"Genuine: {r.Reference ?? r.File} of {r.State}, {r.Outcome}, received {FieldWords.Moment(r.ReceivedAt, r.State)}.");
                return 0;
            case Verdict.Broken broken:
                Console.WriteLine($"Not genuine: {broken.Why}");
                return 1;
            default:
                throw new InvalidOperationException("A verdict is one or the other.");
        }
    }
}
