using System.Globalization;
using System.Text.Json;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Floor;
using MimFunctions.Benchmarks.Sink;

namespace MimFunctions.Benchmarks.Contestants;

/// <summary>The floor program.</summary>
/// <param name="batch">Forms in one commit.</param>
internal sealed class FloorContestant(int batch) : IContestant
{
    /// <inheritdoc/>
    public string Name => batch == 1 ? "floor" : $"floor, {batch} a commit";

    /// <inheritdoc/>
    public string? Skips => null;

    /// <inheritdoc/>
    public async Task<Result> Measure(IReadOnlyList<StagedForm> forms, Workshop workshop, SinkProcess sink, CancellationToken ct)
    {
        var folder = workshop.Folder("floor");
        await sink.Reset(ct);
        await using var process = ChildProcess.Ourselves(
            "floor", Path.GetDirectoryName(forms[0].Path)!, Path.Combine(folder, "floor.db"), Text(sink.Port), "--batch", Text(batch));
        await process.ReadLine(ct);
        var said = JsonSerializer.Deserialize<FloorResult>(await process.Ask("go", ct))!;
        var mails = await sink.Count(ct);
        return new Result(said.Forms, (mails.LastMs - said.FirstMs) / 1000, process.Figures, Tally.Of(forms.Count, said.Forms, said.Forms, 0, mails));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
