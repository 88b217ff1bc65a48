using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace MimFunctions.Platform.Types;

/// <summary>
/// Which types of an assembly stand below which, as its metadata says (ECMA-335, II.22): nothing is loaded until it is asked for. Types that the compiler made
/// are left out. Handles are kept as the numbers that they are, in loops: lists and queries over structures of a library are compiled at every start,
/// a hundred methods for what would be five lines less.
/// </summary>
internal sealed class TypeTable : IDisposable
{
    private readonly Module module;
    private readonly PEReader file;
    private readonly MetadataReader metadata;
    private readonly Dictionary<int, List<int>> below = [];

    private TypeTable(Module module, PEReader file)
    {
        (this.module, this.file, metadata) = (module, file, file.GetMetadataReader());
        foreach (var type in metadata.TypeDefinitions)
        {
            if (IsWritten(type))
                Note(type);
        }
    }

    /// <summary>Reads the table of this assembly from its file.</summary>
    public static TypeTable Of(Assembly assembly) => new(assembly.ManifestModule, new PEReader(File.OpenRead(assembly.Location)));

    /// <summary>The types that derive from this one of the assembly, or have it as an interface, directly or not, in the order of the metadata.</summary>
    /// <exception cref="ArgumentException">It is a type of another assembly.</exception>
    public IReadOnlyList<Type> Below(Type sought)
    {
        if (sought.Module != module)
            throw new ArgumentException($"{sought} is not a type of {module}.", nameof(sought));
        List<int> found = [];
        Gather(sought.MetadataToken, found);
        return Loaded(found);
    }

    /// <summary>The types with a method that has this attribute of another assembly, in the order of the metadata.</summary>
    public IReadOnlyList<Type> WithMethodsMarked(Type attribute)
    {
        List<int> found = [];
        foreach (var handle in metadata.CustomAttributes)
        {
            var use = metadata.GetCustomAttribute(handle);
            if (use.Parent.Kind == HandleKind.MethodDefinition && use.Constructor.Kind == HandleKind.MemberReference && Is(use, attribute))
                found.Add(MetadataTokens.GetToken(metadata.GetMethodDefinition((MethodDefinitionHandle)use.Parent).GetDeclaringType()));
        }

        return Loaded(found);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => file.Dispose();

    private void Note(TypeDefinitionHandle handle)
    {
        var (token, type) = (MetadataTokens.GetToken(handle), metadata.GetTypeDefinition(handle));
        Note(token, type.BaseType);
        foreach (var each in type.GetInterfaceImplementations())
            Note(token, metadata.GetInterfaceImplementation(each).Interface);
    }

    private void Note(int type, EntityHandle parent)
    {
        if (Definition(parent) is not { } token)
            return;
        if (!below.TryGetValue(token, out var types))
            below[token] = types = [];
        types.Add(type);
    }

    private void Gather(int parent, List<int> found)
    {
        if (!below.TryGetValue(parent, out var types))
            return;
        foreach (var type in types)
        {
            found.Add(type);
            Gather(type, found);
        }
    }

    // A type comes more than once when it has the interface by more than one way, or more than one marked method.
    private List<Type> Loaded(List<int> tokens)
    {
        tokens.Sort();
        List<Type> types = [];
        for (var at = 0; at < tokens.Count; at++)
        {
            if (at == 0 || tokens[at] != tokens[at - 1])
                types.Add(module.ResolveType(tokens[at]));
        }

        return types;
    }

    // The compiler's own names can't be written in C# (closures, state machines, lists of collection expressions).
    private bool IsWritten(TypeDefinitionHandle type) => !metadata.GetString(metadata.GetTypeDefinition(type).Name).Contains('<', StringComparison.Ordinal);

    /// <summary>The type's number in this assembly; of a generic one that with its arguments left open. Null when it is of another assembly.</summary>
    private int? Definition(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeDefinition when !type.IsNil => MetadataTokens.GetToken(type),
        HandleKind.TypeSpecification => Definition(Open(metadata.GetTypeSpecification((TypeSpecificationHandle)type))),
        _ => null,
    };

    // A base or an interface that is given by a signature is a generic type with arguments: GENERICINST CLASS type ... (II.23.2.14).
    private EntityHandle Open(TypeSpecification type)
    {
        var signature = metadata.GetBlobReader(type.Signature);
        signature.ReadSignatureTypeCode();
        signature.ReadSignatureTypeCode();
        return signature.ReadTypeHandle();
    }

    private bool Is(CustomAttribute use, Type attribute) =>
        metadata.GetMemberReference((MemberReferenceHandle)use.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
        && metadata.GetTypeReference((TypeReferenceHandle)parent) is var type
        && metadata.StringComparer.Equals(type.Name, attribute.Name) && metadata.StringComparer.Equals(type.Namespace, attribute.Namespace!);
}
