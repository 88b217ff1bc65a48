using System.Reflection;

namespace MimFunctions.Domain.Owing;

/// <summary>Says of a kind of letter, or of the name of a step, by which type of event the systems of states are told the same. What has none is for people only.</summary>
/// <param name="type">Type of the event; programs of states subscribe to it, so it never changes.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ForSystemsAttribute(string type) : Attribute
{
    /// <summary>Type of the event.</summary>
    public string Type { get; } = type;

    /// <summary>The types of an enum's letters, by the step of each.</summary>
    /// <param name="step">How a letter is written as a step.</param>
    public static IEnumerable<KeyValuePair<string, string>> Of<T>(Func<T, string> step)
        where T : struct, Enum =>
        Marked(typeof(T)).Select(each => KeyValuePair.Create(step((T)each.Field.GetValue(null)!), each.Type));

    /// <summary>The types of steps that are constants.</summary>
    public static IEnumerable<KeyValuePair<string, string>> OfConstants(Type steps) =>
        Marked(steps).Select(each => KeyValuePair.Create((string)each.Field.GetValue(null)!, each.Type));

    private static IEnumerable<(FieldInfo Field, string Type)> Marked(Type declared) =>
        from field in declared.GetFields(BindingFlags.Public | BindingFlags.Static)
        let mark = field.GetCustomAttribute<ForSystemsAttribute>()
        where mark is not null
        select (field, mark.Type);
}
