using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Sink;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>All contestants on all shapes of form, several rounds, one table.</summary>
internal static class Comparison
{
    /// <summary>Runs it. Exit code 1 when a form was lost or anything was done twice.</summary>
    public static async Task<int> Run(ComparisonPlan plan, CancellationToken ct)
    {
        var results = new List<Measurement>();
        using var workshop = new Workshop();
        await using var sink = await SinkProcess.Start(ct);
        var corpus = FormCorpus.Standard();
        IContestant[] contestants = [.. plan.Contestants.Select(Contestant)];
        foreach (var shape in plan.Shapes)
        {
            for (var round = 0; round < plan.Rounds; round++)
            {
                // Another one goes first each time, so that none always finds the machine warm.
                foreach (var at in Enumerable.Range(0, contestants.Length))
                {
                    var contestant = contestants[(at + round) % contestants.Length];
                    var forms = corpus.Stage(shape, contestant is NodeRedContestant ? plan.PeerForms : plan.Forms, workshop.Folder("forms"));
                    var result = await contestant.Measure(forms, workshop, sink, ct);
                    results.Add(new Measurement(shape, contestant, result));
                    Console.Error.WriteLine(
                        $"{shape} round {round + 1} {contestant.Name}: {result.Rate:F0} forms/s, {result.CpuPerForm:F2} ms CPU a form, {result.Figures.PeakMegabytes:F0} MB, {result.Tally}");
                }
            }
        }

        ComparisonTable.Print(results);
        return results.TrueForAll(result => result.Result.Tally.IsClean) ? 0 : 1;
    }

    private static IContestant Contestant(string name) => name switch
    {
        "hub" => new HubContestant(),
        "package" => new HubContestant(shipped: true),
        "floor" => new FloorContestant(1),
        "batch" => new FloorContestant(100),
        "node-red" => new NodeRedContestant(),
        _ => throw new ArgumentException($"“{name}” is no contestant; there are hub, package, floor, batch and node-red."),
    };
}

/// <summary>One result of one contestant.</summary>
/// <param name="Shape">On what.</param>
/// <param name="Contestant">Who.</param>
/// <param name="Result">How it went.</param>
internal sealed record Measurement(Shape Shape, IContestant Contestant, Result Result);
