using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using MimFunctions.Domain.Union;

namespace MimFunctions.Tests.Architecture;

/// <summary>
/// azure.mibc tells the compiler for which types generic methods are called. What it names that is gone does no harm, but what came instead is compiled at each
/// start, unseen; so it is to be written anew when much is gone (docs/decisions/0095).
/// </summary>
public sealed class AheadProfileTests
{
    [Fact]
    public void Most_of_what_the_profile_of_the_package_names_of_ours_is_still_there()
    {
        // Given
        using var file = new PEReader(File.OpenRead(Path.Combine(Repository.Root, "src", "Functions", "Properties", "PublishProfiles", "azure.mibc")));
        var profile = file.GetMetadataReader();
        var ours = new[] { typeof(Hub).Assembly, typeof(MemberState).Assembly }.ToDictionary(assembly => assembly.GetName().Name!);

        // When
        var named = profile.TypeReferences.Select(type => Named(profile, type)).Where(type => ours.ContainsKey(type.Assembly) && !type.Name.Contains('<', StringComparison.Ordinal)).ToList();
        var gone = named.Where(type => ours[type.Assembly].GetType(type.Name) is null).ToList();

        // Then
        named.Count.ShouldBeGreaterThan(100, "types of the hub and of the domain are named");
        (gone.Count * 5).ShouldBeLessThan(named.Count, $"publish for Azure, then write it anew with “Benchmarks compiled --write”; gone are: {string.Join(", ", gone.Select(type => type.Name))}");
    }

    private static (string Assembly, string Name) Named(MetadataReader profile, TypeReferenceHandle handle)
    {
        var type = profile.GetTypeReference(handle);
        var name = profile.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            var outer = Named(profile, (TypeReferenceHandle)type.ResolutionScope);
            return (outer.Assembly, $"{outer.Name}+{name}");
        }

        var assembly = profile.GetString(profile.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name);
        return (assembly, type.Namespace.IsNil ? name : $"{profile.GetString(type.Namespace)}.{name}");
    }
}
