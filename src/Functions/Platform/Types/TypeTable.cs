using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace MimFunctions.Platform.Types;

/// <summary>
/// Which types of an assembly stand below which, as its metadata says (ECMA-335, II.22): nothing is loaded until it is asked for. Types that the compiler made
/// are left out.
/// </summary>
internal sealed class TypeTable : IDisposable
{
    private readonly Module module;
    private readonly PEReader file;
    private readonly MetadataReader metadata;
    private readonly ILookup<TypeDefinitionHandle, TypeDefinitionHandle> below;

    private TypeTable(Module module, PEReader file)
    {
        (this.module, this.file, metadata) = (module, file, file.GetMetadataReader());
        below = metadata.TypeDefinitions.Where(IsWritten)
            .SelectMany(type => Parents(metadata.GetTypeDefinition(type)), (type, parent) => (type, parent))
            .ToLookup(pair => pair.parent, pair => pair.type);
    }

    /// <summary>Reads the table of this assembly from its file.</summary>
    public static TypeTable Of(Assembly assembly) => new(assembly.ManifestModule, new PEReader(File.OpenRead(assembly.Location)));

    /// <summary>The types that derive from this one of the assembly, or have it as an interface, directly or not, in the order of the metadata.</summary>
    /// <exception cref="ArgumentException">It is a type of another assembly.</exception>
    public IReadOnlyList<Type> Below(Type sought)
    {
        if (sought.Module != module)
            throw new ArgumentException($"{sought} is not a type of {module}.", nameof(sought));
        var found = new HashSet<TypeDefinitionHandle>();
        Gather((TypeDefinitionHandle)MetadataTokens.Handle(sought.MetadataToken), found);
        return Loaded(found);
    }

    /// <summary>The types with a method that has this attribute of another assembly, in the order of the metadata.</summary>
    public IReadOnlyList<Type> WithMethodsMarked(Type attribute)
    {
        var found = new HashSet<TypeDefinitionHandle>();
        foreach (var use in metadata.CustomAttributes.Select(metadata.GetCustomAttribute))
        {
            if (use is { Parent.Kind: HandleKind.MethodDefinition, Constructor.Kind: HandleKind.MemberReference } && Is(use, attribute))
                found.Add(metadata.GetMethodDefinition((MethodDefinitionHandle)use.Parent).GetDeclaringType());
        }

        return Loaded(found);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => file.Dispose();

    private void Gather(TypeDefinitionHandle parent, HashSet<TypeDefinitionHandle> found)
    {
        foreach (var type in below[parent])
        {
            if (found.Add(type))
                Gather(type, found);
        }
    }

    private Type[] Loaded(IEnumerable<TypeDefinitionHandle> types) =>
        [.. types.Select(type => MetadataTokens.GetToken(type)).Order().Select(token => module.ResolveType(token))];

    // The compiler's own names can't be written in C# (closures, state machines, lists of collection expressions).
    private bool IsWritten(TypeDefinitionHandle type) => !metadata.GetString(metadata.GetTypeDefinition(type).Name).Contains('<', StringComparison.Ordinal);

    private IEnumerable<TypeDefinitionHandle> Parents(TypeDefinition type) =>
        type.GetInterfaceImplementations().Select(each => metadata.GetInterfaceImplementation(each).Interface).Append(type.BaseType)
            .Select(Definition).OfType<TypeDefinitionHandle>();

    /// <summary>The type's place in this assembly; of a generic one that with its arguments left open. Null when it is of another assembly.</summary>
    private TypeDefinitionHandle? Definition(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeDefinition => (TypeDefinitionHandle)type,
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
