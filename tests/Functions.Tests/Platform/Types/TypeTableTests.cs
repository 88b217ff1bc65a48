using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using MimFunctions.Domain.Intake;
using MimFunctions.Platform.Types;

namespace MimFunctions.Tests.Platform.Types;

/// <summary>The peer is the runtime itself, asked for all types of the program.</summary>
public sealed class TypeTableTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] All = typeof(ProgramTypes).Assembly.GetTypes();

    private static readonly Type[] Written = [.. All.Where(type => !type.Name.Contains('<', StringComparison.Ordinal))];

    [Fact]
    public void Everything_that_stands_below_a_type_of_the_program_is_found_as_the_runtime_finds_it()
    {
        // Given the bases and interfaces of the program itself that have anything below them
        var table = TypeTable.Of(typeof(ProgramTypes).Assembly);
        var ancestors = Written.SelectMany(Ancestors).Where(type => type.Assembly == typeof(ProgramTypes).Assembly).Distinct().ToArray();
        ancestors.Length.ShouldBeGreaterThan(50);

        foreach (var ancestor in ancestors)
        {
            // When the table is asked
            var found = table.Below(ancestor);

            // Then it names what the runtime names
            found.ShouldBe(Written.Where(type => Ancestors(type).Contains(ancestor)), ignoreOrder: true, ancestor.ToString());
        }
    }

    [Fact]
    public void The_classes_with_functions_are_found_as_the_runtime_finds_them() =>
        ProgramTypes.WithMethodsMarked<FunctionAttribute>().ShouldBe(
            All.Where(type => type.GetMethods(Declared).Any(method => method.IsDefined(typeof(FunctionAttribute)))), ignoreOrder: true);

    [Fact]
    public void The_cases_of_a_type_of_the_domain_are_found_as_the_runtime_finds_them() =>
        ProgramTypes.Of<Outcome>().ShouldBe(typeof(Outcome).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Outcome))), ignoreOrder: true);

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            yield return Open(parent);
        foreach (var each in type.GetInterfaces())
            yield return Open(each);
    }

    private static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
