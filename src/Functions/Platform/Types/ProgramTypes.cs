using System.Collections.Concurrent;

namespace MimFunctions.Platform.Types;

/// <summary>
/// The classes of the program, asked of the runtime once: what has a certain interface registers itself by that. Asking anew for each interface took a sixth
/// of the time in which a hub is put together.
/// </summary>
internal static class ProgramTypes
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Type>> Found = new();

    /// <summary>All classes, abstract and static ones too.</summary>
    public static IReadOnlyList<Type> Classes { get; } = [.. typeof(ProgramTypes).Assembly.GetTypes().Where(type => type.IsClass)];

    /// <summary>The classes one can make that are a <typeparamref name="T"/>.</summary>
    public static IReadOnlyList<Type> Of<T>() => Of(typeof(T));

    /// <summary>The classes one can make that are of this type, which may be an interface with static members.</summary>
    public static IReadOnlyList<Type> Of(Type sought) =>
        Found.GetOrAdd(sought, static wanted => [.. Classes.Where(type => !type.IsAbstract && type.IsAssignableTo(wanted))]);

    /// <summary>One of each class that is a <typeparamref name="T"/>; they need no arguments.</summary>
    public static IEnumerable<T> Made<T>() => Of<T>().Select(type => (T)Activator.CreateInstance(type)!);
}
