using System.IO.Compression;

namespace MimFunctions.Platform.Word;

/// <summary>The last step of writing a packaged file.</summary>
internal static class Package
{
    /// <summary>The earliest time that a ZIP entry can carry; the true time would make every writing different.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same package with its entries in a fixed order and without times, so that the same content gives the same bytes.</summary>
    public static byte[] Settle(Stream package)
    {
        using var settled = new MemoryStream();
        Settle(package, settled, _ => null);
        return settled.ToArray();
    }

    /// <summary>The same, written to a stream.</summary>
    /// <param name="package">The package.</param>
    /// <param name="settled">Where it goes; stays open. In one that can't go back entries have their sizes behind them, so that the bytes are others.</param>
    /// <param name="apart">The content of an entry that was kept apart, by its name: an open package holds its entries in memory, not compressed. Null when the package has it.</param>
    public static void Settle(Stream package, Stream settled, Func<string, Stream?> apart)
    {
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(settled, ZipArchiveMode.Create, leaveOpen: true);
        // The list of content types comes first: readers that stream, and `file`, look for it there.
        foreach (var entry in source.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
            Copy(entry, apart(entry.FullName), target);
    }

    private static void Copy(ZipArchiveEntry entry, Stream? apart, ZipArchive target)
    {
        var copy = target.CreateEntry(entry.FullName);
        copy.LastWriteTime = Epoch;
        using var from = apart ?? entry.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }
}
