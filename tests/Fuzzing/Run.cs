using System.Diagnostics;
using System.Globalization;

namespace MimFunctions.Fuzzing;

/// <summary>What a run was asked for.</summary>
/// <param name="Time">How long.</param>
/// <param name="Seed">Where the chances begin.</param>
/// <param name="Corpus">Inputs to begin with.</param>
/// <param name="Findings">Where broken promises go.</param>
/// <param name="IsKeeping">Whether new inputs go into the corpus.</param>
internal sealed record RunOptions(TimeSpan Time, int Seed, DirectoryInfo Corpus, DirectoryInfo Findings, bool IsKeeping);

/// <summary>One run: change, read, keep what reached new branches.</summary>
internal sealed class Run(RunOptions options)
{
    // What stays in the tree is read at every test run: small and few.
    private const int LargestKept = 4_000, MostKept = 150;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30), Word = TimeSpan.FromMinutes(1);

    private readonly BranchMap branches = new();
    private readonly Mutator mutator = new(new Random(options.Seed));
    private readonly Random random = new(options.Seed + 1);
    private readonly List<FuzzInput> inputs = [];
    private readonly List<FuzzInput> found = [];
    private readonly HashSet<string> broken = [];
    private FuzzInput? current;
    private long since;
    private int runs;

    /// <summary>Runs to the end of its time.</summary>
    /// <returns>1 when a promise was broken.</returns>
    public static int Start(RunOptions options)
    {
        options.Findings.Create();
        var run = new Run(options);
        using var watch = new Timer(_ => run.EndWhenHanging(), null, Hang, TimeSpan.FromSeconds(5));
        return run.Go();
    }

    private int Go()
    {
        var (time, told) = (Stopwatch.StartNew(), TimeSpan.Zero);
        foreach (var input in Seeds.All().Concat(options.Corpus.Exists ? options.Corpus.EnumerateFiles().OrderBy(file => file.Name).Select(FuzzInput.Load) : []))
            Try(input, isSeed: true);
        while (time.Elapsed < options.Time)
        {
            // The newest ones lead furthest, the others must not be forgotten.
            var at = random.Next(2) == 0 ? inputs.Count - 1 - random.Next(Math.Min(64, inputs.Count)) : random.Next(inputs.Count);
            Try(mutator.Change(inputs[at], inputs[random.Next(inputs.Count)]), isSeed: false);
            if (time.Elapsed - told < Word)
                continue;
            told = time.Elapsed;
            Tell(time.Elapsed);
        }

        Tell(time.Elapsed);
        if (options.IsKeeping)
            Keep();
        return broken.Count == 0 ? 0 : 1;
    }

    private void Try(FuzzInput input, bool isSeed)
    {
        (current, since) = (input, Stopwatch.GetTimestamp());
        runs++;
        branches.Clear();
        var wrong = Promises.Broken(input, out var judged);
        var isNew = branches.IsNew();
        if (wrong is null && judged is not null && (isNew || isSeed))
            wrong = Promises.BrokenBack(input, judged);
        if (wrong is not null)
            Report(input, wrong);
        if (isSeed || isNew)
            inputs.Add(input);
        if (isNew && !isSeed)
            found.Add(input);
    }

    private void Report(FuzzInput input, string wrong)
    {
        var lines = wrong.Split('\n');
        // One report for each place, whatever value led there.
        var key = lines.Length > 1 ? lines[0].Split(':')[0] + lines.FirstOrDefault(line => line.Contains("MimFunctions", StringComparison.Ordinal)) : new string([.. wrong.TakeWhile(c => c != '“')]);
        if (!broken.Add(key))
            return;
        File.WriteAllBytes(Path.Combine(options.Findings.FullName, input.Name), input.Text);
        File.WriteAllText(Path.Combine(options.Findings.FullName, input.Name + ".txt"), wrong);
        Console.WriteLine($"broken by {input.Name}: {lines[0]}");
    }

    private void Tell(TimeSpan elapsed) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{elapsed.TotalMinutes:0} min, {runs:N0} files, {runs / elapsed.TotalSeconds:N0} a second, {branches.Branches:N0} branches, {inputs.Count:N0} inputs, {broken.Count} broken"));

    private void Keep()
    {
        options.Corpus.Create();
        var room = MostKept - options.Corpus.EnumerateFiles().Count();
        foreach (var input in found.Where(input => input.Text.Length <= LargestKept).OrderBy(input => input.Text.Length).Take(Math.Max(0, room)))
            File.WriteAllBytes(Path.Combine(options.Corpus.FullName, input.Name), input.Text);
    }

    private void EndWhenHanging()
    {
        if (current is not { } input || Stopwatch.GetElapsedTime(since) < Hang)
            return;
        File.WriteAllBytes(Path.Combine(options.Findings.FullName, input.Name), input.Text);
        Console.WriteLine($"hangs at {input.Name}");
        Environment.Exit(1);
    }
}
