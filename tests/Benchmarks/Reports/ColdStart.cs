using System.Diagnostics;
using System.Net.Sockets;
using MimFunctions.Benchmarks.Contestants;
using MimFunctions.Integration.Tests.Worker.Host;
using MimFunctions.Integration.Tests.Worker.Host.Messages;
using MimFunctions.Tests.Platform.Queue.Broker;
using static System.Globalization.CultureInfo;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>
/// From the start of the process to its first successful invocation, of the package that Azure runs, started as the Functions host starts a
/// worker; to the first answer of the same program alone; beside the least that the package can do: print its help.
/// </summary>
internal static class ColdStart
{
    /// <summary>Starts it that many times, each with an empty data folder.</summary>
    /// <exception cref="NotBuiltException">There is no such package.</exception>
    public static async Task<int> Run(string package, int runs, CancellationToken ct)
    {
        var program = Path.Combine(Path.GetFullPath(package), "MimFunctions");
        NotBuiltException.Unless(program, NotBuiltException.Publish);
        List<double> floor = [], alone = [], ready = [], invoked = [];
        for (var run = 0; run < runs; run++)
        {
            floor.Add(await Help(program, ct));
            alone.Add(await Alone(program, ct));
            var (loaded, done) = await AsWorker(Path.GetFullPath(package));
            ready.Add(loaded);
            invoked.Add(done);
        }

        var size = Directory.GetFiles(package, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        Console.WriteLine(Machine.Words);
        Console.WriteLine(string.Create(InvariantCulture, $"package {size / 1e6:F0} MB; {runs} starts, median (range) in ms: help {new Spread(floor)}, alone to listening {new Spread(alone)}, worker to functions loaded {new Spread(ready)}, to first invocation {new Spread(invoked)}"));
        return 0;
    }

    private static async Task<double> Help(string program, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, "--help") { RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<double> Alone(string program, CancellationToken ct)
    {
        var (data, port) = (Directory.CreateTempSubdirectory("mim-cold-"), FreePort.Find());
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, ["--data", data.FullName, "--urls", $"http://127.0.0.1:{port}"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            while (!await Listens(port, ct))
                await Task.Delay(5, ct);
            return watch.Elapsed.TotalMilliseconds;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            data.Delete(recursive: true);
        }
    }

    private static async Task<(double Loaded, double Invoked)> AsWorker(string package)
    {
        var data = Directory.CreateTempSubdirectory("mim-cold-");
        await using var worker = await WorkerProcess.Start(data.FullName, package);
        var loaded = worker.Age.Elapsed.TotalMilliseconds;
        var answer = await new HostEvents(worker).Tick("RelayOutbox");
        var invoked = worker.Age.Elapsed.TotalMilliseconds;
        return answer.Result.Status == Ending.Types.Outcome.Success ? (loaded, invoked) : throw new InvalidOperationException(worker.Output);
    }

    private static async Task<bool> Listens(int port, CancellationToken ct)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", port, ct);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
