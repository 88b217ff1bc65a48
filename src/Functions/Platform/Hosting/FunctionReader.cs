using System.Reflection;

namespace MimFunctions.Platform.Hosting;

/// <summary>Reads one function from its method.</summary>
internal static class FunctionReader
{
    /// <summary>The function, or null after adding to <paramref name="faults"/> what is wrong with it.</summary>
    public static FunctionDescriptor? Read(MethodInfo method, List<string> faults)
    {
        var name = method.GetCustomAttribute<FunctionAttribute>()!.Name;
        List<string> own = [];
        if (!IsValid(name))
            own.Add($"the name \"{name}\" is none the Functions host takes; use a letter, then letters, digits, - and _.");
        var trigger = OnlyTrigger(method, own);
        if (trigger is not null)
            own.AddRange([.. ParameterFaults(method, trigger), .. ReturnFaults(method)]);
        faults.AddRange(own.Select(fault => $"{Where(method)}: {fault}"));
        return own.Count == 0 ? new FunctionDescriptor(name, trigger!, method) : null;
    }

    /// <summary>The method as a developer looks for it.</summary>
    public static string Where(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static Trigger? OnlyTrigger(MethodInfo method, List<string> faults)
    {
        var marked = method.GetParameters().Where(TriggerReader.IsTrigger).ToArray();
        if (marked.Length == 1)
            return TriggerReader.Read(marked[0], faults);
        faults.Add(marked.Length == 0
            ? "no parameter carries a trigger attribute; give it one."
            : "more than one parameter carries a trigger attribute; keep one.");
        return null;
    }

    private static IEnumerable<string> ParameterFaults(MethodInfo method, Trigger trigger)
    {
        var others = method.GetParameters().Where(p => !TriggerReader.IsTrigger(p) && p.ParameterType != typeof(CancellationToken));
        foreach (var parameter in others)
        {
            if (parameter.ParameterType != typeof(string))
                yield return $"parameter {parameter.Name} can't be bound; services come in through the constructor.";
            else if (trigger is not Trigger.Blob blob)
                yield return $"parameter {parameter.Name} can't be bound; only a blob trigger has parts.";
            else if (!blob.Pattern.Parts.Contains(parameter.Name!))
                yield return $"the pattern {blob.Pattern} has no part {{{parameter.Name}}}; it has {Known(blob)}.";
        }
    }

    private static string Known(Trigger.Blob blob) => string.Join(", ", blob.Pattern.Parts);

    private static IEnumerable<string> ReturnFaults(MethodInfo method)
    {
        if (method.ReturnType != typeof(Task))
            yield return $"it returns {method.ReturnType.Name}; return Task.";
    }

    /// <summary>Whether the Functions host takes it as a name ("host" is its own).</summary>
    private static bool IsValid(string name)
    {
        // No pattern: every start would have its search for letters compiled for this machine, which everything else waits for.
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        return name.Length is > 0 and < 128 && char.IsAsciiLetter(name[0]) && !name.Equals("host", StringComparison.OrdinalIgnoreCase);
    }
}
