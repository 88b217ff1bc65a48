using System.Globalization;
using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Benchmarks.Reports;
using MimFunctions.Benchmarks.Sink;
using MimFunctions.Tests.Platform.Queue.Broker;

namespace MimFunctions.Benchmarks.Ahead;

/// <summary>What the published package is put through to show what it compiles: what people and the Functions host ask of it soon after a start.</summary>
/// <param name="package">Its folder.</param>
/// <param name="workshop">Where its data goes.</param>
internal sealed class PackageStories(string package, Workshop workshop)
{
    private const int Forms = 60;

    private string Program => Path.Combine(package, "MimFunctions");

    /// <summary>Prints its help, starts alone, and starts as a worker and takes an event.</summary>
    public Task Starts(CancellationToken ct) => ColdStart.Run(package, 1, ct);

    /// <summary>Checks a form of each shape, and takes in some of each.</summary>
    public async Task TakesIn(CancellationToken ct)
    {
        await using var sink = await SinkProcess.Start(ct);
        foreach (var shape in Enum.GetValues<Shape>())
        {
            var forms = FormCorpus.Standard().Stage(shape, Forms, workshop.Folder("forms"));
            await using var check = ChildProcess.Start(Program, ["check", forms[0].Path, "--state", forms[0].State, "--data", workshop.Folder("none")]);
            check.IgnoreOutput();
            await check.WaitForExit();
            await new HubContestant(shipped: true).Measure(forms, workshop, sink, ct);
        }
    }

    /// <summary>Shows its demonstration, and everybody looks at its pages.</summary>
    public async Task Demonstrates(CancellationToken ct)
    {
        // What ships has no samples; a copy has.
        var copy = workshop.Folder("package");
        Copy(package, copy);
        Copy(Path.Combine(Workshop.Repository, "samples"), Path.Combine(copy, "samples"));
        var address = new Uri($"http://127.0.0.1:{FreePort.Find().ToString(CultureInfo.InvariantCulture)}/");
        await using var demo = ChildProcess.Start(Path.Combine(copy, "MimFunctions"), ["--demo", "--data", workshop.Folder("demo"), "--urls", address.ToString()]);
        while (!(await demo.ReadLine(ct)).StartsWith("Open ", StringComparison.Ordinal))
        {
            // It names its address when it begins, and asks to open it when it has shown everything.
        }

        demo.IgnoreOutput();
        await PageVisits.ByEverybody(address, ct);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
