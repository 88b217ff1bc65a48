using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Sink;
using static System.Globalization.CultureInfo;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>kill -9 again and again while forms come in, then count.</summary>
internal static class Crash
{
    /// <summary>
    /// Runs it. Exit code 1 unless every form has exactly one receipt and its mail. A mail that was handed over when the kill came, but not yet
    /// recorded, may come twice with the same Message-ID; these are counted and no fault.
    /// </summary>
    public static async Task<int> Run(CrashPlan plan, CancellationToken ct)
    {
        using var workshop = new Workshop();
        await using var sink = await SinkProcess.Start(ct);
        var folder = workshop.Folder("hub");
        var forms = FormCorpus.Standard().Stage(Shape.Light, plan.Forms, workshop.Folder("forms"));
        HubProcess.Prepare(folder);
        await Task.WhenAll(Drop(forms, folder, plan.Length, ct), KillAgainAndAgain(plan, folder, sink, ct));

        var restarted = Clock.UnixMs();
        await using var hub = HubProcess.Start(folder, sink.Port);
        await hub.BecomeReady(ct);
        await HubContestant.Drain(hub, folder, plan.Forms, sink, TimeSpan.FromMinutes(20), ct);
        var mails = await sink.Count(ct);
        var tally = HubAnswers.Read(folder).Against(forms, mails);
        Console.WriteLine(Machine.Words);
        Console.WriteLine(string.Create(InvariantCulture, $"{plan.Forms} light forms, {plan.Kills} times kill -9, every {plan.Seconds:0.#} s"));
        Console.WriteLine(string.Create(
            InvariantCulture,
            $"forms without receipt {tally.Unanswered}, with a second receipt {tally.AnsweredTwice}, refused {tally.Refused}; mails lost {tally.Untold}, handed over twice under one Message-ID {tally.ToldTwice}"));
        Console.WriteLine(string.Create(InvariantCulture, $"last mail {(mails.LastMs - restarted) / 1000:F1} s after the last restart"));
        return (tally with { ToldTwice = 0 }).IsClean ? 0 : 1;
    }

    private static async Task Drop(IReadOnlyList<StagedForm> forms, string folder, TimeSpan length, CancellationToken ct)
    {
        var began = Clock.UnixMs();
        for (var at = 0; at < forms.Count; at++)
        {
            var wait = began + (length.TotalMilliseconds * at / forms.Count) - Clock.UnixMs();
            if (wait > 0)
                await Task.Delay(TimeSpan.FromMilliseconds(wait), ct);
            HubProcess.Drop(folder, forms[at]);
        }
    }

    private static async Task KillAgainAndAgain(CrashPlan plan, string folder, SinkProcess sink, CancellationToken ct)
    {
        for (var kill = 0; kill < plan.Kills; kill++)
        {
            await using var hub = HubProcess.Start(folder, sink.Port);
            await Task.Delay(TimeSpan.FromSeconds(plan.Seconds), ct);
            hub.MustLive();
            await hub.Kill();
            var count = await sink.Count(ct);
            Console.Error.WriteLine($"kill {kill + 1}: {HubAnswers.Count(folder)} receipts, {count.Mails} mails");
        }
    }
}
