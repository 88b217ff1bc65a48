using System.Collections.Concurrent;
using System.Reflection;

namespace MimFunctions.Platform.Types;

/// <summary>
/// The classes of the program that have a certain interface, a certain base or a marked method, and so register themselves. Looked up in the metadata of the
/// assembly (<see cref="TypeTable"/>): asking the runtime for all of its six thousand types, two thirds of them made by the compiler, loads every one of them,
/// which took a sixth of the time until the hub listens.
/// </summary>
internal static class ProgramTypes
{
    private static readonly ConcurrentDictionary<Assembly, Lazy<TypeTable>> Tables = new();

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Type>> Found = new();

    /// <summary>The classes one can make that are a <typeparamref name="T"/>.</summary>
    public static IReadOnlyList<Type> Of<T>() => Of(typeof(T));

    /// <summary>The classes one can make that are of this type and stand in its assembly; it may be an interface with static members.</summary>
    public static IReadOnlyList<Type> Of(Type sought) =>
        Found.GetOrAdd(sought, static wanted => [.. Table(wanted.Assembly).Below(wanted).Where(type => type is { IsClass: true, IsAbstract: false })]);

    /// <summary>The classes that declare a method with this attribute, which is of another assembly.</summary>
    public static IReadOnlyList<Type> WithMethodsMarked<TAttribute>() where TAttribute : Attribute => Table(typeof(ProgramTypes).Assembly).WithMethodsMarked(typeof(TAttribute));

    /// <summary>One of each class that is a <typeparamref name="T"/>; they need no arguments.</summary>
    public static IEnumerable<T> Made<T>() => Of<T>().Select(type => (T)Activator.CreateInstance(type)!);

    private static TypeTable Table(Assembly assembly) => Tables.GetOrAdd(assembly, static each => new Lazy<TypeTable>(() => TypeTable.Of(each))).Value;
}
