using System.Text.Json.Nodes;

namespace MimFunctions.Platform.Audit.Verification;

/// <summary>
/// Checks an exported file, one JSON object a line: records, and seals as <c>{"seal": "…"}</c> wherever they stand. The brackets and commas
/// of the JSON array that <c>format=json</c> gives stand where they do no harm.
/// </summary>
internal sealed class ExportedTrail(string file, IReadOnlyList<AuditSeal> seals, Action<long> progress)
{
    private readonly TrailCheck check = new(whole: false);
    private readonly List<string> faults = [];

    /// <summary>The seals of a file, as they stand there.</summary>
    public static async IAsyncEnumerable<string> Seals(string file)
    {
        await foreach (var line in File.ReadLinesAsync(file))
        {
            if (line.Contains("\"seal\"", StringComparison.Ordinal) && StrictJson.Text(StrictJson.Parse(Item(line)), "seal") is { } seal)
                yield return seal;
        }
    }

    /// <summary>Reads the file to its end.</summary>
    /// <exception cref="IOException">It can not be read, or is something else.</exception>
    public async Task<TrailReport> Check(CancellationToken ct)
    {
        foreach (var seal in seals)
            check.Expect(seal);
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file, ct))
        {
            number++;
            if (Item(line) is { Length: > 0 } item)
                Take(StrictJson.Parse(item), number);
            progress(check.Count);
        }

        return check.Count > 0 || seals.Count > 0
            ? new(check.End(), faults)
            : throw new IOException($"{file} holds no line of an audit trail; export it by GET /api/audit?format=jsonl.");
    }

    private static string Item(string line) => line.Trim() is var item and not ("[" or "]") ? item.TrimEnd(',') : "";

    private void Take(JsonNode? line, int number)
    {
        if (StrictJson.Record(line) is { } record)
            check.Next(record);
        else if (StrictJson.Text(StrictJson.Object(line, "entry"), "party") is { } party)
            check.NextIsUnreadable(party, StrictJson.Number(line, "sequence"));
        else if (StrictJson.Text(line, "seal") is null)
            faults.Add($"Line {number} is no record of an audit trail.");
    }
}
