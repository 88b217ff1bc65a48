using System.Collections.Concurrent;
using System.Reflection;

namespace MimFunctions.Domain.Text;

/// <summary>
/// A list whose members stand beside what they are for, and not all in one file: each is a static property of its own partial type. An enum would be
/// simpler, but whoever adds to it edits a file of others.
/// </summary>
public static class Declared
{
    private static readonly ConcurrentDictionary<Type, object> Known = new();

    /// <summary>Every member of a list, by the name of its property. A member that is declared in any file of the type is among them.</summary>
    public static IReadOnlyList<T> All<T>()
        where T : class => (IReadOnlyList<T>)Known.GetOrAdd(typeof(T), static type => Read<T>(type));

    private static T[] Read<T>(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(property => property.PropertyType == type)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => (T)property.GetValue(null)!),
    ];
}
