using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using static System.Globalization.CultureInfo;

namespace MimFunctions.Benchmarks.Reports;

/// <summary>
/// From the start of the process to its first successful invocation, of the package that Azure runs, started as the Functions host starts it;
/// beside the least that the same package can do: print its help.
/// </summary>
internal static class ColdStart
{
    private const string Event = """{"Data":{"timer":{"IsPastDue":false}},"Metadata":{"sys":{"MethodName":"RelayOutbox"}}}""";

    /// <summary>Starts it that many times, each with an empty data folder.</summary>
    public static async Task<int> Run(string package, int runs, CancellationToken ct)
    {
        var program = Path.Combine(Path.GetFullPath(package), "MimFunctions");
        List<double> floor = [], ready = [], invoked = [];
        for (var run = 0; run < runs; run++)
        {
            floor.Add(await Help(program, ct));
            var (answers, done) = await Start(program, ct);
            ready.Add(answers);
            invoked.Add(done);
        }

        var size = Directory.GetFiles(package, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        Console.WriteLine(Machine.Words);
        Console.WriteLine(string.Create(InvariantCulture, $"package {size / 1e6:F0} MB; {runs} starts, median (range) in ms: help {new Spread(floor)}, answers {new Spread(ready)}, first invocation {new Spread(invoked)}"));
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

    private static async Task<(double Answers, double Invoked)> Start(string program, CancellationToken ct)
    {
        var data = Directory.CreateTempSubdirectory("mim-cold-");
        var port = FreePort();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program)
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(InvariantCulture), ["MimData"] = data.FullName, ["PlatformAuthentication"] = "true" },
        })!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            while (!await Answers(client, ct))
                await Task.Delay(5, ct);
            var answers = watch.Elapsed.TotalMilliseconds;
            using var body = new StringContent(Event, Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync("/RelayOutbox", body, ct);
            answer.EnsureSuccessStatusCode();
            return (answers, watch.Elapsed.TotalMilliseconds);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            data.Delete(recursive: true);
        }
    }

    private static async Task<bool> Answers(HttpClient client, CancellationToken ct)
    {
        try
        {
            using var answer = await client.GetAsync("/", ct);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
