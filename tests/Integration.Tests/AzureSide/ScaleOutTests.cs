using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;
using Xunit.Abstractions;

namespace MimFunctions.Integration.Tests.AzureSide;

/// <summary>
/// Several workers, as Azure starts them under load, on one Cosmos gateway, one Azurite, one broker and one mail server: what they take in together.
/// <c>MIM_SCALEOUT=300</c> takes in so many forms with one, two and four workers and prints the table of tests/Benchmarks/README.md.
/// </summary>
public sealed class ScaleOutTests(ITestOutputHelper output)
{
    private const int BlobsAtOnce = 16;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly string? Wanted = Environment.GetEnvironmentVariable("MIM_SCALEOUT");

    [NodeFact]
    public async Task Forms_that_several_workers_take_in_are_each_answered_once_and_told_of_once()
    {
        output.WriteLine("| workers | forms/s | processor ms a form, all workers | requests to Cosmos DB a form | refused as changed meanwhile (409, 412), by container | lost, doubled |\n|---|---|---|---|---|---|");
        foreach (var workers in Wanted is null ? [2] : new[] { 1, 2, 4 })
            await TakeIn(workers, Wanted is null ? 30 : int.Parse(Wanted, CultureInfo.InvariantCulture));
    }

    private async Task TakeIn(int workers, int forms)
    {
        // Given workers that are warm
        await using var azure = await AzureServices.Start(SampleForms.Directory("COM"));
        var letterbox = new Letterbox(azure.Mail);
        var hosts = Enumerable.Range(0, workers).Select(_ => new AzureHost(azure)).ToArray();
        try
        {
            await Task.WhenAll(hosts.Select(host => host.Start()));
            var (goesOn, warming) = (true, workers * BlobsAtOnce);
            var pumps = Task.WhenAll(hosts.Select(host => host.Pump(() => Volatile.Read(ref goesOn))));
            await Tell(hosts, await Drop(azure, 0, warming));
            await letterbox.Reached(warming).WaitAsync(Patience);

            // When as many forms come as wanted
            var (asked, conflicts) = (0, new ConcurrentDictionary<string, int>());
            azure.Cosmos.Handler.After = (request, answer) =>
            {
                Interlocked.Increment(ref asked);
                if (answer.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed)
                    conflicts.AddOrUpdate($"{request.Path[3]} {(int)answer.StatusCode}", 1, (_, times) => times + 1);
                return answer;
            };
            var paths = await Drop(azure, warming, forms);
            var (used, watch) = (hosts.Sum(host => host.ProcessorTime.TotalMilliseconds), Stopwatch.StartNew());
            await Tell(hosts, paths);
            await letterbox.Reached(warming + forms).WaitAsync(Patience);
            var (seconds, spent) = (watch.Elapsed.TotalSeconds, hosts.Sum(host => host.ProcessorTime.TotalMilliseconds) - used);
            Volatile.Write(ref goesOn, false);
            await pumps;

            // Then each is answered and told of once
            var mails = (await letterbox.Empty()).Select(mail => mail.Id).ToList();
            var (answered, numbers) = (await Receipts(azure), await Numbers(azure));
            var told = mails.Distinct().Count();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {workers} | {forms / seconds:0.0} | {spent / forms:0.0} | {(double)asked / forms:0.0} | {(conflicts.IsEmpty ? "none" : string.Join(", ", conflicts.OrderBy(each => each.Key).Select(each => $"{each.Key}: {each.Value}")))} | {warming + forms - told}, {mails.Count - told} |"));
            (answered, told, mails.Count).ShouldBe((warming + forms, warming + forms, warming + forms));
            numbers.Count.ShouldBe(warming + forms);
            numbers.Distinct().Count().ShouldBe(warming + forms);
        }
        finally
        {
            foreach (var host in hosts)
                await host.DisposeAsync();
        }
    }

    private static async Task<IReadOnlyList<string>> Drop(AzureServices azure, int after, int count)
    {
        var paths = new List<string>();
        foreach (var serial in Enumerable.Range(after, count))
        {
            var state = MemberState.All[serial % MemberState.All.Count].Code;
            paths.Add($"drop/{state}/measures/act-{serial}.json");
            await azure.Files.Write(paths[^1], SampleForms.File(SampleForms.Json(state, $"Act {serial}")), "application/json", default);
        }

        return paths;
    }

    /// <summary>The scale controller gives each worker what it has room for.</summary>
    private static Task Tell(AzureHost[] hosts, IReadOnlyList<string> paths)
    {
        var waiting = new ConcurrentQueue<string>(paths);
        return Task.WhenAll(hosts.SelectMany(host => Enumerable.Range(0, BlobsAtOnce).Select(async _ =>
        {
            while (waiting.TryDequeue(out var path))
                (await host.TellOfBlob(path)).ShouldBeTrue(path);
        })));
    }

    private static async Task<int> Receipts(AzureServices azure) =>
        await azure.Files.List("receipts/", default).CountAsync(file => file.Path.EndsWith(".json", StringComparison.Ordinal) && file.Path != PublishedKeys.File);

    private static async Task<List<string?>> Numbers(AzureServices azure) => await azure.Documents.Query<Submission>(new DocumentQuery(IntakeContainers.Submissions), default)
        .Where(found => found.Document.Outcome is Outcome.Accepted).Select(found => found.Document.Reference).ToListAsync();
}
