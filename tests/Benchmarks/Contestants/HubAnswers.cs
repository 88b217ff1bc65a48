using System.Text.Json;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Sink;

namespace MimFunctions.Benchmarks.Contestants;

/// <summary>The signed receipts that a hub has written.</summary>
/// <param name="Receipts">Digest of the form and whether it was accepted, one for each receipt file.</param>
/// <param name="FirstMs">When the first was written, Unix milliseconds.</param>
internal sealed record HubAnswers(IReadOnlyList<(string Digest, bool IsAccepted)> Receipts, double FirstMs)
{
    /// <summary>How many receipt files there are, without opening them.</summary>
    public static int Count(string folder) => Files(folder).Count();

    /// <summary>Reads them all.</summary>
    public static HubAnswers Read(string folder)
    {
        var files = Files(folder).ToList();
        var first = files.Select(file => (File.GetLastWriteTimeUtc(file) - DateTime.UnixEpoch).TotalMilliseconds).DefaultIfEmpty().Min();
        return new HubAnswers([.. files.Select(ReadOne)], first);
    }

    /// <summary>Holds them against what was dropped and what came to the sink.</summary>
    public Tally Against(IReadOnlyList<StagedForm> forms, SinkCount mails)
    {
        var dropped = forms.Select(form => form.Digest).ToHashSet();
        var answered = Receipts.Select(receipt => receipt.Digest).Where(dropped.Contains).Distinct().Count();
        return Tally.Of(forms.Count, Receipts.Count, answered, Receipts.Count(receipt => !receipt.IsAccepted), mails);
    }

    /// <summary>Digest and outcome of one receipt file.</summary>
    public static (string Digest, bool IsAccepted) ReadOne(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var receipt = json.RootElement.GetProperty("receipt");
        return (receipt.GetProperty("digest").GetString()!, receipt.GetProperty("outcome").GetString() == "accepted");
    }

    private static IEnumerable<string> Files(string folder)
    {
        var receipts = Path.Combine(folder, "receipts");
        return Directory.Exists(receipts)
            ? Directory.EnumerateDirectories(receipts).Where(state => Path.GetFileName(state).Length == 2).SelectMany(state => Directory.EnumerateFiles(state, "*.json"))
            : [];
    }
}
