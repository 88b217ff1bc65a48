using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Sink;

namespace MimFunctions.Benchmarks.Contestants;

/// <summary>The hub, finding all the forms in its drop folders when it starts.</summary>
/// <param name="shipped">Whether it is the published package, compiled ahead.</param>
internal sealed class HubContestant(bool shipped = false) : IContestant
{
    /// <summary>So long may nothing move before a run is given up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public string Name => shipped ? "hub, as shipped" : "hub";

    /// <inheritdoc/>
    public string? Skips => null;

    /// <inheritdoc/>
    public async Task<Result> Measure(IReadOnlyList<StagedForm> forms, Workshop workshop, SinkProcess sink, CancellationToken ct)
    {
        var folder = workshop.Folder("hub");
        HubProcess.Prepare(folder);
        foreach (var form in forms)
            HubProcess.Drop(folder, form);
        await sink.Reset(ct);
        await using var hub = HubProcess.Start(folder, sink.Port, shipped);
        await hub.BecomeReady(ct);
        await Drain(hub, folder, forms.Count, sink, Patience, ct);
        var figures = hub.Figures;
        var mails = await sink.Count(ct);
        var answers = HubAnswers.Read(folder);
        return new Result(forms.Count, (mails.LastMs - answers.FirstMs) / 1000, figures, answers.Against(forms, mails));
    }

    /// <summary>Waits until as many receipts and mails are there as forms, or nothing has moved for so long: the tally then shows what is missing.</summary>
    public static async Task Drain(HubProcess hub, string folder, int forms, SinkProcess sink, TimeSpan patience, CancellationToken ct)
    {
        var (mails, moved) = (-1, DateTime.UtcNow);
        while (true)
        {
            hub.MustLive();
            var count = await sink.Count(ct);
            if (count.Distinct >= forms && HubAnswers.Count(folder) >= forms)
                return;
            if (count.Mails != mails)
                (mails, moved) = (count.Mails, DateTime.UtcNow);
            if (DateTime.UtcNow - moved > patience)
                return;
            await Task.Delay(200, ct);
        }
    }
}
