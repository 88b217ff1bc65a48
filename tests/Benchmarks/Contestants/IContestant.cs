using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Sink;

namespace MimFunctions.Benchmarks.Contestants;

/// <summary>A program that takes forms in, measured from outside as a process of its own.</summary>
internal interface IContestant
{
    /// <summary>Its name in the report.</summary>
    string Name { get; }

    /// <summary>What it leaves out of the work, for the report; null when nothing.</summary>
    string? Skips { get; }

    /// <summary>Lets it take in all these forms, from a fresh start to the last mail in the sink.</summary>
    Task<Result> Measure(IReadOnlyList<StagedForm> forms, Workshop workshop, SinkProcess sink, CancellationToken ct);
}
