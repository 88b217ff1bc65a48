using System.Collections.Concurrent;

namespace MimFunctions.Platform.Files;

/// <summary>
/// Tells a dropped file from one that is still arriving: nobody writes to it, and it was left alone for a moment. The moment is measured
/// against the file's own time; one whose time lies ahead of our clock is watched for as long instead, by a clock that nobody sets.
/// </summary>
/// <param name="clock">Tells the time now, and how much of it went by.</param>
/// <param name="settle">How long a file must be left alone.</param>
/// <param name="unfinished">How long one that doesn't end as its kind does (<see cref="FileEnd"/>): more of it may come.</param>
internal sealed class Completeness(TimeProvider clock, TimeSpan settle, TimeSpan unfinished)
{
    private static readonly TimeSpan Outdated = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Look> watched = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileStamp> whole = new(StringComparer.Ordinal);

    /// <summary>Whether the file with this stamp is whole. A file that went away meanwhile isn't.</summary>
    public bool IsComplete(string file, FileStamp stamp)
    {
        // Asked of every waiting file at every look: one that was whole stays so until its stamp changes.
        if (whole.TryGetValue(file, out var known) && known == stamp)
            return true;
        var quiet = Quiet(file, stamp);
        if (quiet < settle || IsBeingWritten(file) || (quiet < unfinished && !HasEnded(file)))
            return false;
        whole[file] = stamp;
        return true;
    }

    /// <summary>Of how many files something is kept: of those that wait, and of no other.</summary>
    public int Remembered => watched.Keys.Union(whole.Keys, StringComparer.Ordinal).Count();

    /// <summary>The file is gone by our own doing.</summary>
    public void Forget(string file)
    {
        whole.TryRemove(file, out _);
        watched.TryRemove(file, out _);
    }

    /// <summary>How long the file was left alone.</summary>
    private TimeSpan Quiet(string file, FileStamp stamp)
    {
        var age = clock.GetUtcNow() - stamp.Modified;
        if (age >= TimeSpan.Zero)
            return age;
        // The sender's clock and ours disagree, and ours may be set meanwhile: only a steady clock tells how long it lay here unchanged.
        var since = watched.TryGetValue(file, out var look) && look.Tag == stamp.Tag ? look.Since : Watch(file, stamp.Tag);
        return clock.GetElapsedTime(since);
    }

    private long Watch(string file, string tag)
    {
        var now = clock.GetTimestamp();
        foreach (var old in watched.Where(w => clock.GetElapsedTime(w.Value.Since, now) > Outdated))
            watched.TryRemove(old);
        watched[file] = new Look(tag, now);
        return now;
    }

    private static bool IsBeingWritten(string file)
    {
        // On Windows a writer shows in the sharing it leaves to us; Linux has to be asked.
        var share = OperatingSystem.IsWindows() ? FileShare.Read : FileShare.ReadWrite | FileShare.Delete;
        try
        {
            using var handle = File.OpenHandle(file, share: share);
            return OperatingSystem.IsLinux() && LinuxFile.IsOpenForWriting(handle);
        }
        catch (IOException)
        {
            // Gone, or shared with a writer: either way there is nothing to take now, and the next look decides again.
            return true;
        }
    }

    private static bool HasEnded(string file)
    {
        try
        {
            return FileEnd.IsThere(file);
        }
        catch (IOException)
        {
            // Gone, or replaced just now: the next look decides again.
            return false;
        }
    }

    private sealed record Look(string Tag, long Since);
}
