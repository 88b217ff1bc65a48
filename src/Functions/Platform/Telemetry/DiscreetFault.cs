namespace MimFunctions.Platform.Telemetry;

/// <summary>
/// A fault as a log may tell it: what kind it is and where it came up. Its message may quote a path or what was read (docs/rules.md, rule 5), and a
/// logger that is given the exception writes that to the console, which is the log of whoever runs the hub alone, and under the Functions host the host's.
/// </summary>
internal static class DiscreetFault
{
    /// <summary>Tells of a fault after which the work goes on.</summary>
    /// <param name="log">Where to.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="what">What could not be done, without content: <c>{Fault}</c> and <c>{Trace}</c> come behind it.</param>
    /// <param name="of">What stands in its holes.</param>
    public static void LogFault(this ILogger log, Exception fault, string what, params object?[] of) =>
#pragma warning disable CA2254 // The template is the caller's constant.
        log.LogError($"{what} {{Fault}}\n{{Trace}}", [.. of, Kinds(fault), fault.StackTrace]);
#pragma warning restore CA2254

    /// <summary>Its type, and those of the faults behind it.</summary>
    public static string Kinds(Exception fault) => fault.InnerException is { } inner ? $"{fault.GetType().Name} < {Kinds(inner)}" : fault.GetType().Name;
}
