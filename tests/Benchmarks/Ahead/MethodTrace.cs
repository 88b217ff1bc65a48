using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;
using Mono.Cecil;
using TypeFlags = Microsoft.Diagnostics.Tracing.Parsers.Clr.TypeFlags;

namespace MimFunctions.Benchmarks.Ahead;

/// <summary>What the runtime wrote of one process: which methods it compiled while the process ran, each with the types that it was compiled for.</summary>
internal sealed class MethodTrace
{
    /// <summary>
    /// What the runtime is asked to write: methods compiled (0x10) and modules loaded (0x8), types (0x80000), of which types a method is (0x4000000000), and
    /// methods compiled ahead that are called for the first time (0x2000000000).
    /// </summary>
    public const string Events = "Microsoft-Windows-DotNETRuntime:6000080018:5";

    private readonly Dictionary<long, string> modules = [];
    private readonly Dictionary<ulong, Described> types = [];
    private readonly Dictionary<long, Details> details = [];
    private readonly HashSet<long> compiled = [];
    private readonly List<long> called = [];

    private MethodTrace()
    {
    }

    /// <summary>Methods that were written while the process ran, which nothing can compile ahead.</summary>
    public int Written { get; private set; }

    /// <summary>Reads a file. Of a process that was killed it ends in the middle, and what is whole counts.</summary>
    public static MethodTrace Read(string file)
    {
        var trace = new MethodTrace();
        using var source = new EventPipeEventSource(file);
        source.Clr.LoaderModuleLoad += loaded => trace.modules[loaded.ModuleID] = loaded.ModuleILPath;
        source.Clr.TypeBulkType += trace.Remember;
        source.Clr.MethodMethodDetails += method => trace.details[method.MethodID] =
            new((ulong)method.TypeID, method.MethodToken, [.. Enumerable.Range(0, method.TypeParameterCount).Select(at => (ulong)method.TypeParameters(at))]);
        source.Clr.MethodLoadVerbose += trace.Remember;
        source.Clr.MethodR2RGetEntryPoint += method => trace.called.Add(method.MethodID);
        try
        {
            source.Process();
        }
        catch (FormatException)
        {
            // The process was killed while it wrote.
        }

        return trace;
    }

    /// <summary>Whether it is of a process of this program: a sink that is started beside it loads what the program has not.</summary>
    public bool IsOf(string package) => modules.Values.Where(Path.IsPathRooted).All(path => File.Exists(Path.Combine(package, Path.GetFileName(path))));

    /// <summary>The methods that were compiled while it ran, for the profile to name.</summary>
    public IEnumerable<MethodReference> Compiled(MethodProfile profile) => Named(compiled, profile);

    /// <summary>Every method in the order in which they were called first, whether compiled ahead or meanwhile.</summary>
    public IEnumerable<MethodReference> Called(MethodProfile profile) => Named(called, profile);

    private IEnumerable<MethodReference> Named(IEnumerable<long> methods, MethodProfile profile)
    {
        foreach (var id in methods)
        {
            if (details.TryGetValue(id, out var method) && types.ContainsKey(method.Type))
                yield return Named(method, profile);
        }
    }

    private MethodReference Named(Details method, MethodProfile profile)
    {
        var (definition, owner) = (Definition(method.Type, profile), Resolve(method.Type, profile));
        var named = profile.Import((MethodDefinition)definition.Module.LookupToken(method.Token), owner);
        if (method.Arguments is [])
            return named;
        var instance = new GenericInstanceMethod(named);
        foreach (var argument in method.Arguments)
            instance.GenericArguments.Add(Resolve(argument, profile));
        return instance;
    }

    private TypeReference Resolve(ulong id, MethodProfile profile)
    {
        var type = types[id];
        if (type.IsArray)
            return new ArrayType(Resolve(type.Arguments[0], profile));
        var named = profile.Import(Definition(id, profile));
        if (type.Arguments is [])
            return named;
        var instance = new GenericInstanceType(named);
        foreach (var argument in type.Arguments)
            instance.GenericArguments.Add(Resolve(argument, profile));
        return instance;
    }

    private TypeDefinition Definition(ulong id, MethodProfile profile) =>
        (TypeDefinition)profile.Module(Path.GetFileName(modules[(long)types[id].Module])).LookupToken(types[id].Token);

    private void Remember(GCBulkTypeTraceData told)
    {
        for (var at = 0; at < told.Count; at++)
        {
            var type = told.Values(at);
            types[type.TypeID] = new(
                type.ModuleID, type.TypeNameID, type.Flags.HasFlag(TypeFlags.Array), [.. Enumerable.Range(0, type.TypeParameterCount).Select(type.TypeParameterID)]);
        }
    }

    private void Remember(MethodLoadUnloadVerboseTraceData method)
    {
        if (method.IsDynamic)
            Written++;
        else if (method.IsJitted && compiled.Add(method.MethodID))
            called.Add(method.MethodID);
    }

    private sealed record Details(ulong Type, int Token, ulong[] Arguments);

    private sealed record Described(ulong Module, int Token, bool IsArray, ulong[] Arguments);
}
