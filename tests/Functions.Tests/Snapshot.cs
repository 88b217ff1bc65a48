using System.Runtime.CompilerServices;

namespace MimFunctions.Tests;

/// <summary>
/// Compares what a person sees with what was approved: <c>Snapshots/{Class}.{name}.verified.txt</c> beside the test file. On a mismatch the
/// received text is written beside it; <c>UPDATE_SNAPSHOTS=1</c> approves it. Scrub what differs between runs before calling.
/// </summary>
internal static class Snapshot
{
    private static bool Approves => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <param name="text">What the person sees. Line ends are compared as <c>\n</c>.</param>
    /// <param name="name">Name of the snapshot; the test's own by default.</param>
    /// <param name="testFile">Given by the compiler.</param>
    public static void Match(string text, [CallerMemberName] string name = "", [CallerFilePath] string testFile = "")
    {
        var received = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots", $"{Path.GetFileNameWithoutExtension(testFile)}.{name}");
        var (verifiedFile, receivedFile) = ($"{stem}.verified.txt", $"{stem}.received.txt");
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile).ReplaceLineEndings("\n") : null;

        if (received == verified)
            File.Delete(receivedFile);
        else if (Approves)
            Write(verifiedFile, received, stale: receivedFile);
        else
            Fail(verified, received, verifiedFile, receivedFile);
    }

    private static void Write(string file, string text, string stale)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        File.Delete(stale);
    }

    private static void Fail(string? verified, string received, string verifiedFile, string receivedFile)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(receivedFile)!);
        File.WriteAllText(receivedFile, received);
        Assert.Fail($"""
            {(verified is null ? "Nothing was approved yet" : FirstDifference(verified, received))}.
            approved: {verifiedFile}
            received: {receivedFile}
            Look at it, then run the test again with UPDATE_SNAPSHOTS=1 to approve.
            """);
    }

    private static string FirstDifference(string verified, string received)
    {
        var (before, after) = (verified.Split('\n'), received.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1} was \"{before.ElementAtOrDefault(line)}\" and is \"{after.ElementAtOrDefault(line)}\"";
    }
}
