using System.Diagnostics;

namespace MimFunctions.Integration.Tests.Summaries;

/// <summary>Programs of other makers that look at what the hub writes.</summary>
internal static class OtherProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>What the program prints; it must end well.</summary>
    public static async Task<string> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            process.ExitCode.ShouldBe(0, $"{program}: {await errors}");
            return await output;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Chromium: first the one that Debian builds without a window, which does the same in half the processor time. Null when none is installed.</summary>
    public static string? Chromium { get; } = Find("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    /// <summary>Where the first of these programs is; null when none is installed.</summary>
    public static string? Find(params string[] programs) => programs
        .SelectMany(_ => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), (program, folder) => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}

/// <summary>A test that needs Chromium: skipped with a message where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Found is null || OtherProgram.Find("pdftotext") is null ? "Chromium or pdftotext is not installed; this test opens our pages with it." : null;

    /// <summary>The browser.</summary>
    public static string Browser => Found!;

    private static string? Found { get; } = OtherProgram.Chromium;
}

/// <summary>A test that needs python-docx: skipped with a message where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonDocxFactAttribute : FactAttribute
{
    /// <summary>Debian's Python, which has Debian's packages.</summary>
    public const string Python = "/usr/bin/python3";

    public PythonDocxFactAttribute() => Skip = IsThere ? null : "python3-docx is not installed; this test opens our documents with it.";

    private static bool IsThere { get; } = File.Exists(Python) && Directory.Exists("/usr/lib/python3/dist-packages/docx");
}
