using MimFunctions.Benchmarks.Contestants;

namespace MimFunctions.Benchmarks.Ahead;

/// <summary>Which methods the published package compiles while it runs, though it was compiled ahead; and the profile that names them for the next publish.</summary>
internal static class CompiledMethods
{
    private static string Profile => Path.Combine(Workshop.Repository, "src", "Functions", "Properties", "PublishProfiles", "azure.mibc");

    /// <summary>Tells what it compiles in each story.</summary>
    /// <param name="write">Whether the profile is to name them, too.</param>
    /// <param name="traces">A folder of traces that processes of the package wrote elsewhere; null when there is none.</param>
    /// <param name="ct">Ends it early.</param>
    /// <exception cref="NotBuiltException">There is no package.</exception>
    public static async Task<int> Run(bool write, string? traces, CancellationToken ct)
    {
        NotBuiltException.Unless(HubProcess.Package, NotBuiltException.Publish);
        var package = Path.GetDirectoryName(HubProcess.Package)!;
        using var workshop = new Workshop();
        using var profile = new MethodProfile(package);
        profile.AddAll(Profile);
        var before = profile.Count;
        var stories = new PackageStories(package, workshop);
        foreach (var (name, story) in new (string, Func<CancellationToken, Task>)[] { ("starts", stories.Starts), ("takes in forms", stories.TakesIn), ("demonstration and pages", stories.Demonstrates) })
        {
            // Pages are left where they are: whoever opens one waits for its own.
            Name(name, await Traced(story, package, workshop.Folder("traces"), ct), profile, order: story != stories.Demonstrates);
        }

        if (traces is not null)
            Name("elsewhere", Read(traces, package), profile, order: true);
        Console.WriteLine($"The profile named {before} methods that are there, now {profile.Count}.");
        if (write)
            profile.Write(Profile);
        return 0;
    }

    private static void Name(string story, List<MethodTrace> traces, MethodProfile profile, bool order)
    {
        var (compiled, unnamed) = (0, 0);
        foreach (var method in traces.SelectMany(trace => trace.Compiled(profile)).ToList())
        {
            compiled++;
            unnamed += profile.Add(method) ? 1 : 0;
        }

        if (order)
            traces.SelectMany(trace => trace.Called(profile)).ToList().ForEach(profile.AddCalled);

        Console.WriteLine($"{story}: {traces.Count} processes compiled {compiled} methods ({unnamed} of them are not in the profile yet) and {traces.Sum(trace => trace.Written)} that were written while they ran");
    }

    /// <summary>Every process that is started meanwhile writes what its runtime does; this one has begun without.</summary>
    private static async Task<List<MethodTrace>> Traced(Func<CancellationToken, Task> story, string package, string folder, CancellationToken ct)
    {
        Environment.SetEnvironmentVariable("DOTNET_EventPipeOutputPath", Path.Combine(folder, "{pid}.nettrace"));
        Environment.SetEnvironmentVariable("DOTNET_EventPipeConfig", MethodTrace.Events);
        Environment.SetEnvironmentVariable("DOTNET_EnableEventPipe", "1");
        await story(ct);
        Environment.SetEnvironmentVariable("DOTNET_EnableEventPipe", null);
        return Read(folder, package);
    }

    private static List<MethodTrace> Read(string folder, string package) =>
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(MethodTrace.Read).Where(trace => trace.IsOf(package))];
}
