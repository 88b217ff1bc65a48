using SharpFuzz;

namespace MimFunctions.Fuzzing;

/// <summary>Lets the program's own code say which branches it takes.</summary>
internal static class Instrumentation
{
    private static readonly string[] Assemblies = ["MimFunctions.dll", "MimFunctions.Domain.dll"];

    /// <summary>Rewrites the copies of the program in this folder, once after each build.</summary>
    public static void Prepare(string folder)
    {
        foreach (var path in Assemblies.Select(name => Path.Combine(folder, name)).Where(File.Exists))
            if (File.ReadAllBytes(path).AsSpan().IndexOf("SharpFuzz.Common"u8) < 0)
                Fuzzer.Instrument(path, IsRead, Options.Value);
    }

    // What reads and judges a form. Pages, mails and stores are never reached from a file.
    private static bool IsRead(string type) =>
        type.StartsWith("MimFunctions.Mechanism.Forms.", StringComparison.Ordinal) || type.StartsWith("MimFunctions.Domain.", StringComparison.Ordinal);
}
