using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace MimFunctions.Platform.Files;

/// <summary>What Linux knows of files and .NET doesn't ask: inode and birth time, syncing a directory, whether someone is writing.</summary>
[SupportedOSPlatform("linux")]
internal static class LinuxFile
{
    private const int CurrentDirectory = -100, DoNotFollow = 0x100, CloseOnExec = 0x80000;
    private const uint BasicStatsAndBirth = 0xfff;
    private const int TypeMask = 0xF000, RegularFile = 0x8000;
    private const int NoEntry = 2, TryAgain = 11, NotADirectory = 20;
    private const int SetSignal = 10, SetLease = 1024, ReadLease = 0, Unlock = 2, UrgentSignal = 23;

    /// <summary>The stamp of a regular file (statx(2)), or null when there is none; links are not followed.</summary>
    /// <exception cref="IOException">The file system refused to say.</exception>
    public static FileStamp? Stamp(string file)
    {
        if (Native.statx(CurrentDirectory, Text(file), DoNotFollow, BasicStatsAndBirth, out var stat) == 0)
            return (stat.Mode & TypeMask) == RegularFile ? stat.Stamp() : null;
        return Marshal.GetLastPInvokeError() is NoEntry or NotADirectory ? null : throw Failure("Asking for the times of a file");
    }

    /// <summary>The volume a folder is on, links followed: renaming works only within one.</summary>
    /// <exception cref="IOException">The file system refused to say.</exception>
    public static ulong Volume(string folder) =>
        Native.statx(CurrentDirectory, Text(folder), 0, BasicStatsAndBirth, out var stat) == 0 ? stat.Device : throw Failure("Asking for a volume");

    /// <summary>Makes the names in a directory durable (fsync(2) on it): without, a power cut may undo a rename.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public static void SyncDirectory(string directory)
    {
        using var handle = new SafeFileHandle(Native.open(Text(directory), CloseOnExec), ownsHandle: true);
        if (handle.IsInvalid || Native.fsync(handle) != 0)
            throw Failure("Making a folder durable");
    }

    /// <summary>
    /// Whether another process, or this one, has the file open for writing: a read lease (fcntl(2), F_SETLEASE) is refused with EAGAIN just
    /// then. False also where the kernel can't say: another owner's file, a network share.
    /// </summary>
    public static bool IsOpenForWriting(SafeFileHandle file)
    {
        using var lease = TakeLease(file, out var refused);
        return refused;
    }

    /// <summary>A read lease on the file, given back when disposed; null when it can't be had.</summary>
    /// <param name="file">Open for reading only.</param>
    /// <param name="openForWriting">Whether it can't be had because someone has the file open for writing.</param>
    public static IDisposable? TakeLease(SafeFileHandle file, out bool openForWriting)
    {
        // Whoever opens the file while we hold the lease makes the kernel signal us; the default signal, SIGIO, would end the process.
        // SIGURG is ignored by default and unused by .NET.
        openForWriting = false;
        if (Native.fcntl(file, SetSignal, UrgentSignal) != 0)
            return null;
        if (Native.fcntl(file, SetLease, ReadLease) == 0)
            return new Lease(file);
        openForWriting = Marshal.GetLastPInvokeError() == TryAgain;
        return null;
    }

    private static byte[] Text(string path) => Encoding.UTF8.GetBytes(path + '\0');

    private static IOException Failure(string doing)
    {
        var error = new Win32Exception(Marshal.GetLastPInvokeError());
        return new IOException($"{doing} failed: {error.Message}.", error);
    }

    private sealed class Lease(SafeFileHandle file) : IDisposable
    {
        public void Dispose()
        {
            if (Native.fcntl(file, SetLease, Unlock) != 0)
                throw Failure("Giving back a lease");
        }
    }

    /// <summary>struct statx of the kernel, the same on every architecture (statx(2)).</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Stat
    {
        [FieldOffset(28)] public ushort Mode;
        [FieldOffset(32)] public ulong Inode;
        [FieldOffset(40)] public ulong Size;
        [FieldOffset(80)] public long BornSeconds;
        [FieldOffset(88)] public uint BornNanoseconds;
        [FieldOffset(112)] public long ModifiedSeconds;
        [FieldOffset(120)] public uint ModifiedNanoseconds;
        [FieldOffset(136)] public ulong Device;

        public readonly FileStamp Stamp() => new(
            (long)Size, Instant(ModifiedSeconds, ModifiedNanoseconds), Instant(BornSeconds, BornNanoseconds).UtcTicks, Inode, Device);

        private static DateTimeOffset Instant(long seconds, uint nanoseconds) =>
            DateTimeOffset.FromUnixTimeSeconds(seconds).AddTicks(nanoseconds / TimeSpan.NanosecondsPerTick);
    }

    /// <summary>Functions of the C library, under their own names.</summary>
    private static class Native
    {
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        [DllImport("libc", SetLastError = true)]
        public static extern int statx(int directory, byte[] path, int flags, uint mask, out Stat stat);

        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        [DllImport("libc", SetLastError = true)]
        public static extern nint open(byte[] path, int flags);

        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        [DllImport("libc", SetLastError = true)]
        public static extern int fsync(SafeFileHandle file);

        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        [DllImport("libc", SetLastError = true)]
        public static extern int fcntl(SafeFileHandle file, int command, int argument);
    }
}
