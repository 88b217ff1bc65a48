using Mono.Cecil;
using Mono.Cecil.Cil;

namespace MimFunctions.Benchmarks.Ahead;

/// <summary>
/// The file that tells the compiler (crossgen2) which generic methods are called, and for which types, where it can't know: calls through interfaces, virtual generic
/// methods, what a serialiser makes by reflection; and in which order methods are called first, so that they lie together in the image. Its format is the compiler's
/// own: an assembly whose global methods name methods by <c>ldtoken</c>, each with its weight, together with one that names those by the assemblies they touch.
/// Nothing in it is ever run.
/// </summary>
internal sealed class MethodProfile : IDisposable
{
    private readonly SortedDictionary<string, MethodReference> methods = new(StringComparer.Ordinal);
    private readonly Dictionary<MethodReference, int> weights = [];
    private readonly Dictionary<string, ModuleDefinition> modules = [];
    private readonly DefaultAssemblyResolver resolver = new();
    private readonly AssemblyDefinition assembly;
    private readonly string package;
    private TypeReference? shared;

    /// <summary>Begins with nothing.</summary>
    /// <param name="package">The folder of the program, whose assemblies are named.</param>
    public MethodProfile(string package)
    {
        this.package = package;
        resolver.AddSearchDirectory(package);
        assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("azure.mibc", new Version(0, 0)), "azure.mibc", new ModuleParameters { AssemblyResolver = resolver });
    }

    /// <summary>How many methods it names.</summary>
    public int Count => methods.Count;

    private ModuleDefinition Own => assembly.MainModule;

    /// <summary>An assembly of the package.</summary>
    public ModuleDefinition Module(string file) => modules.TryGetValue(file, out var known) ? known
        : modules[file] = ModuleDefinition.ReadModule(Path.Combine(package, file), new ReaderParameters { AssemblyResolver = resolver });

    /// <summary>
    /// A type as this file names it. What generic code shares for all classes is not named as the framework's own type, which is a class like any other to the
    /// compiler: it looks for it in an assembly that there is not.
    /// </summary>
    public TypeReference Import(TypeReference type) => type.FullName == Shared ? shared ??= new TypeReference("System", "__Canon", Own, SharedScope()) : Own.ImportReference(type);

    /// <summary>A method as this file names it, of this very type.</summary>
    public MethodReference Import(MethodDefinition method, TypeReference owner)
    {
        var imported = Own.ImportReference(method);
        if (owner is not GenericInstanceType)
            return imported;
        var named = new MethodReference(imported.Name, imported.ReturnType, owner) { HasThis = imported.HasThis, ExplicitThis = imported.ExplicitThis, CallingConvention = imported.CallingConvention };
        foreach (var parameter in imported.Parameters)
            named.Parameters.Add(new ParameterDefinition(parameter.ParameterType));
        foreach (var parameter in imported.GenericParameters)
            named.GenericParameters.Add(new GenericParameter(parameter.Name, named));
        return named;
    }

    /// <summary>Names one more.</summary>
    /// <returns>Whether it was not named before.</returns>
    public bool Add(MethodReference method) => methods.TryAdd(Key(method), method);

    /// <summary>Names one that is called, if it is not named yet, and says that it is to stand after all that were called before it.</summary>
    public void AddCalled(MethodReference method)
    {
        Add(method);
        weights.TryAdd(methods[Key(method)], Heaviest - weights.Count);
    }

    /// <summary>Names what a file named that was written before, as far as it is still there.</summary>
    public void AddAll(string file)
    {
        using var before = ModuleDefinition.ReadModule(file, new ReaderParameters { AssemblyResolver = resolver, InMemory = true });
        foreach (var method in before.Types.Single(type => type.Name == "<Module>").Methods.Where(method => method.Name != Index).SelectMany(Named).Where(IsThere))
            Add(Own.ImportReference(method));
    }

    /// <summary>Writes it.</summary>
    public void Write(string file)
    {
        var holder = Own.Types.Single(type => type.Name == "<Module>");
        var (index, list) = Method(Index);
        foreach (var (group, at) in methods.Values.GroupBy(Assemblies, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select((group, at) => (group, at)))
        {
            var (part, names) = Method($"Assemblies_{at + 1}");
            foreach (var method in group)
            {
                names.Emit(OpCodes.Ldtoken, method);
                if (weights.TryGetValue(method, out var weight))
                {
                    names.Emit(OpCodes.Ldstr, "ExclusiveWeight");
                    names.Emit(OpCodes.Ldc_I4, weight);
                }

                names.Emit(OpCodes.Pop);
            }

            names.Emit(OpCodes.Ret);
            holder.Methods.Add(part);
            list.Emit(OpCodes.Ldstr, group.Key);
            list.Emit(OpCodes.Ldtoken, part);
            list.Emit(OpCodes.Pop);
        }

        list.Emit(OpCodes.Ret);
        holder.Methods.Add(index);
        assembly.Write(file, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var module in modules.Values)
            module.Dispose();
        assembly.Dispose();
        resolver.Dispose();
    }

    private const string Index = "AssemblyDictionary";

    private const string Shared = "System.__Canon";

    /// <summary>More than there will ever be methods: the compiler puts what is heavier first.</summary>
    private const int Heaviest = 1_000_000;

    private static IEnumerable<MethodReference> Named(MethodDefinition part) =>
        part.Body.Instructions.Where(step => step.OpCode == OpCodes.Ldtoken).Select(step => step.Operand).OfType<MethodReference>();

    /// <summary>Names of type parameters differ between what was loaded and what was written; which method of its type it is does not.</summary>
    private static string Key(MethodReference method) =>
        $"{method.Name} {method.Resolve().MetadataToken.RID} {method.DeclaringType.FullName} {string.Join(',', Arguments(method).Select(type => type.FullName))}";

    private static bool IsThere(MethodReference method)
    {
        try
        {
            return method.Resolve() is not null && method.DeclaringType.Resolve() is not null
                && Arguments(method).Concat(Arguments(method.DeclaringType)).All(type => type.FullName == Shared || type.Resolve() is not null);
        }
        catch (AssemblyResolutionException)
        {
            return false;
        }
    }

    /// <summary>Names of the assemblies that a method touches, its own first: the compiler asks of each group only whether it compiles all of them.</summary>
    private static string Assemblies(MethodReference method)
    {
        var own = AssemblyOf(method.DeclaringType);
        var others = Arguments(method.DeclaringType).Concat(Arguments(method)).Where(type => !type.IsPrimitive && type.FullName != Shared).Select(AssemblyOf);
        return string.Concat(others.Where(name => name != own).Distinct().Order(StringComparer.Ordinal).Prepend(own).Select(name => $"{name};"));
    }

    /// <summary>The types that a generic method, or a method of a generic type, is for, and the types that those are for.</summary>
    private static IEnumerable<TypeReference> Arguments(MemberReference member) => member switch
    {
        GenericInstanceType type => type.GenericArguments.SelectMany(ItselfAndArguments),
        GenericInstanceMethod method => method.GenericArguments.SelectMany(ItselfAndArguments),
        _ => [],
    };

    private static IEnumerable<TypeReference> ItselfAndArguments(TypeReference type) => Arguments(type).Prepend(type.GetElementType());

    private static string AssemblyOf(TypeReference type) => type.GetElementType().Scope is AssemblyNameReference name ? name.Name : type.Module.Assembly.Name.Name;

    private AssemblyNameReference SharedScope()
    {
        var scope = new AssemblyNameReference("System.Private.Canon", new Version(0, 0));
        Own.AssemblyReferences.Add(scope);
        return scope;
    }

    private (MethodDefinition Method, ILProcessor Body) Method(string name)
    {
        var method = new MethodDefinition(name, MethodAttributes.Public | MethodAttributes.Static, Own.TypeSystem.Void);
        return (method, method.Body.GetILProcessor());
    }
}
