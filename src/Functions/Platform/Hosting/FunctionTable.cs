using System.Reflection;
using MimFunctions.Platform.Types;

namespace MimFunctions.Platform.Hosting;

/// <summary>All functions of the program, found by their attributes and checked: both hosts take them from here.</summary>
internal sealed class FunctionTable
{
    private static readonly Lazy<FunctionTable> Whole = new(() => Discover(ProgramTypes.WithMethodsMarked<FunctionAttribute>()));

    private readonly Dictionary<string, FunctionDescriptor> byName;

    private FunctionTable(IReadOnlyList<FunctionDescriptor> functions)
    {
        Functions = functions;
        byName = functions.ToDictionary(function => function.Name, StringComparer.Ordinal);
    }

    /// <summary>Every function, by name.</summary>
    public IReadOnlyList<FunctionDescriptor> Functions { get; }

    /// <summary>The classes of which one must be made for their functions.</summary>
    public IEnumerable<Type> Classes => Functions.Where(function => !function.Method.IsStatic).Select(function => function.DeclaringType).Distinct();

    /// <summary>The function of this exact name, or null.</summary>
    public FunctionDescriptor? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Functions with a trigger of this kind.</summary>
    public IEnumerable<TriggeredFunction<T>> With<T>() where T : Trigger =>
        Functions.Where(function => function.Trigger is T).Select(function => new TriggeredFunction<T>(function, (T)function.Trigger));

    /// <summary>The functions of the program, looked up once.</summary>
    /// <exception cref="FunctionFaultsException">Something is wrong with one of them.</exception>
    public static FunctionTable OfProgram() => Whole.Value;

    /// <summary>The functions of these types.</summary>
    /// <exception cref="FunctionFaultsException">Something is wrong with one of them.</exception>
    public static FunctionTable Discover(IEnumerable<Type> types)
    {
        var marked = types
            .SelectMany(type => type.GetMethods(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(FunctionAttribute)));
        List<string> faults = [];
        var functions = marked.Select(method => FunctionReader.Read(method, faults)).OfType<FunctionDescriptor>()
            .OrderBy(function => function.Name, StringComparer.Ordinal).ToArray();
        faults.AddRange(SameNames(functions));
        return faults.Count == 0 ? new FunctionTable(functions) : throw new FunctionFaultsException(faults);
    }

    private static IEnumerable<string> SameNames(IEnumerable<FunctionDescriptor> functions) =>
        from same in functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
        where same.Count() > 1
        select $"Two functions are called {same.Key}: {string.Join(" and ", same.Select(function => FunctionReader.Where(function.Method)))}; rename one.";
}

/// <summary>The program declares functions that no host could run; each fault is one sentence that says where and what to do.</summary>
internal sealed class FunctionFaultsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>One sentence a fault.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
