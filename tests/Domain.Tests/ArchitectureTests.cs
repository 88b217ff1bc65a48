using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MimFunctions.Domain.Tests;

/// <summary>The domain decides; it neither reads nor waits (docs/rules.md, "The shape of a use case"). As compiled.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Doers =
    [
        "System.IO", "System.Net", "System.Threading.Tasks", "System.Diagnostics.Process", "System.Data", "Microsoft",
    ];

    private static readonly string[] ClocksAndChance =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow",
        "TimeProvider.get_System", "Stopwatch.GetTimestamp", "Environment.get_TickCount64", "Guid.NewGuid", "Guid.CreateVersion7",
        "Random.get_Shared", "Random..ctor", "TimeZoneInfo.get_Local", "Console.WriteLine", "Thread.Sleep",
    ];

    [Fact]
    public void The_domain_references_nothing_but_the_base_class_library() => Read(metadata => metadata.AssemblyReferences
        .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)))
        .ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_domain_knows_no_type_that_does_input_or_output() => Read(metadata => metadata.TypeReferences
        .Select(metadata.GetTypeReference)
        .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
        .Where(name => Doers.Any(doer => name.StartsWith($"{doer}.", StringComparison.Ordinal)))).ShouldBeEmpty();

    [Fact]
    public void The_domain_asks_no_clock_and_throws_no_dice()
    {
        var called = Read(metadata => metadata.MemberReferences
            .Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{TypeName(metadata, member.Parent)}.{metadata.GetString(member.Name)}"));

        called.ShouldContain("TimeZoneInfo.ConvertTime", "the scan sees the calls of the domain");
        called.Intersect(ClocksAndChance).ShouldBeEmpty();
    }

    private static string TypeName(MetadataReader metadata, EntityHandle parent) =>
        metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name);

    private static string[] Read(Func<MetadataReader, IEnumerable<string>> what)
    {
        using var assembly = new PEReader(File.OpenRead(AsCompiled()));
        return [.. what(assembly.GetMetadataReader())];
    }

    /// <summary>From the project's own output: the copy beside the tests is rewritten when coverage is measured.</summary>
    private static string AsCompiled()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(Given.Root, "src/Domain/bin", framework.Parent!.Name, framework.Name, "MimFunctions.Domain.dll");
    }
}
